// The page of an act: all that is known of it, every report, what it answers and what answered it, and what the record said before.

import type { ComponentChildren } from 'preact';
import { drawnAct, drawnWho, drawnWord, plainText } from '../../asking/drawn.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actText } from '../../drawing/act.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { Evidence, Report } from '../../drawing/evidence.tsx';
import { DisputedMark, StatusMark } from '../../drawing/mark.tsx';
import { Names } from '../../drawing/name.tsx';
import { type AnswerFragment, PageEventDocument, type PageEventQuery } from '../../generated/documents.ts';
import { dateText, instantText, numberText, useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';
import { usePlace } from '../here.ts';
import { Acts } from '../parts/acts.tsx';
import { Frame, missingOf } from '../parts/frame.tsx';
import { Unasked } from '../parts/unasked.tsx';

/** The page at `/event/<id>`. */
export function EventPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const [id] = address.ids;
  return id === undefined ? <Unasked heading={words.pages.event} /> : <EventOf id={id} />;
}

type Event = NonNullable<PageEventQuery['event']>;

function EventOf({ id }: { readonly id: string }) {
  const words = useWords();
  const { clocks } = usePlace();
  const variables = { id, ...clocks };
  const asked = useAnswer(PageEventDocument, variables);
  const event = shownOf(asked)?.event ?? null;
  const acts = event
    ? [
        drawnAct(event),
        ...event.responseTo.map(({ respondsTo }) => drawnAct(respondsTo)),
        ...event.responses.map((response) => drawnAct(response.event)),
      ]
    : [];
  return (
    <Frame
      heading={acts[0] ? actText(acts[0], words) : null}
      kind={event ? `${words.pages.event}${words.evidence.colon}${words.relation[event.relation]}` : undefined}
      asked={asked}
      missing={missingOf(asked, id, (data) => data.event)}
      taken={{
        name: id,
        query: { document: PageEventDocument, variables },
        table: () => actsTable(acts, words),
        citations: citationsOf(acts, words),
      }}
    >
      {event && <Told event={event} />}
    </Frame>
  );
}

function Told({ event }: { readonly event: Event }) {
  const words = useWords();
  const act = drawnAct(event);
  const { event: texts } = words;
  const standing = event.asDemand?.state;
  // Whoever takes part and is on neither side.
  const others = event.participants.filter(
    ({ id }) => ![...event.sources, ...event.targets].some((who) => who.id === id),
  );
  return (
    <>
      <dl class="facts">
        <Row name={words.table.date}>
          <time dateTime={act.date.text}>{dateText(act.date.text, words)}</time>
        </Row>
        <Row name={words.table.status}>
          <StatusMark status={act.status} />
        </Row>
        {act.sources.length > 0 && (
          <Row name={words.table.from}>
            <Names of={act.sources} />
          </Row>
        )}
        {act.targets.length > 0 && (
          <Row name={words.table.to}>
            <Names of={act.targets} />
          </Row>
        )}
        {others.length > 0 && (
          <Row name={texts.others}>
            <Names of={others.map(drawnWho)} />
          </Row>
        )}
        {act.issues.length > 0 && (
          <Row name={texts.about}>
            <Names of={act.issues} />
          </Row>
        )}
        {act.demand && act.summary && (
          <Row name={texts.demand}>
            <bdi>{act.demand}</bdi>
          </Row>
        )}
        {standing && (
          <Row name={texts.state}>
            {words.state[standing.state]}, {texts.since(dateText(standing.since.text, words))}
            {!standing.certain && ` (${texts.uncertain})`} {standing.disputed && <DisputedMark />}
          </Row>
        )}
        {event.quote && (
          <Row name={texts.quote}>
            <bdi>“{plainText(event.quote).slice(0, 1000)}”</bdi>
          </Row>
        )}
        {event.place && (
          <Row name={texts.place}>
            <bdi>{plainText(event.place.name)}</bdi>
          </Row>
        )}
        {event.code && (
          <Row name={texts.code}>
            {event.codebook} {event.code}
            {event.codeName && ` (${plainText(event.codeName)})`}
          </Row>
        )}
        {event.intensity !== null && (
          <Row name={texts.intensity}>
            {numberText(event.intensity, words, 2)} ({event.scale})
          </Row>
        )}
        {event.dataset && <Row name={texts.dataset}>{plainText(event.dataset.name)}</Row>}
        <Row name={texts.recorded}>{instantText(event.recordedAt, words)}</Row>
        {event.retractedAt && <Row name={texts.retracted}>{instantText(event.retractedAt, words)}</Row>}
      </dl>
      <section>
        <h2>{words.evidence.title}</h2>
        <Evidence act={act} />
      </section>
      <Answers
        title={texts.answers}
        answers={event.responseTo.map((answer) => ({ answer, act: drawnAct(answer.respondsTo) }))}
      />
      <Answers
        title={texts.answered}
        answers={event.responses.map((answer) => ({ answer, act: drawnAct(answer.event) }))}
      />
      {event.versions.length > 1 && (
        <section>
          <h2>{texts.versions}</h2>
          <ol class="versions">
            {event.versions.map((version) => (
              <li key={version.recordedAt}>
                <p>
                  <StatusMark status={version.status} /> {dateText(version.date.text, words)}
                  {words.evidence.colon}
                  <bdi>{plainText(version.summary ?? version.demand ?? '')}</bdi>
                </p>
                <p class="quiet">
                  {texts.recorded} {instantText(version.recordedAt, words)}
                  {version.retractedAt && `, ${texts.until(instantText(version.retractedAt, words))}`}
                  {version.reason && `${words.evidence.colon}${plainText(version.reason)}`}
                </p>
                <div class="evidence">
                  <ul>
                    {version.reports.map((report) => (
                      <Report key={report.report.id} word={drawnWord(report)} />
                    ))}
                  </ul>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Recorded answers one way: what kind each is, by whose account, and the act at its other end. */
function Answers({
  title,
  answers,
}: {
  readonly title: string;
  readonly answers: readonly { readonly answer: AnswerFragment; readonly act: ReturnType<typeof drawnAct> }[];
}) {
  const words = useWords();
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {answers.map(({ answer, act }) => (
        <section class="response" key={answer.id}>
          <h3>
            {words.event.as[answer.as]} {answer.disputed && <DisputedMark />}
          </h3>
          {answer.assertedBy.length > 0 && (
            <p>
              {words.evidence.assertedBy}
              {words.evidence.colon}
              <Names of={answer.assertedBy.map(drawnWho)} />
            </p>
          )}
          {answer.deniedBy.length > 0 && (
            <p>
              {words.evidence.deniedBy}
              {words.evidence.colon}
              <Names of={answer.deniedBy.map(drawnWho)} />
            </p>
          )}
          <Acts acts={[act]} />
          {answer.reports.length > 0 && (
            <div class="evidence">
              <p class="quiet">{words.event.saysSo}</p>
              <ul>
                {answer.reports.map((report) => (
                  <Report key={report.report.id} word={drawnWord(report)} />
                ))}
              </ul>
            </div>
          )}
        </section>
      ))}
    </section>
  );
}
