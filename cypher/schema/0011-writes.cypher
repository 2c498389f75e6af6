// What the latest writes touched is noted in slots that are used again and again.
// @row none schema
CREATE CONSTRAINT write_slot IF NOT EXISTS FOR (n:Write) REQUIRE n.slot IS UNIQUE;
