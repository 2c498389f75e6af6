// Names are found by exact key, by word and by neighbouring characters of scripts that write without spaces.
// @row none schema
CREATE INDEX alias_by_key IF NOT EXISTS FOR (n:Alias) ON (n.key);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Alias) ON EACH [n.text] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX names_cjk IF NOT EXISTS FOR (n:Alias) ON EACH [n.characters] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Event|Report) ON EACH [n.summary, n.demand, n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
