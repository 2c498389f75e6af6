// By the ids of acts: a response leads to a node of its act, and the act as of then may be another version of it.
MATCH (e:EVENT_VERSION)<-[link:ANSWERED|ANSWER]-(x:RESPONSE_VERSION) WHERE e.id IN $ids AND ResponseThen(x)
MATCH (x)-[:ANSWER]->(named)
MATCH (later:EVENT_VERSION {id: named.id}) WHERE EventThen(later)
RETURN e.id AS key, type(link) AS role, ResponseCard(x) AS response
ORDER BY key, later.earliest, x.id
