// Which responses that stand answer these events or are answered by them, and so need them.
// @param ids string[]
// @row many read
// @col response string
// @col event string
MATCH (e:Event)<-[:ANSWER|ANSWERED]-(x:Response) WHERE e.id IN $ids
RETURN DISTINCT x.id AS response, e.id AS event ORDER BY response
