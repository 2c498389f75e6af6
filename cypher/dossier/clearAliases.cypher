// Removes names that dossiers stated of actors and issues, before what they state now is written. Names that came
// otherwise stay, such as those of an actor that was merged.
// @param rows AliasRow[]
// @row one write
// @touches nothing
// @col removed int
UNWIND $rows AS row
MATCH (s:Alias {owner: row.owner, text: row.text})
DETACH DELETE s
RETURN count(*) AS removed
