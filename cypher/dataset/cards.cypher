// Datasets by their ids.
// @param ids string[]
// @row many read
// @timeless datasets have no clock
// @col dataset DatasetCard
MATCH (d:Dataset) WHERE d.id IN $ids
RETURN DatasetCard(d) AS dataset
