// A page of the tenures that stand, by id.
// @param cursor string
// @param limit int
// @row many read
// @col id string
// @col person string?
// @col office string?
// @col from string?
// @col to string?
// @col dataset string?
// @col recordedAt datetime
// @col retractedAt datetime?
// @col reason string?
// @col reports json
MATCH (f:Fact) WHERE f.id > $cursor AND f.id < 'tenure;'
WITH f ORDER BY f.id
WITH f WHERE f:Tenure AND OnRecord(f)
WITH f LIMIT $limit
RETURN ExportedTenureColumns(f) ORDER BY f.id
