"""One request over HTTP: its further attempts, and what a refusal is read as."""

from __future__ import annotations

import gzip
import http.client
import io
import json
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import IO, Any

from .errors import EntenteError, fault, listed_fault


@dataclass(frozen=True)
class Transport:
    """How a server is asked."""

    url: str
    headers: Mapping[str, str]
    timeout: float
    """Seconds that the server may stay silent."""
    retries: int
    """How often a server that is not ready is asked again, each time after the wait that it names."""

    @contextmanager
    def opened(
        self, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Iterator[tuple[IO[bytes], int, Message]]:
        """Sends a request (a POST where there is a body); gives the answer's bytes, unpacked, its status and its headers.

        An answer of GraphQL with a status of refusal is an answer too; of other addresses a refusal is raised.
        """
        address = self.url + path
        request = urllib.request.Request(
            address,
            data=None if body is None else json.dumps(body).encode(),
            headers={
                "accept-encoding": "gzip",
                **self.headers,
                **(headers or {}),
                **({} if body is None else {"accept": "application/json", "content-type": "application/json"}),
            },
        )
        try:
            with self._answer(request) as response:
                whole = io.BufferedReader(_Whole(response))
                packed = response.headers.get("content-encoding") == "gzip"
                stream: IO[bytes] = gzip.GzipFile(fileobj=whole) if packed else whole
                if response.status >= 400 and body is None:
                    raise _refusal(stream.read(), response.status, response.headers, address)
                yield stream, response.status, response.headers
        except TimeoutError as silence:
            raise self._silent(address) from silence
        except urllib.error.URLError as unreachable:
            if isinstance(unreachable.reason, TimeoutError):
                raise self._silent(address) from unreachable
            raise fault("UNREACHABLE", f"Nothing can be asked at {address}: {unreachable.reason}. Does the server run?") from unreachable
        except (http.client.HTTPException, EOFError, OSError) as cut:
            raise fault("BAD_ANSWER", f"The answer of {address} was cut short ({cut}). Ask again.") from cut

    def _answer(self, request: urllib.request.Request) -> http.client.HTTPResponse | urllib.error.HTTPError:
        for left in range(self.retries, -1, -1):
            try:
                return urllib.request.urlopen(request, timeout=self.timeout)
            except urllib.error.HTTPError as refused:
                wait = _wait_of(refused.headers.get("retry-after")) if refused.status == 503 else None
                # What would be waited for in vain is told at once, in the server's own words.
                if wait is None or left == 0 or wait >= self.timeout:
                    return refused
                refused.close()
                time.sleep(wait)
        raise AssertionError("the last attempt returns")

    def _silent(self, address: str) -> EntenteError:
        return fault(
            "TIMEOUT", f"{address} was silent for {self.timeout} s. Ask for less, or give Entente a larger timeout."
        )


class _Whole(io.RawIOBase):
    """The bytes of an answer. One that ends before its time is refused; Python's own reader takes it for the whole."""

    def __init__(self, response: http.client.HTTPResponse | urllib.error.HTTPError) -> None:
        self._response = response

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count = self._response.readinto(buffer)
        if count == 0 and self._response.length:
            raise http.client.IncompleteRead(b"", self._response.length)
        return count


def answer_of(content: bytes, status: int, headers: Message, address: str) -> dict[str, Any]:
    """What a server says in the form of GraphQL: ``data``, ``errors`` or both."""
    try:
        answer = json.loads(content)
    except ValueError:
        answer = None
    if isinstance(answer, dict) and ("data" in answer or "errors" in answer):
        return answer
    raise fault(
        "BAD_ANSWER",
        f"{address} answered {status} with what is no answer of GraphQL. Is it the address of an Entente server?",
        status=status,
        request_id=headers.get("x-request-id"),
    )


def _refusal(content: bytes, status: int, headers: Message, address: str) -> EntenteError:
    answer = answer_of(content, status, headers, address)
    return listed_fault(answer["errors"], status, headers.get("x-request-id"))


def _wait_of(header: str | None) -> float | None:
    """Seconds that a server asks to be left alone, given as a number or as a date; None where it does not say."""
    if header is None:
        return None
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None
