"""The client: queries by GraphQL, frames and graphs by whichever address gives them soonest."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from . import acts
from .addresses import Filter, parameters_of
from .clocks import AsOf, text_as_of
from .errors import fault, listed_fault
from .transport import Transport, answer_of

if TYPE_CHECKING:
    import networkx
    import pandas

_SERIES = """
query ($filter: EventFilter, $interval: Interval, $groupBy: SeriesGroup, $measure: SeriesMeasure, $scale: Scale, $first: Int, $certainly: Boolean) {
  eventSeries(filter: $filter, interval: $interval, groupBy: $groupBy, measure: $measure, scale: $scale, first: $first, certainly: $certainly) {
    time value label id count imprecise
  }
}
"""


class Entente:
    """Asks a server.

    url: the server, such as ``http://127.0.0.1:4000``.
    headers: sent with every request.
    timeout: seconds that the server may stay silent.
    retries: how often a server that answers 503 with ``Retry-After`` is asked again; 0: never.

    ``bookmark`` holds the moment of the graph that the last answer of ``query`` included, and is sent with the next: no answer
    goes back in time. Hand it to another client to let it see as much; set it to None where the graph was made anew.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:4000",
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 30.0,
        retries: int = 3,
        bookmark: str | None = None,
    ) -> None:
        self._transport = Transport(url.rstrip("/").removesuffix("/graphql"), dict(headers or {}), timeout, retries)
        self.bookmark = bookmark

    def query(self, text: str, variables: Mapping[str, Any] | None = None, as_of: AsOf | None = None) -> dict[str, Any]:
        """The data that a query gives, as the API shapes it.

        Raises EntenteError where there are errors, whatever else was answered.
        """
        body = {"query": text_as_of(text, as_of), "variables": dict(variables or {})}
        moment = {} if self.bookmark is None else {"entente-bookmark": self.bookmark}
        with self._transport.opened("/graphql", body, moment) as (content, status, headers):
            answer = answer_of(content.read(), status, headers, f"{self._transport.url}/graphql")
        self.bookmark = headers.get("entente-bookmark", self.bookmark)
        if answer.get("errors"):
            raise listed_fault(answer["errors"], status, headers.get("x-request-id"))
        return answer["data"]

    def pages(
        self, text: str, variables: Mapping[str, Any] | None, path: str, as_of: AsOf | None = None
    ) -> Iterator[dict[str, Any]]:
        """The pages of a long list, one after another.

        The operation takes ``$after: String`` and gives it to the list, which selects ``pageInfo { hasNextPage endCursor }``.
        path: where the list stands in the answer, such as ``actor.relations``.
        """
        after: str | None = None
        while True:
            page: Any = self.query(text, {**(variables or {}), **({} if after is None else {"after": after})}, as_of)
            for name in path.split("."):
                page = page and page.get(name)
            if page is None:
                return
            try:
                going_on, cursor = page["pageInfo"]["hasNextPage"], page["pageInfo"]["endCursor"]
            except (KeyError, TypeError):
                raise fault(
                    "NO_PAGES",
                    f'There are no pages at "{path}" of the answer: name a list that selects "pageInfo {{ hasNextPage endCursor }}".',
                ) from None
            yield page
            if not going_on:
                return
            if cursor == after:
                raise fault(
                    "NO_PAGES",
                    f'"{path}" gave the same page twice: give its list "after: $after", and declare "$after: String" on the operation.',
                )
            after = cursor

    def events_frame(self, filter: Filter | None = None, as_of: AsOf | None = None) -> pandas.DataFrame:
        """The acts that match a filter of the API (``EventFilter``), by their first day and id, one a row.

        A filter that the export's address can say too comes as one file, whatever its size; any other comes in pages of 100.
        Needs pandas: ``pip install entente[frames]``.

        Columns: ``id relation status date summary demand code codebook edition scale dataset licence`` are text, NaN where there is none;
        ``date`` is as far as it is known (``2019-07``), ``earliest`` and ``latest`` are the first and the last day on which it may lie
        (datetime64[s]); ``sources targets issues places reports`` are lists of ids, reports in the order of their ids; ``intensity`` is a float on ``scale``, -10 hostile to
        +10 cooperative, NaN where there is none; ``mentions`` is Int64; ``restricted`` says whether the dataset's terms forbid passing on;
        ``recordedAt`` is datetime64[ms, UTC].
        """
        parameters, unsaid = parameters_of(filter, as_of)
        if unsaid:
            return acts.from_pages(self.pages(acts.PAGE, {"filter": filter}, "events", as_of))
        with self._transport.opened(_address("events.csv", parameters)) as (content, _, _):
            return acts.from_csv(content)

    def graph(self, filter: Filter | None = None, as_of: AsOf | None = None) -> networkx.MultiDiGraph:
        """The actors and the ties that acts draw between them, one edge a tie, keyed by its id.

        Nodes are ids of actors with ``name type country …``: who takes part, and also who published the reports and which offices were held. Edges run from
        who acts to who is acted upon, with ``relation event date earliest latest status intensity scale summary …`` where there is any; ``HOLDS`` runs from a person to an office, and
        ``RETALIATES`` is drawn where a response says so, beside the act's own relation. Needs NetworkX: ``pip install entente[graph]``.

        The filter may name ``between`` (with ``rollUp``), ``issue``, ``during``, ``dataset``, ``relation`` and ``status``; ``as_of`` may set ``known``.
        """
        import networkx

        parameters, unsaid = parameters_of(filter, as_of)
        if unsaid:
            raise fault(
                "BAD_USER_INPUT",
                f"graph: the export knows no {', no '.join(unsaid)}. It takes between (with rollUp), issue, during, dataset, relation and status, and as_of['known'].",
            )
        with self._transport.opened(_address("node-link.json", parameters)) as (content, _, _):
            return networkx.node_link_graph(json.load(content), edges="edges")

    def series(
        self,
        filter: Filter | None = None,
        *,
        interval: str = "MONTH",
        group_by: str = "NONE",
        measure: str = "COUNT",
        scale: str | None = None,
        first: int = 10,
        certainly: bool = False,
        as_of: AsOf | None = None,
    ) -> pandas.DataFrame:
        """Acts counted or measured over time, one row an interval and label, intervals without any act included.

        Columns: ``time`` is the first day of the interval (datetime64[s]); ``value`` a float, a number of acts for ``COUNT`` and on ``scale`` for
        ``SUM MEAN MIN MAX``, NaN where nothing was measured; ``label`` and ``id`` say of what (``group_by``); ``count`` is how many acts the value is of,
        ``imprecise`` how many of them may lie in a later interval. Needs pandas.
        """
        import pandas

        variables = {
            "filter": filter,
            "interval": interval,
            "groupBy": group_by,
            "measure": measure,
            "scale": scale,
            "first": first,
            "certainly": certainly,
        }
        rows = self.query(_SERIES, variables, as_of)["eventSeries"]
        frame = pandas.DataFrame(rows, columns=["time", "value", "label", "id", "count", "imprecise"])
        frame["time"] = pandas.to_datetime(frame["time"], format="%Y-%m-%d").astype("datetime64[s]")
        return frame.astype({"value": "float64", "label": "str", "id": "str", "count": "int64", "imprecise": "int64"})


def _address(file: str, parameters: Mapping[str, str]) -> str:
    return f"/export/{file}?{urlencode(parameters)}" if parameters else f"/export/{file}"
