// Conditions that must hold together; a filter holds where one of its clauses does.
// @field tests FilterTest[]
it
