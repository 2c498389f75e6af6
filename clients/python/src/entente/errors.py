"""What goes wrong: the server's own words, or why it could not be asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class EntenteError(Exception):
    """Why a question has no answer. Its text is meant for the reader: it names the thing, the rule and the way out.

    code: what kind of fault it is. ``UNREACHABLE``, ``TIMEOUT``, ``BAD_ANSWER`` and ``NO_PAGES`` are of this package, others the server's.
    path: where in the answer it arose, such as ``["actor", "relations"]``; None where the question was refused as a whole.
    request_id: names the request in the server's log; None where no server answered.
    status: the status of HTTP; None where no server answered.
    errors: all errors that the server listed; this one is the first of them.
    """

    def __init__(
        self,
        code: str,
        message: str,
        *,
        path: Sequence[str | int] | None = None,
        request_id: str | None = None,
        status: int | None = None,
        errors: Sequence[Mapping[str, Any]] = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.path = path
        self.request_id = request_id
        self.status = status
        self.errors = errors


class InputRefused(EntenteError):
    """The question is wrong or asks too much; asked again it is refused again."""


class ServerUnavailable(EntenteError):
    """Nothing answers, or the graph is not ready; the same question may be answered later."""


class AnswerTooLate(EntenteError):
    """The answer took longer than the client waits, or than the graph may spend on one question."""


_CLASSES: Mapping[str, type[EntenteError]] = {
    "BAD_USER_INPUT": InputRefused,
    "BAD_REQUEST": InputRefused,
    "FORBIDDEN": InputRefused,
    "GRAPHQL_PARSE_FAILED": InputRefused,
    "GRAPHQL_VALIDATION_FAILED": InputRefused,
    "QUERY_TOO_COSTLY": InputRefused,
    "UNREACHABLE": ServerUnavailable,
    "GRAPH_UNAVAILABLE": ServerUnavailable,
    "TIMEOUT": AnswerTooLate,
    "GRAPH_TIMEOUT": AnswerTooLate,
}


def fault(code: str, message: str, **known: Any) -> EntenteError:
    """An error of the class that its code belongs to."""
    return _CLASSES.get(code, EntenteError)(code, message, **known)


def listed_fault(errors: Sequence[Mapping[str, Any]], status: int, request_id: str | None) -> EntenteError:
    """The first of the errors that a server listed."""
    first = errors[0]
    extensions = first.get("extensions") or {}
    return fault(
        extensions.get("code", "INTERNAL_SERVER_ERROR"),
        first["message"],
        path=first.get("path"),
        request_id=extensions.get("requestId", request_id),
        status=status,
        errors=errors,
    )
