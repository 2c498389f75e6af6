// The page of paths: how two are connected, each hop with its acts and who tells them, and which hop to check first.

import { drawnAct, drawnWho } from '../../asking/drawn.ts';
import { type Asked, shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { DisputedMark } from '../../drawing/mark.tsx';
import { Name } from '../../drawing/name.tsx';
import {
  PagePathDocument,
  type PagePathQuery,
  type PathDirection,
  type PathMeasure,
  type PathOrder,
} from '../../generated/documents.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import { type Address, go } from '../address.ts';
import { duringOf, listOf } from '../filter.ts';
import { type Choices, usePlace } from '../here.ts';
import { Acts } from '../parts/acts.tsx';
import { choicesOf } from '../parts/choices.ts';
import { CheckField, ChoiceField, DateField, Fields, flag } from '../parts/fields.tsx';
import { Frame } from '../parts/frame.tsx';
import { NamesField } from '../parts/namesField.tsx';
import { PairFields } from '../parts/pairFields.tsx';
import { None } from '../parts/states.tsx';

/** What the choices of the address come to; null while an end is missing. */
function asksOf([from, to]: readonly string[], options: Choices) {
  if (from === undefined || to === undefined) return null;
  return {
    from,
    to,
    order: (options.order || null) as PathOrder | null,
    by: (options.by || 'FEWEST_HOPS') as PathMeasure,
    maxHops: Number(options.maxHops || 4),
    avoid: listOf(options.avoid),
    direction: (options.direction || 'EITHER') as PathDirection,
    certainly: flag(options.certainly, false) || null,
    during: duringOf(options),
    about: options.about || null,
    first: Number(options.first || 3),
    acts: Number(options.acts || 3),
  };
}

/** The page at `/path/<id>/<id>`. */
export function PathPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const { options, clocks, link } = usePlace();
  const [from, to] = address.ids;
  const asks = asksOf(address.ids, options);
  const variables = asks && { ...asks, ...clocks };
  const asked = useAnswer(PagePathDocument, variables);
  const paths = shownOf(asked)?.paths ?? null;
  const acts = paths?.paths.flatMap(({ hops }) => hops.flatMap((hop) => hop.acts.nodes.map(drawnAct))) ?? [];
  // Before anybody is named there is nothing to wait for.
  const standing: Asked<unknown> = variables ? asked : { state: 'answered', data: null };
  return (
    <Frame
      heading={words.pages.path}
      asked={standing}
      taken={{
        name: `path ${from ?? ''} ${to ?? ''}`,
        query: variables && { document: PagePathDocument, variables },
        table: paths && (() => actsTable(acts, words)),
        citations: citationsOf(acts, words),
      }}
      before={
        <>
          <PairFields
            from={from ?? ''}
            to={to ?? ''}
            onPick={(ids) => go(link({ page: 'path', ids }, withoutCarried(options)).href)}
          />
          <Fields label={words.fields.title}>
            <ChoiceField
              name="by"
              label={words.path.by}
              choices={choicesOf(words.path.measures)}
              standard="FEWEST_HOPS"
            />
            <ChoiceField
              name="order"
              label={words.path.order}
              choices={[['', words.path.byItself], ...choicesOf(words.path.orders)]}
            />
            <ChoiceField
              name="direction"
              label={words.path.direction}
              choices={choicesOf(words.path.directions)}
              standard="EITHER"
            />
            <ChoiceField name="maxHops" label={words.path.maxHops} choices={numbers(8, words)} standard="4" />
            <ChoiceField name="first" label={words.path.most} choices={numbers(10, words)} standard="3" />
            <DateField name="from" label={words.clocks.from} />
            <DateField name="to" label={words.clocks.to} />
            <CheckField name="certainly" label={words.path.certainly} />
          </Fields>
          <div class="halves">
            <NamesField option="avoid" label={words.path.avoid} several />
            <NamesField option="about" label={words.fields.about} />
          </div>
        </>
      }
    >
      {paths ? <Told paths={paths} /> : variables ? null : <p class="lead">{words.path.lead}</p>}
    </Frame>
  );
}

/** The options of this page alone, to be kept when an end changes. */
function withoutCarried({ valid: _, known: __, lang: ___, theme: ____, show: _____, ...own }: Choices): Choices {
  return own;
}

function numbers(most: number, words: Parameters<typeof numberText>[1]): (readonly [string, string])[] {
  return Array.from({ length: most }, (_, index) => [String(index + 1), numberText(index + 1, words)] as const);
}

type Paths = PagePathQuery['paths'];

function Told({ paths: { paths, reason, truncated, timedOut } }: { readonly paths: Paths }) {
  const words = useWords();
  if (reason) return <None text={words.path.reasons[reason]} />;
  return (
    <>
      <p class="quiet">
        {words.path.found(paths.length)} {truncated && words.path.truncated} {timedOut && words.path.timedOut}
      </p>
      {paths.map((path, index) => (
        <PathTold key={path.nodes.map(({ id }) => id).join(' ')} path={path} number={index + 1} />
      ))}
    </>
  );
}

function PathTold({ path, number }: { readonly path: Paths['paths'][number]; readonly number: number }) {
  const words = useWords();
  const { options, choose } = usePlace();
  const { hops, weakest, departs, arrives } = path;
  return (
    <section class="path">
      <h2>{words.path.number(numberText(number, words), numberText(hops.length, words))}</h2>
      {departs && arrives && <p class="quiet">{words.path.span(dateText(departs, words), dateText(arrives, words))}</p>}
      <ol>
        {hops.map((hop, index) => {
          const acts = hop.acts.nodes.map(drawnAct);
          const name = `hop.${number}.${index + 1}`;
          // The weakest hop is open by itself: it is the one to be checked first.
          const weak = hop.from.id === weakest.from.id && hop.to.id === weakest.to.id;
          const open = options.open === undefined ? weak && number === 1 : options.open === name;
          const [by, upon] = hop.direction === 'IN' ? [hop.to, hop.from] : [hop.from, hop.to];
          return (
            <li key={`${hop.from.id} ${hop.to.id}`} class={weak ? 'hop weakest' : 'hop'}>
              <p>
                <Name who={drawnWho(by)} /> <strong>{words.relation[hop.relation]}</strong>{' '}
                <Name who={drawnWho(upon)} />{' '}
                <button
                  type="button"
                  class="figure"
                  aria-expanded={open}
                  data-count={name}
                  onClick={() => choose({ open: open ? 'none' : name, evidence: '' }, { replace: true })}
                >
                  {words.evidence.acts(hop.acts.totalCount, numberText(hop.acts.totalCount, words))}
                </button>{' '}
                {words.evidence.independent(hop.independentPublishers, numberText(hop.independentPublishers, words))}{' '}
                {hop.disputed && <DisputedMark />} {weak && <span class="weak">{words.path.weakest}</span>}
              </p>
              {open && (
                <div class="behind" data-behind>
                  <Acts
                    acts={acts}
                    caption={words.evidence.newest(acts.length, numberText(hop.acts.totalCount, words))}
                  />
                  {hop.acts.totalCount > acts.length && acts.length < 25 && (
                    <ul class="buttons">
                      <li>
                        <button type="button" onClick={() => choose({ acts: '25' }, { replace: true })}>
                          {words.actions.more}
                        </button>
                      </li>
                    </ul>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
