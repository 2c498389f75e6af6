"""Figures of a set of coded events, from its lines alone: what the API says of them is held against these.

Prints them as JSON: `published.py events.tsv.gz relations.tsv`. Needs networkx; a government stands for its country.
"""

import collections
import csv
import datetime
import gzip
import json
import re
import statistics
import sys

import networkx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

events, relations = sys.argv[1:3]
WEEK = ("2018-03-01", "2018-03-07")


def table(path):
    with open(path, encoding="utf8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


# Regions have no government: what the set calls so is a body of its own.
REGIONS = {"Africa", "Middle East", "Latin America"}
# Two names of the set for one actor, as far as the week has them.
SAME = {
    "Liberal Democratic Party": "The Liberal Democratic Party of Japan",
    "Department of State": "Foreign Affairs (United States)",
    "Representative in Parliament (Italy)": "Representatives (Italy)",
}


def plain(name):
    country = re.sub(r"^Government \((.+)\)$", r"\1", name)
    return name if country in REGIONS else SAME.get(country, country)


with gzip.open(events, "rt", encoding="utf8") as file:
    lines = [line.rstrip("\n").split("\t")[:4] for line in file][1:]
acts = [(date, plain(source), relation, plain(target)) for date, source, relation, target in lines]
kinds = {row["relation"]: row for row in table(relations)}
codes = {name: row["cameo_code"] for name, row in kinds.items()}
goldstein = {row["cameo_code"]: float(row["goldstein_icews"]) for row in kinds.values()}
quads = {row["cameo_code"]: row["quad_name"].upper().replace(" ", "_") for row in kinds.values()}


def upon(source, target):
    return [(date, codes[relation]) for date, one, relation, other in acts if (one, other) == (source, target)]


def months(rows):
    return dict(sorted(collections.Counter(date[:7] for date, _ in rows).items()))


def replies(first, second, within):
    """Median days from an act to the next one the other way, on a later day, and how many acts have one."""
    days = sorted(datetime.date.fromisoformat(date).toordinal() for date, _ in first)
    later = sorted(datetime.date.fromisoformat(date).toordinal() for date, _ in second)
    waits = []
    for day in days:
        wait = next((other - day for other in later if other > day), None)
        if wait is not None and wait <= within:
            waits.append(wait)
    return [statistics.median(waits) if waits else None, len(waits), len(days) - len(waits)]


def between(window):
    return [act for act in acts if window[0] <= act[0] <= window[1] and act[1] != act[3]]


def arrival(start, goal, begin, most):
    """The first day on which something handed on from act to act can be at the goal, and in how few hops by then."""
    hops = {start: 0}
    by_day = collections.defaultdict(list)
    for date, source, _, target in acts:
        if date >= begin and source != target:
            by_day[date].append((source, target))
    for day in sorted(by_day):
        changed = True
        while changed:
            changed = False
            for source, target in by_day[day]:
                for one, other in ((source, target), (target, source)):
                    if one in hops and hops[one] < most and hops[one] + 1 < hops.get(other, most + 1):
                        hops[other] = hops[one] + 1
                        changed = True
        if goal in hops:
            return [day, hops[goal]]
    return None


week = between(WEEK)
undirected = networkx.Graph((source, target) for _, source, _, target in week)
weights = collections.Counter((source, target) for _, source, _, target in week)
directed = networkx.DiGraph()
directed.add_weighted_edges_from((source, target, count) for (source, target), count in weights.items())


def top(scores, count=40):
    return sorted(([name, value] for name, value in scores.items()), key=lambda row: (-row[1], row[0]))[:count]


def mean_by_month(rows):
    values = collections.defaultdict(list)
    for date, code in rows:
        values[date[:7]].append(goldstein[code])
    return {month: statistics.fmean(of) for month, of in sorted(values.items())}


print(
    json.dumps(
        {
            "countsByMonth": months(upon("United States", "China")),
            "meanByMonth": mean_by_month(upon("Russia", "Ukraine")),
            "quads": {
                way: dict(collections.Counter(quads[code] for _, code in rows))
                for way, rows in (("aToB", upon("North Korea", "South Korea")), ("bToA", upon("South Korea", "North Korea")))
            },
            "replies": {
                "aToB": replies(upon("Pakistan", "India"), upon("India", "Pakistan"), 30),
                "bToA": replies(upon("India", "Pakistan"), upon("Pakistan", "India"), 30),
            },
            "hostile": sum(1 for _, code in upon("Iran", "Israel") if goldstein[code] < 0),
            "meetings": months([row for row in upon("China", "Russia") if row[1] in ("040", "041", "042", "043", "044", "045", "046")]),
            "degree": top(dict(undirected.degree())),
            "brokers": top(networkx.betweenness_centrality(undirected)),
            "pageRank": top(_pagerank_python(directed, tol=1e-14, max_iter=1000)),
            "size": [undirected.number_of_nodes(), undirected.number_of_edges(), len(week)],
            "arrival": arrival("Shinzo Abe", "Ksenia Sobchak", WEEK[0], 8),
            "hops": networkx.shortest_path_length(undirected, "Shinzo Abe", "Turkey"),
            "common": len(set(undirected["Japan"]) & set(undirected["South Korea"])),
        }
    )
)
