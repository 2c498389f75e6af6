// Records that a migration was applied.
// @param version int
// @param name string
// @row none write
MERGE (m:Migration {version: $version}) SET m.name = $name, m.appliedAt = datetime()
