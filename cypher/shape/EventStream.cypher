// Where acts are read from: those of an actor in a role, of an issue, a dataset, a publisher or a report, those that answer earlier
// ones in a way (`responding`), those of one actor upon another (`by`, `upon`), or one act alone; one of these is set, or none for all acts. Only acts whose first day lies from `low` to `high`, and who may have happened from
// `from` to `to`, the days within which an actor stands for another.
// @field source string?
// @field target string?
// @field issue string?
// @field dataset string?
// @field publisher string?
// @field report string?
// @field event string?
// @field responding string?
// @field by string?
// @field upon string?
// @field low date
// @field high date
// @field from date
// @field to date
it
