// A page of actors by the number of acts that they take part in, most first, then by id, read from its end; between two positions, exclusive.
// @param lowDegree int
// @param lowId string
// @param highDegree int
// @param highId string
// @param limit int
// @row many read
// @col degree int
// @col actor ActorCard
MATCH (a:Actor) WHERE PassesActor(a)
NOW WITH a, COUNT { (a)<-[:SOURCE|TARGET]-() } AS degree
AS_OF WITH a, COUNT { MATCH (a)<-[:SOURCE|TARGET]-(e:EVENT_VERSION) WHERE EventThen(e) } AS degree
WHERE degree >= $lowDegree AND degree <= $highDegree
  AND NOT (degree = $highDegree AND a.id <= $highId) AND NOT (degree = $lowDegree AND a.id >= $lowId)
WITH a, degree ORDER BY degree, a.id DESC LIMIT $limit
RETURN degree, ActorCard(a) AS actor ORDER BY degree, a.id DESC
