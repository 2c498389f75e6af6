// The responses that answer events, and those by which events answer earlier ones, by the date of the later act.
// @param ids string[]
// @row many read
// @col key string
// @col role string
// @col response ResponseCard
MATCH (e:Event)<-[link:ANSWERED|ANSWER]-(x:Response) WHERE e.id IN $ids
MATCH (x)-[:ANSWER]->(later:Event)
RETURN e.id AS key, type(link) AS role, ResponseCard(x) AS response
ORDER BY key, later.earliest, x.id
