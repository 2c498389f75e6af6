// What the kinds of response make of a demand.

import type { DemandState, ResponseKind } from '../generated/schema.ts';

/** The states that answers bring about, each by its kind; what leaves less of the demand stands later, and decides where acts of one day differ. */
export const stateByAnswer = {
  REJECTS: 'REJECTED',
  PARTLY_MEETS: 'PARTLY_MET',
  MEETS_DEMAND: 'MET',
  WITHDRAWS: 'WITHDRAWN',
} as const satisfies Partial<Record<ResponseKind, DemandState>>;

/** The kinds of response that decide a demand. */
export const deciding = Object.keys(stateByAnswer) as readonly (keyof typeof stateByAnswer)[];

/** The states that they bring about. */
export const decidedStates: readonly DemandState[] = Object.values(stateByAnswer);

/** The state of a demand that nothing has decided. */
export const open = 'OPEN';

/** What a response of a kind makes of a demand; null where it decides nothing. */
export function stateBy(kind: string): DemandState | null {
  return kind in stateByAnswer ? stateByAnswer[kind as keyof typeof stateByAnswer] : null;
}
