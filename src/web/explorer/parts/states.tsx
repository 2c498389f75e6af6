// What stands where an answer is not there: not yet, not at all, or gone wrong; each with what to do.

import type { AskFault } from '../../asking/api.ts';
import { useWords } from '../../language/language.ts';

/** While it is asked. */
export function Loading() {
  const { states } = useWords();
  return (
    <p class="state" role="status">
      {states.loading}
    </p>
  );
}

/** Nothing has this id. */
export function Missing({ id }: { readonly id: string }) {
  const { states } = useWords();
  return (
    <p class="state" role="alert">
      {states.missing(id.slice(0, 120))}
    </p>
  );
}

/** There is nothing of the kind. */
export function None({ text }: { readonly text?: string }) {
  const { states } = useWords();
  return <p class="state quiet">{text ?? states.none}</p>;
}

/** It went wrong. */
export function Failure({ fault, again }: { readonly fault: AskFault; readonly again: () => void }) {
  const { states } = useWords();
  const known = fault.code === 'UNREACHABLE' ? states.unreachable : fault.code === 'NOT_JSON' ? states.notJson : null;
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{states.failed}</strong> {known ?? <bdi>{fault.message.slice(0, 600)}</bdi>}
      </p>
      <button type="button" onClick={again}>
        {states.again}
      </button>
    </div>
  );
}
