// The choices of the page of graphs: who stands in the middle, and which ties are asked for.

import { useEffect, useMemo, useState } from 'preact/hooks';
import { drawnWho } from '../../asking/drawn.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { shortened } from '../../drawing/name.tsx';
import { families, familyOf, relations } from '../../drawing/palette.ts';
import { PageNamesDocument } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { type Choices, exportLimits, isExport, limits, orders, withMiddle } from './choices.ts';
import { actorKinds, issueKinds, NameBox } from './nameBox.tsx';

/** Options of the address; empty ones are taken back. */
export type Choose = (options: Readonly<Record<string, string>>) => void;

export function Form({ choices, choose }: { readonly choices: Choices; readonly choose: Choose }) {
  const words = useWords();
  const { of, about, depth, limit, by } = choices;
  const exported = isExport(choices);
  const names = useNames(choices);
  return (
    <form class="graph-form" onSubmit={(event) => event.preventDefault()}>
      <div class="graph-middle">
        {of.length > 0 && (
          <ul aria-label={words.graph.middle}>
            {of.map((id) => (
              <li key={id}>
                <bdi>{shortened(names(id), 40)}</bdi>
                <button
                  type="button"
                  aria-label={words.graph.remove(names(id))}
                  title={words.graph.remove(names(id))}
                  onClick={() => choose({ of: of.filter((other) => other !== id).join(','), selected: '', at: '' })}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        )}
        <NameBox
          label={words.graph.add}
          kinds={actorKinds}
          onPick={(who) => who && choose({ of: withMiddle(of, who.id), dataset: '', at: '' })}
        />
      </div>
      <div class="graph-fields">
        <NameBox
          label={words.graph.about}
          kinds={issueKinds}
          shown={about ? shortened(names(about), 60) : ''}
          onPick={(who) => choose({ about: who?.id ?? '', at: '' })}
        />
        <DateField label={words.clocks.from} value={choices.from} onDate={(from) => choose({ from, at: '' })} />
        <DateField label={words.clocks.to} value={choices.to} onDate={(to) => choose({ to, at: '' })} />
        <DateField
          label={words.clocks.valid}
          value={choices.valid}
          onDate={(valid) => choose({ valid })}
          hint={words.clocks.now}
        />
        {!exported && (
          <>
            <DateField label={words.clocks.compare} value={choices.compare} onDate={(compare) => choose({ compare })} />
            <Select
              label={words.graph.depth}
              value={String(depth)}
              options={['1', '2', '3'].map((steps) => [steps, steps])}
              onValue={(steps) => choose({ depth: steps === '1' ? '' : steps })}
            />
            <Select
              label={words.graph.by}
              value={by}
              options={orders.map((order) => [order, words.graph.order[order]])}
              onValue={(order) => choose({ by: order === 'FREQUENT' ? '' : order })}
            />
          </>
        )}
        <Select
          label={words.graph.limit}
          value={String(limit)}
          options={[...new Set([...(exported ? exportLimits : limits), limit])]
            .sort((a, b) => a - b)
            .map((most) => [String(most), numberText(most, words)])}
          onValue={(most) => choose({ limit: most === (exported ? '5000' : '25') ? '' : most })}
        />
      </div>
      <Relations choices={choices} choose={choose} />
    </form>
  );
}

/** The names of what the address has by id. */
function useNames({ of, about, valid, known }: Choices): (id: string) => string {
  const ids = [...of, ...(about ? [about] : [])];
  const asked = useAnswer(
    PageNamesDocument,
    ids.length > 0 ? { ids, valid: valid || null, known: known || null } : null,
  );
  const data = shownOf(asked);
  const names = useMemo(
    () =>
      new Map((data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [[node.id, drawnWho(node).name]] : []))),
    [data],
  );
  return (id) => names.get(id) ?? id;
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

/** A date as far as it is known: `2019`, `2019-07`, `2019-07-04`. */
const dateForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Takes a date once it is one and the field is left, or Enter is pressed. */
function DateField({
  label,
  value,
  hint = '2019-07-04',
  onDate,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onDate: (date: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const wrong = text !== '' && !dateForm.test(text);
  return (
    <label class="graph-field">
      <span>{label}</span>
      <input
        type="text"
        size={10}
        maxLength={10}
        autoComplete="off"
        spellcheck={false}
        placeholder={hint}
        value={text}
        aria-invalid={wrong}
        onInput={(event) => setText(event.currentTarget.value.trim())}
        onChange={() => !wrong && text !== value && onDate(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !wrong && text !== value) onDate(text);
        }}
      />
    </label>
  );
}

function Select({
  label,
  value,
  options,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onValue: (value: string) => void;
}) {
  return (
    <label class="graph-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
