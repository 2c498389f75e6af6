// The first page: what is here, where two are stuck today, what happened last and who says so, the disputes, and questions to begin with.

import { drawnAct, drawnWho } from '../../asking/drawn.ts';
import { known } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { Names } from '../../drawing/name.tsx';
import { type EventFilter, PageHomeDocument, type PageHomeQuery } from '../../generated/documents.ts';
import { numberText, useWords } from '../../language/language.ts';
import { usePlace } from '../here.ts';
import { Later } from '../later.tsx';
import { PagedActs } from '../parts/acts.tsx';
import { Behind, Count } from '../parts/count.tsx';
import { Deadlock } from '../parts/deadlocks.tsx';
import { Frame } from '../parts/frame.tsx';
import { KnownName } from '../parts/knownName.tsx';
import { None } from '../parts/states.tsx';

// Their texts are as many as all that the page itself needs.
const loadQuestions = async () => (await import('../parts/questionList.tsx')).QuestionList;

/** Ready questions that the page begins with. */
const questions = 6;
const dayLength = 86_400_000;

/** The page at `/`. */
export function HomePage() {
  const words = useWords();
  const { clocks } = usePlace();
  const asked = useAnswer(PageHomeDocument, clocks);
  const data = shownOf(asked);
  const acts = data?.events.nodes.map(drawnAct) ?? [];
  return (
    <Frame
      heading={words.brand}
      own={words.lead}
      asked={asked}
      taken={{
        name: 'entente',
        query: { document: PageHomeDocument, variables: clocks },
        table: () => actsTable(acts, words),
        citations: citationsOf(acts, words),
      }}
    >
      {data && <Told data={data} />}
    </Frame>
  );
}

/** What each of the numbers counts, as questions for the playground. */
const lists = {
  events: '{ events { totalCount nodes { id date { text } summary reports { report { title url } } } } }',
  actors: '{ actors { totalCount nodes { __typename id name } } }',
  reports: '{ reports { totalCount nodes { id title url publisher { name } } } }',
} as const;

/** Which of the deadlocks is shown: another each day, the same for everybody. */
function ofTheDay<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Date.now() / dayLength) % items.length];
}

function Told({ data }: { readonly data: PageHomeQuery }) {
  const words = useWords();
  const { link } = usePlace();
  const { home } = words;
  const stuck = ofTheDay(data.deadlocks);
  const filters: Record<string, EventFilter> = {};
  for (const { id } of data.disputes.nodes) filters[`dispute.${id}`] = { issue: id };
  if (data.events.totalCount === 0 && data.actors.totalCount === 0) return <None text={home.empty} />;
  return (
    <>
      <dl class="numbers">
        {(
          [
            ['events', data.events.totalCount],
            ['actors', data.actors.totalCount],
            ['reports', data.reports.totalCount],
          ] as const
        ).map(([name, count]) => (
          <div key={name} data-number={name}>
            <dd>
              <a href={`/graphql?${new URLSearchParams({ query: lists[name] })}`}>{numberText(count, words)}</a>
            </dd>
            <dt>{home.numbers[name]}</dt>
          </div>
        ))}
      </dl>
      <div class="columns">
        <section class="main">
          <h2>{home.deadlock}</h2>
          {!stuck && <None text={words.dispute.noDeadlock} />}
          {stuck && (
            <>
              <Deadlock stuck={stuck} />
              {others(data.deadlocks, stuck.about.id).length > 0 && (
                <p class="quiet">
                  {home.otherDeadlocks}
                  {words.evidence.colon}
                  <Names of={others(data.deadlocks, stuck.about.id)} />
                </p>
              )}
            </>
          )}
        </section>
        <section>
          <h2>{home.disputes}</h2>
          <ul class="disputes">
            {data.disputes.nodes.map((dispute) => (
              <li key={dispute.id}>
                <KnownName who={known(dispute, words.tag)} />
                <Count
                  name={`dispute.${dispute.id}`}
                  count={dispute.timeline.totalCount}
                  label={`${dispute.name}, ${words.table.count}`}
                />
              </li>
            ))}
          </ul>
        </section>
      </div>
      <Behind filters={filters} />
      <section>
        <h2>{home.newest}</h2>
        <PagedActs acts={data.events.nodes.map(drawnAct)} count={data.events.totalCount} next={null} />
      </section>
      <section>
        <h2>{home.questions}</h2>
        <Later load={loadQuestions} props={{ most: questions }} />
        <p>
          <a {...link({ page: 'questions' })}>{home.allQuestions}</a>
        </p>
      </section>
    </>
  );
}

/** What the other deadlocks are about, each once. */
function others(deadlocks: PageHomeQuery['deadlocks'], shown: string) {
  const abouts = new Map(deadlocks.map(({ about }) => [about.id, drawnWho(about)] as const));
  abouts.delete(shown);
  return [...abouts.values()];
}
