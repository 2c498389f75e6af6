// Leaves actors and issues without a standard name, before the one that a dossier states is written.
// @param owners string[]
// @row one write
// @touches nothing
// @col demoted int
MATCH (s:Alias) WHERE s.owner IN $owners AND s.standard
SET s.standard = false
RETURN count(s) AS demoted
