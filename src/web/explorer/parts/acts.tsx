// Lists of acts as the pages show them: the opened evidence stands in the address, and so does the page of the list.

import { ActTable } from '../../drawing/actTable.tsx';
import type { DrawnAct } from '../../drawing/picture.ts';
import { numberText, useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { None } from './states.tsx';

/** Acts, with the evidence that the address names opened. */
export function Acts({ acts, caption }: { readonly acts: readonly DrawnAct[]; readonly caption?: string }) {
  const { options, choose } = usePlace();
  if (acts.length === 0) return <None />;
  return (
    <ActTable
      acts={acts}
      opened={options.evidence ?? ''}
      onOpened={(evidence) => choose({ evidence }, { replace: true })}
      {...(caption ? { caption } : {})}
    />
  );
}

/** A page of acts with the way to the next and back to the first. */
export function PagedActs({
  acts,
  count,
  next,
}: {
  readonly acts: readonly DrawnAct[];
  readonly count: number;
  /** The cursor of the next page; null where there is none. */
  readonly next: string | null;
}) {
  const words = useWords();
  const { options, address, choose } = usePlace();
  return (
    <>
      <p class="quiet">{words.evidence.acts(count, numberText(count, words))}</p>
      <Acts acts={acts} />
      {(next !== null || options.after) && (
        <ul class="buttons">
          {options.after && (
            <li>
              <button type="button" onClick={() => choose({ after: '' })}>
                {words.tools.firstPage}
              </button>
            </li>
          )}
          {next !== null && (
            <li>
              <button type="button" key={address.options.after} onClick={() => choose({ after: next })}>
                {words.actions.more}
              </button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
