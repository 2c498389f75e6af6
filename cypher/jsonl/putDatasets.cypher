// Writes datasets that are not there.
// @param rows DatasetRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Dataset {id: row.id}) }
CREATE (d:Dataset {id: row.id, name: row.name, edition: row.edition, licence: row.licence, citation: row.citation, url: row.url, restricted: row.restricted})
RETURN count(d) AS written
