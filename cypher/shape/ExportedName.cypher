// A name of an actor or an issue as an export tells it.
// @field text string
// @field language string?
// @field script string?
// @field note string?
// @field standard boolean
it {.text, .language, .script, .note, .standard}
