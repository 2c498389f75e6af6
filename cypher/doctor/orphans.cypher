// Things that nothing holds: names without an owner, places without an act, reports that nothing stands on or cites,
// actors and issues that no dossier states and nothing refers to.
// @row many read
// @col id string
// @col what string
CALL () {
  MATCH (s:Alias) WHERE NOT EXISTS { (s)<-[:KNOWN_AS]-() }
  RETURN s.owner AS id, 'the name "' + s.text + '" has no owner' AS what
  UNION ALL
  MATCH (p:Place) WHERE NOT EXISTS { (p)<-[:AT_PLACE]-() }
  RETURN p.id AS id, 'no act took place there' AS what
  UNION ALL
  MATCH (r:Report) WHERE NOT EXISTS { (r)<-[:REPORTED_IN]-() } AND NOT EXISTS { (r)<-[:CITES]-() }
  RETURN r.id AS id, 'no fact stands on it and no report cites it' AS what
  UNION ALL
  MATCH (n:Actor|Issue)
  WHERE NOT EXISTS { (n)<-[:STATES]-(:Dossier) } AND NOT EXISTS { (n)<-[:SOURCE|TARGET|CONCERNS|HOLDER|OFFICE|ASSERTED_BY|DENIED_BY|OF_COUNTRY|PART_OF|PARTY|PUBLISHED_BY]-() }
    AND NOT EXISTS { MATCH (:Redirect {to: n.id}) }
  RETURN n.id AS id, 'no dossier states it and nothing refers to it' AS what
}
RETURN id, what ORDER BY id, what
