// The retaliations of or against an actor as of the request's clocks; `it` is [actor, OUT or IN]. Gives the actor `a`, its counterpart `b`,
// the later act `e`, and `r`, what a drawn relationship would carry.
MATCH (a:Actor {id: it[0]})
WITH *
RetaliatingThen(x)
WITH *, CASE it[1] WHEN 'OUT' THEN upon ELSE by END AS b, {date: e.earliest, latest: e.latest, fact: x.id, event: e.id} AS r
WHERE a = CASE it[1] WHEN 'OUT' THEN by ELSE upon END
WITH *
