// Whom paths do not run through: a list that names are added to and taken from.

import { useWords } from '../../language/language.ts';
import { listOf } from '../filter.ts';
import { usePlace } from '../here.ts';
import { NameSearch } from './nameSearch.tsx';
import { useNames } from './pairFields.tsx';

/** The names to be avoided, in the option `avoid`. */
export function Avoided() {
  const words = useWords();
  const { options, choose } = usePlace();
  const ids = listOf(options.avoid);
  const names = useNames(ids);
  const set = (next: readonly string[]) => choose({ avoid: [...new Set(next)].join(','), open: '', evidence: '' });
  return (
    <div class="avoided">
      <NameSearch label={words.path.avoid} empties onPick={({ id }) => set([...ids, id])} />
      <ul class="buttons">
        {ids.map((id, index) => (
          <li key={id}>
            <button type="button" onClick={() => set(ids.filter((other) => other !== id))}>
              <span class="unseen">{words.path.noLonger} </span>
              <bdi>{names[index] ?? id}</bdi> ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
