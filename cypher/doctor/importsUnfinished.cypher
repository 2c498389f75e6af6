// Imports that were begun and not finished.
// @row many read
// @col id string
// @col what string
MATCH (i:Import) WHERE i.finishedAt IS NULL
RETURN i.id AS id, 'the import of ' + reduce(list = '', file IN i.files | list + CASE list WHEN '' THEN '' ELSE ', ' END + file) + ' was begun and not finished; run it again' AS what
ORDER BY id
