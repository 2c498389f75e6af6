// Which version and edition of Neo4j this is.
// @row one read
// @col version string
// @col edition string
CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition WHERE name = 'Neo4j Kernel'
RETURN head(versions) AS version, edition
