// What an import of coded events prints as JSON, as far as suites look at it.

export interface Outcome {
  readonly read: number;
  readonly facts: number;
  readonly further: number;
  readonly known: number;
  readonly filtered: number;
  readonly quarantined: number;
  readonly quarantine: { readonly rules: Record<string, number> };
  readonly datasets: Record<string, { facts: number; further: number; known: number }>;
}
