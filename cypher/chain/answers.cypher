// The responses that answer any of these events, oldest later act first.
// @param ids string[]
// @param kinds string[]
// @row many read
// @col answered string
// @col answer string
// @col response ResponseCard
MATCH (earlier:Event)<-[:ANSWERED]-(x:Response)-[:ANSWER]->(later:Event)
WHERE earlier.id IN $ids AND x.as IN $kinds
RETURN earlier.id AS answered, later.id AS answer, ResponseCard(x) AS response
ORDER BY later.earliest, x.id
