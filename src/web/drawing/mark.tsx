// Small marks beside an act or a report: how it stands, and that it is disputed.

import type { Status } from '../language/catalogue.ts';
import { useWords } from '../language/language.ts';

/** How an act stands, or what a report asserts. */
export function StatusMark({ status }: { readonly status: Status }) {
  return <span class={`status ${status.toLowerCase()}`}>{useWords().status[status]}</span>;
}

/** Says that somebody denies it. */
export function DisputedMark() {
  return <span class="status disputed">{useWords().evidence.disputed}</span>;
}
