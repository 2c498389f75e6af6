"""Another time, written into an operation: ``@asOf`` stands on each operation of the text, before its first brace."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TypedDict

from .errors import fault


class AsOf(TypedDict, total=False):
    """The two clocks; one that is left out stands at now."""

    valid: str | date | None
    """The world as of a day ``2019-08-01``, or the end of a month ``2019-08`` or a year ``2019``."""
    known: str | date | datetime | None
    """The record as of an instant; a day, a month or a year means its end (UTC)."""


# What must be told apart to find where an operation begins: comments, texts, names, brackets.
_TOKENS = re.compile(r'#[^\n\r]*|"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n\r])*"|[A-Za-z_]\w*|[(){}]')


def clocks_of(as_of: AsOf | None) -> dict[str, str]:
    """The clocks that are set, as texts."""
    return {name: _text_of(name, value) for name, value in (as_of or {}).items() if value is not None}


def text_as_of(text: str, as_of: AsOf | None) -> str:
    """The text with the clocks set."""
    clocks = clocks_of(as_of)
    if not clocks:
        return text
    directive = f"@asOf({', '.join(f'{name}: {json.dumps(value)}' for name, value in clocks.items())}) "
    written, copied, depth = "", 0, 0
    # The word that a definition begins with; None before it, and where an operation is a bare brace.
    kind: str | None = None
    for match in _TOKENS.finditer(text):
        token = match[0]
        if token[0] in '#"':
            continue
        if token == "{" and depth == 0 and kind != "fragment":
            written += text[copied : match.start()] + ("query " if kind is None else "") + directive
            copied = match.start()
        if token in "{(":
            depth += 1
        elif token in "})":
            depth -= 1
            if token == "}" and depth == 0:
                kind = None
        else:
            kind = kind or token
    return written + text[copied:]


def _text_of(name: str, value: str | date | datetime) -> str:
    if isinstance(value, datetime) and value.tzinfo is None:
        raise fault("BAD_USER_INPUT", f"as_of[{name!r}]: {value} has no time zone; give it one, such as datetime.timezone.utc.")
    return value if isinstance(value, str) else value.isoformat()
