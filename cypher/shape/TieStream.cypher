// Whose ties are read: of an actor as the source of acts, as their target, as who retaliates, or as against whom others do; one of these
// is set. Within the days within which it stands for another.
// @field source string?
// @field target string?
// @field retaliating string?
// @field retaliated string?
// @field low date
// @field high date
// @field from date
// @field to date
it
