// Every actor with all its names, for finding out whom a dataset means; without those that an import that was not finished has made,
// so that its other rows mean whom they would have meant.
// @param unfinished string?
// @row many read
// @col id string
// @col type string
// @col name string
// @col country string?
// @col names string[]
MATCH (a:Actor) WHERE $unfinished IS NULL OR a.import IS NULL OR a.import <> $unfinished
RETURN a.id AS id, a.type AS type, a.name AS name, head([(a)-[:OF_COUNTRY]->(c) | c.id]) AS country, [(a)-[:KNOWN_AS]->(s) | s.text] AS names
ORDER BY id
