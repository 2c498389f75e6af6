"""What the package does, asked of the server that ENTENTE_URL names; the one of NOT_READY_URL has no graph."""

import http.client
import os
import socket
import socketserver
import threading
import unittest
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, timezone
from unittest.mock import patch

import networkx
import pandas

from entente import AnswerTooLate, Entente, EntenteError, InputRefused, ServerUnavailable
from entente.acts import COLUMNS, PAGE, from_pages
from entente.addresses import parameters_of
from entente.clocks import text_as_of

URL = os.environ["ENTENTE_URL"]
NOT_READY_URL = os.environ["NOT_READY_URL"]
NAME = '{ actor(id: "country:JPN") { name } }'
PAIR = {"between": ["country:JPN", "country:KOR"], "rollUp": True}
SAID_BOTH_WAYS = [
    None,
    PAIR,
    {"issue": "dispute:labor-compensation", "during": {"from": "2019-07", "to": "2020"}},
    {**PAIR, "relation": ["DEMANDS", "REJECTS"], "status": "OCCURRED", "during": {"to": "2019"}},
    {"during": {"from": "1901", "to": "1902"}},
]
HOSTILE = {"intensity": {"scale": "GOLDSTEIN", "max": -5}, "not": {"relation": ["DEMANDS"]}}


def setUpModule() -> None:
    """A new database plans a statement when it is first asked, on a busy machine for longer than a question may take."""
    entente = Entente(URL)
    for filter in (*SAID_BOTH_WAYS, HOSTILE):
        for _ in range(12):
            with suppress(AnswerTooLate):
                entente.query(PAGE, {"filter": filter})
                break


