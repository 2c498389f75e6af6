// The choices of the page of graphs: who stands in the middle, and which ties are asked for.

import { shortened } from '../../drawing/name.tsx';
import { families, familyOf, relations } from '../../drawing/palette.ts';
import { numberText, useWords } from '../../language/language.ts';
import { ChoiceField, DateField, Fields } from '../parts/fields.tsx';
import { NameSearch } from '../parts/nameSearch.tsx';
import { useNames } from '../parts/pairFields.tsx';
import { type Choices, exportLimits, isExport, limits, orders, withMiddle } from './choices.ts';

/** Options of the address; empty ones are taken back. */
export type Choose = (options: Readonly<Record<string, string>>) => void;

export function Form({ choices, choose }: { readonly choices: Choices; readonly choose: Choose }) {
  const words = useWords();
  const { of, about, limit } = choices;
  const exported = isExport(choices);
  const [aboutName, ...names] = useNames([about, ...of]);
  const most = exported ? exportLimits : limits;
  const usual = exported ? 5_000 : 25;
  return (
    <div class="graph-form">
      <div class="graph-middle">
        <NameSearch
          label={words.graph.add}
          empties
          onPick={(who) =>
            who.kind === 'Dispute' || who.kind === 'Agreement' || who.kind === 'LegalCase' || who.kind === 'Measure'
              ? choose({ about: who.id, at: '' })
              : choose({ of: withMiddle(of, who.id), dataset: '', at: '' })
          }
        />
        <ul aria-label={words.graph.middle}>
          {of.map((id, index) => (
            <Chip
              key={id}
              name={names[index] ?? id}
              onRemove={() => choose({ of: of.filter((other) => other !== id).join(','), selected: '', at: '' })}
            />
          ))}
          {about && (
            <Chip
              name={`${words.graph.about} ${aboutName ?? about}`}
              onRemove={() => choose({ about: '', selected: '', at: '' })}
            />
          )}
        </ul>
      </div>
      <Fields label={words.graph.relations}>
        <DateField name="from" label={words.clocks.from} />
        <DateField name="to" label={words.clocks.to} />
        {!exported && (
          <>
            <DateField name="compare" label={words.clocks.compare} />
            <ChoiceField
              name="depth"
              label={words.graph.depth}
              standard="1"
              choices={['1', '2', '3'].map((steps) => [steps, steps])}
            />
            <ChoiceField
              name="by"
              label={words.graph.by}
              standard="FREQUENT"
              choices={orders.map((order) => [order, words.graph.order[order]])}
            />
          </>
        )}
        <ChoiceField
          name="limit"
          label={words.graph.limit}
          standard={String(usual)}
          choices={[...new Set([...most, limit])]
            .sort((a, b) => a - b)
            .map((number) => [String(number), numberText(number, words)])}
        />
      </Fields>
      <Relations choices={choices} choose={choose} />
    </div>
  );
}

/** Something chosen that can be taken back. */
function Chip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const words = useWords();
  return (
    <li class="graph-chip">
      <bdi>{shortened(name, 50)}</bdi>
      <button type="button" aria-label={words.graph.remove(name)} title={words.graph.remove(name)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}

/** Which kinds of acts are asked for, by family. */
function Relations({ choices, choose }: { readonly choices: Choices; readonly choose: Choose }) {
  const words = useWords();
  const chosen = new Set<string>(choices.relations);
  const take = (names: readonly string[], on: boolean) => {
    const now = relations.filter((relation) => (names.includes(relation) ? on : chosen.has(relation)));
    choose({ relation: now.join(','), at: '' });
  };
  const said = choices.relations.map((relation) => words.relation[relation]).join(', ');
  return (
    <details class="graph-relations">
      <summary>
        {words.graph.relations}: {said === '' ? words.graph.every : shortened(said, 80)}
      </summary>
      <div>
        {families.map((family) => {
          const members = relations.filter((relation) => familyOf[relation] === family);
          const whole = members.every((relation) => chosen.has(relation));
          return (
            <fieldset key={family}>
              <legend>
                <label>
                  <input type="checkbox" checked={whole} onChange={() => take(members, !whole)} />{' '}
                  {words.graph.family[family]}
                </label>
              </legend>
              {members.map((relation) => (
                <label key={relation}>
                  <input
                    type="checkbox"
                    name="relation"
                    value={relation}
                    checked={chosen.has(relation)}
                    onChange={(event) => take([relation], event.currentTarget.checked)}
                  />{' '}
                  {words.relation[relation]}
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
    </details>
  );
}
