// Writes places that are not there.
// @param rows CodedPlaceRow[]
// @row one write
// @touches nothing
// @col written int
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { MATCH (:Place {id: row.id}) }
CREATE (p:Place {id: row.id, name: row.name, latitude: row.latitude, longitude: row.longitude, country: row.country})
RETURN count(p) AS written
