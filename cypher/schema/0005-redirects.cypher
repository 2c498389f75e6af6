// The id of an actor that was merged into another goes on working.
// @row none schema
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE;
