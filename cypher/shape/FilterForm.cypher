// A whole filter: it holds where one of its clauses does.
// @field clauses FilterClause[]
it
