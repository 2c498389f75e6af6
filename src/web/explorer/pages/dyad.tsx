// The page of two actors: what each does to the other over time, by words and deeds, how soon, and what stands open between them.

import { drawnAct, drawnTrend, plainText } from '../../asking/drawn.ts';
import { known } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { Trend } from '../../drawing/trend.tsx';
import {
  type Interval,
  PageDyadDocument,
  type PageDyadQuery,
  type Scale,
  type SeriesMeasure,
} from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { type Address, addressOf, go } from '../address.ts';
import { filterOf, pageOf } from '../filter.ts';
import { type Choices, usePlace } from '../here.ts';
import { Acts, PagedActs } from '../parts/acts.tsx';
import { choicesOf, relationChoices } from '../parts/choices.ts';
import { Behind } from '../parts/count.tsx';
import { Deadlocks } from '../parts/deadlocks.tsx';
import { Balance, bothWays, Mix, type Ways } from '../parts/eachWay.tsx';
import { CheckField, ChoiceField, DateField, Fields, flag } from '../parts/fields.tsx';
import { Frame, Heading } from '../parts/frame.tsx';
import { NamesField } from '../parts/namesField.tsx';
import { PairFields } from '../parts/pairFields.tsx';

/** The page at `/dyad/<id>/<id>`. */
export function DyadPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const { link } = usePlace();
  const [a, b] = address.ids;
  if (a !== undefined && b !== undefined) return <DyadOf a={a} b={b} />;
  return (
    <>
      <Heading text={words.pages.dyad} />
      <p class="lead">{words.dyad.lead}</p>
      <PairFields from={a ?? ''} to="" onPick={(ids) => go(link({ page: 'dyad', ids }).href)} />
    </>
  );
}

/** What the choices of the address come to; by itself the mean intensity of each quarter. */
function asksOf(a: string, b: string, options: Choices) {
  const measure = (options.measure || 'MEAN') as SeriesMeasure;
  const scale = (options.scale || 'GOLDSTEIN') as Scale;
  return {
    a,
    b,
    rollUp: flag(options.rollUp, true),
    filter: filterOf(options),
    interval: (options.interval || 'QUARTER') as Interval,
    measure,
    scale: measure === 'COUNT' ? null : scale,
    by: scale,
    at: options.at || null,
    ...pageOf(options),
  };
}

