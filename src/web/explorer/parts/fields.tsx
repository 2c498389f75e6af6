// Fields of a page's choices. Each writes into the address, and what stands there is what the field shows.

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';

/** A row of fields. */
export function Fields({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="fields">
      <legend class="unseen">{label}</legend>
      {children}
    </fieldset>
  );
}

/** A day, a month or a year; for the record's clock an instant too. */
const date = /^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/;
/** What is taken back when another choice is made: a place in a list, and what was opened of it. */
const stale = { after: '', open: '', evidence: '' };

/** A date by the name of its option; the address changes when the field is left or Enter is pressed. */
export function DateField({
  name,
  label,
  hint,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}) {
  const { dates } = useWords();
  const { options, choose } = usePlace();
  const chosen = options[name] ?? '';
  const [text, setText] = useState(chosen);
  const id = useId();
  useEffect(() => setText(chosen), [chosen]);
  const wrong = text !== '' && !date.test(text);
  const take = () => {
    if (text !== chosen && !wrong) choose({ ...stale, [name]: text });
  };
  return (
    <label class={chosen ? 'field set' : 'field'}>
      <span>{label}</span>
      <input
        type="text"
        name={name}
        value={text}
        size={10}
        maxLength={30}
        autoComplete="off"
        spellcheck={false}
        placeholder={hint ?? dates.form}
        aria-invalid={wrong}
        aria-describedby={wrong ? id : undefined}
        onInput={(event) => setText(event.currentTarget.value.trim())}
        onChange={take}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
      {wrong && (
        <span class="wrong" id={id} role="alert">
          {dates.wrong}
        </span>
      )}
    </label>
  );
}

/** One of several; the first stands where nothing is chosen. */
export function ChoiceField({
  name,
  label,
  choices,
  standard = '',
}: {
  readonly name: string;
  readonly label: string;
  /** Values with their texts. */
  readonly choices: readonly (readonly [value: string, text: string])[];
  /** The value that stands where the address has none. */
  readonly standard?: string;
}) {
  const { options, choose } = usePlace();
  const chosen = options[name] ?? standard;
  const known = choices.some(([value]) => value === chosen);
  return (
    <label class={chosen !== standard ? 'field set' : 'field'}>
      <span>{label}</span>
      <select
        name={name}
        value={chosen}
        onChange={(event) => {
          const { value } = event.currentTarget;
          choose({ ...stale, [name]: value === standard ? '' : value });
        }}
      >
        {choices.map(([value, text]) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
        {!known && (
          <option value={chosen} selected>
            {chosen.slice(0, 60)}
          </option>
        )}
      </select>
    </label>
  );
}

/** Something that is so or not; the address names it where it differs from what is usual. */
export function CheckField({
  name,
  label,
  standard = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly standard?: boolean;
}) {
  const { options, choose } = usePlace();
  const chosen = flag(options[name], standard);
  return (
    <label class={chosen !== standard ? 'field check set' : 'field check'}>
      <input
        type="checkbox"
        name={name}
        checked={chosen}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          choose({ ...stale, [name]: checked === standard ? '' : checked ? 'yes' : 'no' });
        }}
      />
      <span>{label}</span>
    </label>
  );
}

/** What the address says of a choice that is so or not. */
export function flag(option: string | undefined, standard: boolean): boolean {
  return option === 'yes' ? true : option === 'no' ? false : standard;
}
