// Every dataset, by id.
// @row many read
// @timeless datasets have no clock
// @col dataset DatasetCard
MATCH (d:Dataset) RETURN DatasetCard(d) AS dataset ORDER BY d.id
