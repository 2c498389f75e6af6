// Writes places of coded events; one that stands already stays as it is.
// @param rows CodedPlaceRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
MERGE (p:Place {id: row.id})
ON CREATE SET p.name = row.name, p.latitude = row.latitude, p.longitude = row.longitude, p.country = row.country
RETURN count(p) AS written
