// An answer of any shape: lists of plain entries as tables, others one under the other, names and reports as links.

import { plainText } from '../../asking/drawn.ts';
import { Report, type ReportWord } from '../../drawing/evidence.tsx';
import { shortened } from '../../drawing/name.tsx';
import { outward, safeLink } from '../../drawing/picture.ts';
import type { Catalogue, Status } from '../../language/catalogue.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import { placeOfId, usePlace } from '../here.ts';
import { isEntry, lineOf, type Part } from './answerFigures.ts';

/** The whole answer. Where its lists go on is left to the playground. */
export function AnswerTree({ data }: { readonly data: object }) {
  return (
    <div class="tree">
      <Fields of={data as { readonly [name: string]: Part }} />
    </div>
  );
}

/** A field's name as words: `totalCount` is “total count”. */
function wordsOf(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Whether an entry says it all in a line. */
function isPlain(part: Part): boolean {
  if (Array.isArray(part)) return part.every((inner) => !isEntry(inner) || Object.keys(inner).length === 1);
  if (!isEntry(part)) return true;
  const values = Object.values(part);
  return values.length <= 3 && values.every((value) => !isEntry(value) && !Array.isArray(value));
}

/** What the API's own words, such as `OCCURRED` or `DEMANDS`, are in the reader's language; null for any other text. */
function textOfWord(value: string, words: Catalogue): string | null {
  const known: Readonly<Record<string, string>> = {
    ...words.status,
    ...words.state,
    ...words.event.as,
    ...words.dyad.quads,
    ...words.relation,
  };
  return /^[A-Z_]+$/.test(value) ? (known[value] ?? null) : null;
}

function Fields({ of }: { readonly of: { readonly [name: string]: Part } }) {
  return (
    <dl>
      {Object.entries(of)
        .filter(([name]) => name !== 'pageInfo')
        .map(([name, value]) => (
          <div key={name} class={isPlain(value) ? 'line' : 'block'}>
            <dt lang="en">{wordsOf(name)}</dt>
            <dd>
              <Value name={name} of={value} within={of} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Value({
  name,
  of,
  within,
}: {
  readonly name: string;
  readonly of: Part;
  readonly within: { readonly [name: string]: Part };
}) {
  const words = useWords();
  const { link } = usePlace();
  if (of === null) return <span class="quiet">–</span>;
  if (typeof of === 'number') return <>{numberText(of, words, 3)}</>;
  if (typeof of === 'boolean') return <>{of ? words.questions.yes : words.questions.no}</>;
  if (typeof of === 'string') {
    const place = placeOfId(of);
    if (name === 'id' && place) return <a {...link(place)}>{of}</a>;
    const outside = name === 'url' ? safeLink(of) : null;
    if (outside)
      return (
        <a href={outside} {...outward}>
          <bdi>{shortened(of, 80)}</bdi>
        </a>
      );
    if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(of) && name !== 'code')
      return <time dateTime={of}>{dateText(of, words)}</time>;
    // A name whose id stands beside it leads to its page.
    const beside = name === 'name' && typeof within.id === 'string' ? placeOfId(within.id) : null;
    const word = textOfWord(of, words);
    if (word !== null) return <>{word}</>;
    const text = <bdi>{shortened(lineOf(of), 600)}</bdi>;
    return beside ? <a {...link(beside)}>{text}</a> : text;
  }
  if (Array.isArray(of)) return <Entries name={name} of={of} />;
  if (isEntry(of)) {
    const [only, ...rest] = Object.entries(of);
    return only && rest.length === 0 ? <Value name={only[0]} of={only[1]} within={of} /> : <Fields of={of} />;
  }
  return null;
}

/** Reports with what each asserts and quotes, as acts have them. */
function wordsIn(entries: readonly Part[]): ReportWord[] {
  return entries.flatMap((entry) => {
    if (!isEntry(entry) || !isEntry(entry.report ?? null)) return [];
    const report = entry.report as { readonly [name: string]: Part };
    if (typeof report.title !== 'string') return [];
    const published = lineOf(report.published ?? null);
    return [
      {
        asserts: typeof entry.asserts === 'string' ? (entry.asserts as Status) : null,
        quote: typeof entry.quote === 'string' ? plainText(entry.quote) : null,
        title: plainText(report.title),
        url: typeof report.url === 'string' ? report.url : null,
        ...('published' in report ? { published: published === '' ? null : published } : {}),
        publisher: lineOf(report.publisher ?? null),
      },
    ];
  });
}

function Entries({ name, of }: { readonly name: string; readonly of: readonly Part[] }) {
  if (of.length === 0) return <span class="quiet">–</span>;
  const reports = wordsIn(of);
  if (reports.length === of.length)
    return (
      <div class="evidence">
        <ul>
          {reports.map((word, index) => (
            <Report key={String(index)} word={word} />
          ))}
        </ul>
      </div>
    );
  if (isPlain(of)) return <bdi>{shortened(of.map(lineOf).join(', '), 1000)}</bdi>;
  const entries = of.filter(isEntry);
  const columns = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const flat = columns.length <= 7 && entries.every((entry) => Object.values(entry).every(isPlain));
  if (!flat)
    return (
      <ol>
        {entries.map((entry, index) => (
          <li key={String(index)}>
            <Fields of={entry} />
          </li>
        ))}
      </ol>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by the keyboard, too
    <section class="wide" tabIndex={0} aria-label={wordsOf(name)}>
      <table class="plain">
        <thead>
          <tr lang="en">
            {columns.map((column) => (
              <th key={column} scope="col">
                {wordsOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry, index) => (
            <tr key={String(index)}>
              {columns.map((column) => (
                <td key={column}>
                  <Value name={column} of={entry[column] ?? null} within={entry} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
