// Names are found by what they sound like, too. What the index holds of the names that are there is computed by the program.
// @row none schema
CREATE FULLTEXT INDEX names_by_sound IF NOT EXISTS FOR (n:Alias) ON EACH [n.sounds] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