@contextmanager
def answering(answer: bytes) -> Iterator[str]:
    """A server that says the same to everybody, whatever it is asked."""

    class Handler(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self.wfile.write(answer)
            self.request.shutdown(socket.SHUT_WR)
            # Closed before all was read, a connection would lose the answer.
            while self.request.recv(1 << 16):
                pass

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()


class Asking(unittest.TestCase):
    def setUp(self) -> None:
        self.entente = Entente(URL)

    def test_a_query_gives_its_data(self) -> None:
        text = "query ($id: ID!) { actor(id: $id) { name } }"
        for url in (URL, f"{URL}/", f"{URL}/graphql"):
            self.assertEqual(Entente(url).query(text, {"id": "country:JPN"}), {"actor": {"name": "Japan"}})

    def test_the_moment_of_an_answer_is_sent_with_the_next(self) -> None:
        self.entente.query(NAME)
        seen = self.entente.bookmark
        self.assertTrue(seen)
        with patch.object(http.client.HTTPConnection, "putheader", autospec=True, side_effect=http.client.HTTPConnection.putheader) as put:
            self.entente.query(NAME)
        headers = {str(call.args[1]).lower(): call.args[2] for call in put.call_args_list}
        self.assertEqual(headers["entente-bookmark"], seen)

    def test_another_time_is_set(self) -> None:
        count = "query Counted { events { totalCount } }"
        then = self.entente.query(count, as_of={"valid": date(2019, 7, 1)})
        self.assertEqual(then, self.entente.query('query @asOf(valid: "2019-07-01") { events { totalCount } }'))
        self.assertLess(then["events"]["totalCount"], self.entente.query(count)["events"]["totalCount"])

    def test_another_time_stands_on_each_operation_and_nowhere_else(self) -> None:
        text = '# {\nfragment Part on Actor @part { id }\nquery One($f: F = {text: "}{"}) @first(a: {b: 1}) { a(x: """ { \\""" { """) { ...Part } }\n"{" { b }'
        clock = '@asOf(valid: "2019") '
        expected = text.replace("{ a(", clock + "{ a(").replace("{ b", f"query {clock}" + "{ b")
        self.assertEqual(text_as_of(text, {"valid": "2019", "known": None}), expected)
        self.assertEqual(text_as_of(text, {}), text)
        with self.assertRaisesRegex(InputRefused, "time zone"):
            text_as_of(text, {"known": datetime(2020, 1, 1)})

    def test_pages_go_through_a_whole_list(self) -> None:
        text = "query ($after: String) { issue(id: \"dispute:labor-compensation\") { ... on Dispute { timeline(first: 30, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }"
        pages = list(self.entente.pages(text, None, "issue.timeline"))
        found = {node["id"] for page in pages for node in page["nodes"]}
        self.assertGreater(len(pages), 2)
        self.assertEqual(len(found), pages[0]["totalCount"])

    def test_pages_refuse_what_does_not_go_on(self) -> None:
        for text, path in ((NAME, "actor.name"), ("{ events { pageInfo { hasNextPage endCursor } } }", "events")):
            with self.assertRaises(EntenteError) as raised:
                list(self.entente.pages(text, None, path))
            self.assertEqual(raised.exception.code, "NO_PAGES")
            self.assertIn(f'"{path}"', str(raised.exception))


class Failing(unittest.TestCase):
    def test_a_wrong_query_is_told_in_the_servers_words(self) -> None:
        with self.assertRaises(InputRefused) as raised:
            Entente(URL).query("{ fine: actor(id: \"country:JPN\") { name } wrong: events(first: 1000) { totalCount } }")
        refused = raised.exception
        self.assertEqual((refused.code, refused.path), ("BAD_USER_INPUT", ["wrong"]))
        self.assertEqual(str(refused), refused.errors[0]["message"])
        self.assertRegex(refused.request_id or "", r"^[\da-f-]{36}$")

    def test_a_wrong_parameter_of_an_address_is_told_too(self) -> None:
        for ask in (Entente(URL).graph, Entente(URL).events_frame):
            with self.assertRaisesRegex(InputRefused, "dispute:labour") as raised:
                ask({"issue": "dispute:labour"})
            self.assertEqual((raised.exception.code, raised.exception.status), ("BAD_USER_INPUT", 400))

    def test_nothing_answers(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            port = closed.getsockname()[1]
        with self.assertRaisesRegex(ServerUnavailable, f"127.0.0.1:{port}/graphql.*refused") as raised:
            Entente(f"http://127.0.0.1:{port}").query(NAME)
        self.assertEqual(raised.exception.code, "UNREACHABLE")

    def test_a_silent_server(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            for ask in (lambda: Entente(url, timeout=0.2).query(NAME), lambda: Entente(url, timeout=0.2).graph()):
                with self.assertRaisesRegex(AnswerTooLate, "0.2 s") as raised:
                    ask()
                self.assertEqual(raised.exception.code, "TIMEOUT")

    def test_something_else_answers(self) -> None:
        with self.assertRaisesRegex(EntenteError, "nothing at /nothing/graphql") as raised:
            Entente(f"{URL}/nothing").query(NAME)
        self.assertEqual((raised.exception.code, raised.exception.status), ("NOT_FOUND", 404))
        for content in (b"<html>", b"[1, 2]"):
            with answering(b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n" + content) as url:
                with self.assertRaisesRegex(EntenteError, f"{url}/graphql answered 200 with what is no answer of GraphQL") as raised:
                    Entente(url).query(NAME)
                self.assertEqual(raised.exception.code, "BAD_ANSWER")

    def test_an_answer_that_is_cut_short_is_none(self) -> None:
        with answering(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nid,relation\r\n") as url:
            for ask in (lambda: Entente(url).query(NAME), Entente(url).events_frame, Entente(url).graph):
                with self.assertRaisesRegex(EntenteError, "cut short") as raised:
                    ask()
                self.assertEqual(raised.exception.code, "BAD_ANSWER")

    def test_a_graph_that_is_not_ready(self) -> None:
        for how in ({"retries": 0}, {"timeout": 1.0}):
            with self.assertRaisesRegex(ServerUnavailable, "not ready yet") as raised:
                Entente(NOT_READY_URL, **how).query(NAME)
            self.assertEqual((raised.exception.code, raised.exception.status), ("GRAPH_UNAVAILABLE", 503))
        with patch("time.sleep") as slept, self.assertRaises(ServerUnavailable):
            Entente(NOT_READY_URL, retries=2).graph()
        self.assertEqual([call.args for call in slept.call_args_list], [(2.0,), (2.0,)])


class Frames(unittest.TestCase):
    def setUp(self) -> None:
        self.entente = Entente(URL)

    def paged(self, filter: dict | None) -> pandas.DataFrame:
        return from_pages(self.entente.pages(PAGE, {"filter": filter}, "events"))

    def test_both_ways_give_the_same_table(self) -> None:
        lengths = []
        for filter in SAID_BOTH_WAYS:
            with self.subTest(filter=filter):
                self.assertEqual(parameters_of(filter, None)[1], [])
                table = self.entente.events_frame(filter)
                pandas.testing.assert_frame_equal(table, self.paged(filter))
                lengths.append(len(table))
        self.assertGreater(lengths[0], max(lengths[1:]))
        self.assertTrue(all(length > 0 for length in lengths[:4]))
        self.assertEqual(lengths[4], 0)

    def test_columns_have_their_types(self) -> None:
        for filter in (None, {"during": {"from": "1901", "to": "1902"}}, {"text": "nothing at all"}):
            table = self.entente.events_frame(filter)
            self.assertEqual(list(table.columns), list(COLUMNS))
            types = table.dtypes.astype(str)
            self.assertEqual(types["earliest"], "datetime64[s]")
            self.assertEqual(types["latest"], "datetime64[s]")
            self.assertEqual(types["recordedAt"], "datetime64[ms, UTC]")
            self.assertEqual(types["intensity"], "float64")
            self.assertEqual(types["mentions"], "Int64")
            self.assertEqual(types["restricted"], "bool")
            self.assertEqual({types[name] for name in ("id", "relation", "summary", "code")}, {"str"})
        table = self.entente.events_frame()
        self.assertTrue(table["sources"].map(lambda cell: isinstance(cell, list)).all())
        self.assertTrue((table["earliest"] <= table["latest"]).all())
        imprecise = table[table["date"].str.len() == 7]
        self.assertGreater(len(imprecise), 0)
        self.assertTrue((imprecise["earliest"] < imprecise["latest"]).all())

    def test_what_an_address_cannot_say_is_paged(self) -> None:
        filter = HOSTILE
        table = self.entente.events_frame(filter)
        total = self.entente.query("query ($filter: EventFilter) { events(filter: $filter) { totalCount } }", {"filter": filter})
        self.assertEqual(len(table), total["events"]["totalCount"])
        self.assertTrue((table["intensity"] <= -5).all())
        then = self.entente.events_frame(as_of={"valid": "2019-06-30"})
        self.assertLess(then["earliest"].max(), pandas.Timestamp("2019-07-01"))

    def test_the_clock_of_the_record_is_set(self) -> None:
        self.assertEqual(len(self.entente.events_frame(as_of={"known": "2001"})), 0)
        self.assertEqual(self.entente.graph(as_of={"known": datetime(2001, 1, 1, tzinfo=timezone.utc)}).number_of_edges(), 0)

    def test_an_address_that_cannot_say_a_filter_is_not_asked(self) -> None:
        cases = [
            ({"text": "seized"}, None, "text"),
            ({"between": ["country:JPN", "country:KOR"]}, None, "between without rollUp"),
            ({"during": {"from": "2019", "certainly": True}}, None, "certainly"),
            ({}, {"valid": "2019"}, "valid"),
            ({"relation": ["RETALIATES"]}, {"known": "2019"}, "RETALIATES"),
        ]
        for filter, as_of, word in cases:
            with self.subTest(filter=filter, as_of=as_of), self.assertRaisesRegex(InputRefused, word):
                self.entente.graph(filter, as_of)

    def test_a_graph_has_the_ties_of_its_acts(self) -> None:
        graph = self.entente.graph(PAIR)
        self.assertIsInstance(graph, networkx.MultiDiGraph)
        self.assertEqual(graph.nodes["country:JPN"]["name"], "Japan")
        ties = {(source, data["relation"], target, data["event"]) for source, target, data in graph.edges(data=True) if "event" in data and data["relation"] != "RETALIATES"}
        acts = self.entente.events_frame(PAIR)
        implied = {
            (source, act.relation, target, act.id)
            for act in acts.itertuples()
            for source in act.sources
            for target in act.targets
            if source != target
        }
        self.assertEqual(ties, implied)
        self.assertGreater(len(ties), 100)

    def test_a_series_counts_and_measures(self) -> None:
        filter = {**PAIR, "during": {"from": "2019", "to": "2019"}}
        counted = self.entente.series(filter)
        self.assertEqual(len(counted), 12)
        self.assertEqual(str(counted["time"].dtype), "datetime64[s]")
        self.assertEqual(counted["value"].sum(), len(self.entente.events_frame(filter)))
        self.assertTrue(counted["id"].isna().all())
        split = self.entente.series(filter, interval="QUARTER", group_by="RELATION", first=2, measure="MEAN", scale="GOLDSTEIN")
        self.assertEqual(split["label"].nunique(), 3)
        self.assertTrue(split["value"].dropna().between(-10, 10).all())
        none = self.entente.series({"during": {"from": "1901", "to": "1901"}}, measure="MAX", scale="PLOVER", interval="YEAR")
        self.assertTrue(none["value"].isna().all())
        with self.assertRaisesRegex(InputRefused, "scale"):
            self.entente.series(filter, measure="MEAN")


if __name__ == "__main__":
    unittest.main()
