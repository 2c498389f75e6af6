// Who says so: the reports behind an act in their own words, and who disputes it.

import './evidence.css';
import type { Status } from '../language/catalogue.ts';
import { dateText, numberText, useWords } from '../language/language.ts';
import { DisputedMark, StatusMark } from './mark.tsx';
import { Names, shortened } from './name.tsx';
import { type DrawnAct, type DrawnWord, outward, safeLink } from './picture.ts';

/** The reports of an act, each with its publisher, date, title, words, and what it asserts. */
export function Evidence({ act }: { readonly act: DrawnAct }) {
  const words = useWords();
  const { reports, independent, noReport } = words.evidence;
  if (act.words.length === 0)
    return (
      <div class="evidence">
        <p class="quiet">{noReport}</p>
        <Denial act={act} />
      </div>
    );
  return (
    <div class="evidence">
      <p class="quiet">
        {reports(act.words.length, numberText(act.words.length, words))},{' '}
        {independent(act.independentPublishers, numberText(act.independentPublishers, words))}
      </p>
      <Denial act={act} />
      <ul>
        {act.words.map((word) => (
          <Report key={`${word.publisher} ${word.title} ${word.published}`} word={word} />
        ))}
      </ul>
    </div>
  );
}

function Denial({ act }: { readonly act: DrawnAct }) {
  const words = useWords();
  if (!act.disputed && act.deniedBy.length === 0) return null;
  return (
    <p>
      <DisputedMark />
      {act.deniedBy.length > 0 && (
        <>
          {' '}
          {words.evidence.deniedBy}
          {words.evidence.colon}
          <Names of={act.deniedBy} />
        </>
      )}
    </p>
  );
}

/** A report's word; what it asserts, and its date, may not have been asked for. */
export type ReportWord = Omit<DrawnWord, 'asserts' | 'published'> & {
  readonly asserts: Status | null;
  readonly published?: string | null;
};

/** A report's word as an entry of a list. */
export function Report({ word }: { readonly word: ReportWord }) {
  const words = useWords();
  const address = safeLink(word.url);
  const title = <bdi>{shortened(word.title, 300)}</bdi>;
  return (
    <li>
      {word.asserts && <StatusMark status={word.asserts} />} <bdi>{shortened(word.publisher)}</bdi>
      {word.published !== undefined && ', '}
      {word.published ? (
        <time dateTime={word.published}>{dateText(word.published, words)}</time>
      ) : (
        word.published === null && words.evidence.undated
      )}
      {words.evidence.colon}
      {address ? (
        <a href={address} {...outward}>
          {title}
        </a>
      ) : (
        title
      )}
      {word.quote && (
        <blockquote>
          <bdi>“{shortened(word.quote, 1000)}”</bdi>
        </blockquote>
      )}
    </li>
  );
}
