// Days within which somebody stands for an actor.
// @field from date
// @field to date
it
