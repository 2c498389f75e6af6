"""Filters as the parameters of ``/export/…``, where these can say the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .clocks import AsOf, clocks_of

Filter = Mapping[str, Any]
"""What the API takes as ``EventFilter``: ``{"between": ["country:JPN", "country:KOR"], "rollUp": True}``."""

_LISTS = {"between": "between", "relation": "relation", "status": "status"}
_SINGLE = {"issue": "about", "dataset": "dataset"}


def parameters_of(filter: Filter | None, as_of: AsOf | None) -> tuple[dict[str, str], list[str]]:
    """The parameters, and what of the filter they cannot say, each in words.

    An export counts those who act for the two of ``between``, and knows the clock of the record alone.
    """
    given = {name: value for name, value in (filter or {}).items() if value is not None}
    clocks = clocks_of(as_of)
    parameters: dict[str, str] = {}
    unsaid: list[str] = []
    for name, value in given.items():
        if name in _LISTS:
            parameters[_LISTS[name]] = value if isinstance(value, str) else ",".join(value)
        elif name in _SINGLE:
            parameters[_SINGLE[name]] = value
        elif name == "during":
            if value.get("certainly"):
                unsaid.append("during.certainly")
            parameters["during"] = f"{value.get('from') or ''}..{value.get('to') or ''}"
        elif name != "rollUp":
            unsaid.append(name)
    if parameters.get("during") == "..":
        del parameters["during"]
    if "between" in given and not given.get("rollUp"):
        unsaid.append("between without rollUp: True")
    if "known" in clocks:
        parameters["asOf"] = clocks["known"]
        # What a response calls retaliation is told as of now.
        if "RETALIATES" in parameters.get("relation", ""):
            unsaid.append("RETALIATES as of another time")
    if "valid" in clocks:
        unsaid.append("as_of['valid']")
    return parameters, unsaid
