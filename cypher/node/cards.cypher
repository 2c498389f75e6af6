// Actors, issues, reports, places and datasets by their ids.
// @param ids string[]
// @row many read
// @col id string
// @col actor ActorCard?
// @col issue IssueCard?
// @col report ReportCard?
// @col place PlaceCard?
// @col dataset DatasetCard?
UNWIND $ids AS id
OPTIONAL MATCH (former:Redirect {id: id})
OPTIONAL MATCH (a:Actor {id: coalesce(former.to, id)})
NOW OPTIONAL MATCH (i:Issue {id: id})
AS_OF OPTIONAL MATCH (i:Issue {id: id}) WHERE IssueThen(i)
OPTIONAL MATCH (r:Report {id: id})
OPTIONAL MATCH (p:Place {id: id})
OPTIONAL MATCH (d:Dataset {id: id})
RETURN id,
  CASE WHEN a IS NULL THEN null ELSE ActorCard(a) END AS actor,
  CASE WHEN i IS NULL THEN null ELSE IssueCard(i) END AS issue,
  CASE WHEN r IS NULL THEN null ELSE ReportCard(r) END AS report,
  CASE WHEN p IS NULL THEN null ELSE PlaceCard(p) END AS place,
  CASE WHEN d IS NULL THEN null ELSE DatasetCard(d) END AS dataset
