// The ways in which the page can show an answer.

/** Each view by its name on the page. */
export const views = ['JSON', 'Table', 'Chart', 'Graph'] as const;

/** A view. */
export type View = (typeof views)[number];