function DyadOf({ a, b }: { readonly a: string; readonly b: string }) {
  const words = useWords();
  const { options, clocks, link } = usePlace();
  const variables = { ...asksOf(a, b, options), ...clocks };
  const asked = useAnswer(PageDyadDocument, variables);
  const dyad = shownOf(asked)?.dyad ?? null;
  const acts = dyad?.events.nodes.map(drawnAct) ?? [];
  const { interval, measure, scale } = variables;
  const { from = '', to = '', valid = '', known: record = '', theme = '', lang = '' } = options;
  return (
    <Frame
      heading={dyad && `${plainText(dyad.a.name)} – ${plainText(dyad.b.name)}`}
      own={dyad && ownOf(dyad, words.tag)}
      kind={words.pages.dyad}
      asked={asked}
      taken={{
        name: `${a} ${b}`,
        query: { document: PageDyadDocument, variables },
        table: () => actsTable(acts, words),
        citations: citationsOf([...acts, ...(dyad?.openDemands.nodes.map(drawnAct) ?? [])], words),
        embed: addressOf({
          page: 'home',
          options: {
            between: `${a},${b}`,
            interval,
            measure,
            scale: scale ?? '',
            from,
            to,
            valid,
            known: record,
            theme,
            lang,
          },
        }).replace(/^\//, '/embed/trend'),
        picture: true,
      }}
      before={<PairFields from={a} to={b} onPick={(ids) => go(link({ page: 'dyad', ids }).href)} />}
    >
      {dyad && <Told dyad={dyad} variables={variables} />}
    </Frame>
  );
}

type Dyad = NonNullable<PageDyadQuery['dyad']>;

function ownOf({ a, b }: Dyad, language: string): string | null {
  const [first, second] = [known(a, language), known(b, language)];
  return first.own || second.own ? `${first.own ?? first.name} – ${second.own ?? second.name}` : null;
}

function Told({ dyad, variables }: { readonly dyad: Dyad; readonly variables: ReturnType<typeof asksOf> }) {
  const words = useWords();
  const { choose, options } = usePlace();
  const ways = bothWays(dyad, variables);
  const { interval, measure, scale } = variables;
  const open = dyad.openDemands.nodes.map(drawnAct);
  return (
    <>
      <Fields label={words.fields.title}>
        <DateField name="from" label={words.clocks.from} />
        <DateField name="to" label={words.clocks.to} />
        <ChoiceField name="relation" label={words.table.relation} choices={relationChoices(words)} />
        <ChoiceField
          name="interval"
          label={words.fields.interval}
          choices={choicesOf(words.fields.intervals)}
          standard="QUARTER"
        />
        <ChoiceField
          name="measure"
          label={words.fields.measure}
          choices={choicesOf(words.fields.measures)}
          standard="MEAN"
        />
        <ChoiceField
          name="scale"
          label={words.fields.scale}
          choices={choicesOf(words.fields.scales)}
          standard="GOLDSTEIN"
        />
        <DateField name="at" label={words.fields.at} hint={words.clocks.now} />
        <CheckField name="rollUp" label={words.fields.rollUp} standard />
      </Fields>
      <NamesField option="about" label={words.fields.about} />
      <section>
        <h2>{words.dyad.trend}</h2>
        <div data-picture>
          <Trend
            lines={drawnTrend(dyad)}
            interval={interval}
            unit={words.dyad.trendOf(words.fields.measures[measure], scale && words.fields.scales[scale])}
            whole={measure === 'COUNT'}
            opened={openedPoint(options.open, dyad)}
            onOpen={(line, time) => {
              const open = `time.${line.startsWith(`${dyad.a.id} `) ? 'aToB' : 'bToA'}.${time}`;
              choose({ open: options.open === open ? '' : open }, { replace: true });
            }}
          />
        </div>
        <Behind filters={intervalFilter(options.open, ways, interval)} />
      </section>
      <div class="halves">
        <section>
          <h2>{words.dyad.balance}</h2>
          <Balance dyad={dyad} ways={ways} scale={variables.by} />
        </section>
        <section>
          <h2>{words.dyad.mix}</h2>
          <Mix dyad={dyad} ways={ways} />
        </section>
      </div>
      <section>
        <h2>{words.dyad.replies}</h2>
        <ul>
          {(['aToB', 'bToA'] as const).map((way) => {
            const days = dyad.medianReplyDays[way];
            const [by, to] = way === 'aToB' ? [dyad.a, dyad.b] : [dyad.b, dyad.a];
            return (
              <li key={way}>
                {words.dyad.reply(
                  plainText(by.name),
                  plainText(to.name),
                  days === null ? null : numberText(days, words, 1),
                  numberText(dyad.medianReplyDays.answered[way], words),
                  numberText(dyad.medianReplyDays.answered[way] + dyad.medianReplyDays.unanswered[way], words),
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{words.dispute.deadlocks(dyad.deadlocks.length)}</h2>
        <Deadlocks deadlocks={dyad.deadlocks} />
      </section>
      <section>
        <h2>{words.dispute.open}</h2>
        <p class="quiet">
          {words.dispute.openCount(
            dyad.openDemands.totalCount,
            open.length,
            numberText(dyad.openDemands.totalCount, words),
          )}
        </p>
        {open.length > 0 && <Acts acts={open} />}
      </section>
      <section>
        <h2>{words.actor.newest}</h2>
        <PagedActs
          acts={dyad.events.nodes.map(drawnAct)}
          count={dyad.events.totalCount}
          next={dyad.events.pageInfo.hasNextPage ? dyad.events.pageInfo.endCursor : null}
        />
      </section>
    </>
  );
}

/** The point of the trend whose acts are shown. */
function openedPoint(open: string | undefined, { a, b }: Dyad): string | null {
  const [kind, way, time] = open?.split('.') ?? [];
  if (kind !== 'time') return null;
  return way === 'aToB' ? `${a.id} ${b.id} ${time}` : `${b.id} ${a.id} ${time}`;
}

/** The acts of the interval that the address names, such as `time.aToB.2019-07-01`. */
function intervalFilter(open: string | undefined, ways: Ways, interval: Interval) {
  const [kind, way, time] = open?.split('.') ?? [];
  if (open === undefined || kind !== 'time' || (way !== 'aToB' && way !== 'bToA') || time === undefined) return {};
  return { [open]: { and: [ways[way], { during: spanOf(time, interval) }] } };
}

/** The days from the beginning of an interval to its end. */
function spanOf(from: string, interval: Interval): { readonly from: string; readonly to: string } {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const end = new Date(Date.UTC(2000, month - 1, day));
  end.setUTCFullYear(year);
  if (interval === 'YEAR') end.setUTCFullYear(year + 1);
  if (interval === 'QUARTER' || interval === 'MONTH')
    end.setUTCMonth(end.getUTCMonth() + (interval === 'MONTH' ? 1 : 3));
  if (interval === 'WEEK' || interval === 'DAY') end.setUTCDate(end.getUTCDate() + (interval === 'DAY' ? 1 : 7));
  end.setUTCDate(end.getUTCDate() - 1);
  return { from, to: end.toISOString().slice(0, 10) };
}
