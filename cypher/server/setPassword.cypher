// Replaces the password that a new server begins with.
// @param from string
// @param to string
// @row none schema
ALTER CURRENT USER SET PASSWORD FROM $from TO $to
