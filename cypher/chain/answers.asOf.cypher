// By the ids of acts: a response leads to a node of its act, and the act as of then may be another version of it.
MATCH (node:EVENT_VERSION)<-[:ANSWERED]-(x:RESPONSE_VERSION)
WHERE node.id IN $ids AND x.as IN $kinds AND ResponseThen(x)
MATCH (x)-[:ANSWER]->(named)
MATCH (later:EVENT_VERSION {id: named.id}) WHERE EventThen(later)
RETURN node.id AS answered, later.id AS answer, ResponseCard(x) AS response
ORDER BY later.earliest, x.id
