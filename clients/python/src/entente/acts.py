"""Acts as a table: the same columns, of the same types, from the file of the export and from the pages of the API."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas

COLUMNS: Mapping[str, str] = {
    "id": "text",
    "relation": "text",
    "status": "text",
    "date": "text",
    "earliest": "day",
    "latest": "day",
    "sources": "list",
    "targets": "list",
    "issues": "list",
    "places": "list",
    "reports": "list",
    "summary": "text",
    "demand": "text",
    "code": "text",
    "codebook": "text",
    "edition": "text",
    "intensity": "number",
    "scale": "text",
    "mentions": "count",
    "dataset": "text",
    "licence": "text",
    "restricted": "flag",
    "recordedAt": "instant",
}
"""Columns with the kind of their values."""

PAGE = """
query ($filter: EventFilter, $after: String) {
  events(filter: $filter, orderBy: OLDEST, first: 100, after: $after) {
    nodes {
      id relation status summary demand code codebook edition intensity scale mentions recordedAt
      date { text earliest latest }
      sources { id } targets { id } issues { id } places { id }
      reports { report { id } }
      dataset { id licence restricted }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def from_csv(content: IO[bytes]) -> pandas.DataFrame:
    """The acts of ``events.csv``."""
    import pandas

    text = io.TextIOWrapper(content, encoding="utf-8", newline="")
    # A column without any value would be read as numbers.
    frame = pandas.read_csv(text, dtype="str", keep_default_na=False, na_values=[""], usecols=list(COLUMNS))
    for name in ("summary", "demand"):
        # The export puts an apostrophe before what a spreadsheet would run as a formula.
        frame[name] = frame[name].str.replace(r"^'(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])", "", regex=True)
    for name in _named("list"):
        frame[name] = [cell.split("|") if isinstance(cell, str) else [] for cell in frame[name]]
    frame["restricted"] = frame["restricted"] == "true"
    return _typed(frame)


def from_pages(pages: Iterable[Mapping[str, Any]]) -> pandas.DataFrame:
    """The acts of pages of the API."""
    import pandas

    rows = [_row_of(act) for page in pages for act in page["nodes"]]
    return _typed(pandas.DataFrame(rows, columns=list(COLUMNS)))


def _row_of(act: Mapping[str, Any]) -> dict[str, Any]:
    dataset = act["dataset"] or {"id": None, "licence": None, "restricted": False}
    return {
        **act,
        "date": act["date"]["text"],
        "earliest": act["date"]["earliest"],
        "latest": act["date"]["latest"],
        **{name: [one["id"] for one in act[name]] for name in ("sources", "targets", "issues", "places")},
        "reports": [attestation["report"]["id"] for attestation in act["reports"]],
        "dataset": dataset["id"],
        "licence": dataset["licence"],
        "restricted": dataset["restricted"],
    }


def _typed(frame: pandas.DataFrame) -> pandas.DataFrame:
    import pandas

    for name in _named("text"):
        frame[name] = frame[name].astype("str")
    for name in _named("day"):
        frame[name] = pandas.to_datetime(frame[name], format="%Y-%m-%d").astype("datetime64[s]")
    for name in _named("instant"):
        frame[name] = pandas.to_datetime(frame[name], format="ISO8601", utc=True).astype("datetime64[ms, UTC]")
    for name in _named("number"):
        frame[name] = frame[name].astype("float64")
    for name in _named("count"):
        frame[name] = pandas.to_numeric(frame[name]).astype("Int64")
    for name in _named("flag"):
        frame[name] = frame[name].astype("bool")
    for name in _named("list"):
        frame[name] = frame[name].astype("object")
    # The two ways know different orders.
    frame["reports"] = pandas.Series([sorted(cell) for cell in frame["reports"]], index=frame.index, dtype="object")
    return frame[list(COLUMNS)]


def _named(kind: str) -> list[str]:
    return [name for name, its in COLUMNS.items() if its == kind]
