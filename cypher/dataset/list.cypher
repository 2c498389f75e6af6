// Every dataset, by id.
// @row many read
// @col dataset DatasetCard
MATCH (d:Dataset) RETURN DatasetCard(d) AS dataset ORDER BY d.id
