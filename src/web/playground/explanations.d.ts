// What the build makes of docs/questions.md: see tools/docs/explanations.ts.

declare module '*.md?explanations' {
  /** HTML by the title of the ready question. */
  export const explanations: Readonly<Record<string, string>>;
}
