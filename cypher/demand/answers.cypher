// The answers that had decided demands by a day: responses of such kinds whose acts had occurred, by the first possible days of these.
// @param kinds string[]
// @param to date
// @kept Few answers are read for many pages and threads.
// @row many read
// @col response string
// @col as string
// @col date partialDate
// @col answer string
// @col answeredBy string[]
// @col demand string
// @col demanded partialDate
// @col sources string[]
// @col targets string[]
// @col issues string[]
// @col datasets string[]
// @plan NodeIndexSeek
MATCH (x:RESPONSE_VERSION) WHERE x.as IN $kinds
AS_OF   AND OnRecordThen(x)
NOW MATCH (x)-[:ANSWERED]->(d:Event)
NOW MATCH (x)-[:ANSWER]->(a:Event)
AS_OF MATCH (x)-[:ANSWERED]->(demanded)
AS_OF MATCH (d:EVENT_VERSION {id: demanded.id}) WHERE EventThen(d)
AS_OF MATCH (x)-[:ANSWER]->(answering)
AS_OF MATCH (a:EVENT_VERSION {id: answering.id}) WHERE EventThen(a)
WITH x, d, a
WHERE d.relation = 'DEMANDS' AND d.status = 'OCCURRED' AND d.earliest <= $to AND a.status = 'OCCURRED' AND a.earliest <= $to
RETURN x.id AS response, x.as AS as, a.date AS date, a.id AS answer, [(a)-[part:SOURCE]->() | part.actor] AS answeredBy, d.id AS demand, d.date AS demanded,
  [(d)-[part:SOURCE]->() | part.actor] AS sources, [(d)-[part:TARGET]->() | part.actor] AS targets, [(d)-[part:CONCERNS]->() | part.issue] AS issues,
  [dataset IN [d.dataset, a.dataset] WHERE dataset IS NOT NULL] AS datasets
ORDER BY a.earliest, x.id
