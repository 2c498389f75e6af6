// A choice of names: whom paths avoid, or what acts are about. Names are added by a search, and taken back by a click.

import { useWords } from '../../language/language.ts';
import { listOf } from '../filter.ts';
import { usePlace } from '../here.ts';
import { NameSearch } from './nameSearch.tsx';
import { useNames } from './pairFields.tsx';

/** What a choice of names is. */
interface NamesFieldProps {
  /** The option that holds the ids, with commas between them. */
  readonly option: string;
  readonly label: string;
  /** Whether there may be several; another one takes the place of the first otherwise. */
  readonly several?: boolean;
}

/** The names that are chosen, and a field for one more. */
export function NamesField({ option, label, several = false }: NamesFieldProps) {
  const words = useWords();
  const { options, choose } = usePlace();
  const ids = listOf(options[option]);
  const names = useNames(ids);
  const set = (next: readonly string[]) =>
    choose({ [option]: [...new Set(next)].join(','), after: '', open: '', evidence: '' });
  return (
    <div class="chosen-names">
      <NameSearch label={label} empties onPick={({ id }) => set(several ? [...ids, id] : [id])} />
      <ul class="buttons">
        {ids.map((id, index) => (
          <li key={id}>
            <button type="button" onClick={() => set(ids.filter((other) => other !== id))}>
              <span class="unseen">{words.fields.takeBack} </span>
              <bdi>{names[index] ?? id}</bdi> ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
