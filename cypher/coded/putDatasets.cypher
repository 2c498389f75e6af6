// Writes what is known of datasets.
// @param rows DatasetRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (d:Dataset {id: row.id})
SET d.name = row.name, d.edition = row.edition, d.licence = row.licence, d.citation = row.citation, d.url = row.url, d.restricted = row.restricted
RETURN count(d) AS written
