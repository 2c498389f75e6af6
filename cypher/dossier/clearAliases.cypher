// Removes the names of actors and issues, before they are written anew.
// @param owners string[]
// @row one write
// @col removed int
MATCH (s:Alias) WHERE s.owner IN $owners
DETACH DELETE s
RETURN count(*) AS removed
