// What the dossiers state, and what other dossiers state of the same things.
// @param dossiers string[]
// @param ids string[]
// @row many read
// @col dossier string
// @col id string
// @col kind string
// @col content string
CALL () {
  MATCH (d:Dossier)-[s:STATES]->() WHERE d.id IN $dossiers RETURN d, s
  UNION
  MATCH (n:Actor|Issue|Report|Fact)<-[s:STATES]-(d:Dossier) WHERE n.id IN $ids RETURN d, s
  UNION
  MATCH (:Dossier)-[own:STATES]->(n)<-[s:STATES]-(d:Dossier) WHERE startNode(own).id IN $dossiers RETURN d, s
}
RETURN d.id AS dossier, s.id AS id, s.kind AS kind, s.content AS content
ORDER BY dossier, id
