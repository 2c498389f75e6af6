// A page of issues by the number of acts about them, most first, then by id; between two positions, exclusive.
// @param lowDegree int
// @param lowId string
// @param highDegree int
// @param highId string
// @param limit int
// @row many read
// @col degree int
// @col issue IssueCard
MATCH (i:Issue) WHERE PassesIssue(i)
AS_OF   AND IssueThen(i)
NOW WITH i, COUNT { (i)<-[:CONCERNS]-() } AS degree
AS_OF WITH i, COUNT { MATCH (i)<-[:CONCERNS]-(e:EVENT_VERSION) WHERE EventThen(e) } AS degree
WHERE degree >= $lowDegree AND degree <= $highDegree
  AND NOT (degree = $highDegree AND i.id <= $highId) AND NOT (degree = $lowDegree AND i.id >= $lowId)
WITH i, degree ORDER BY degree DESC, i.id LIMIT $limit
RETURN degree, IssueCard(i) AS issue ORDER BY degree DESC, i.id
