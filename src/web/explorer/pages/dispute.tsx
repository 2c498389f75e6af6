// The page of an issue: its parties, what each demands of whom on a day, what is open, where they are stuck, and its timeline.

import type { ComponentChildren } from 'preact';
import { drawnAct, plainText } from '../../asking/drawn.ts';
import { known } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { Timeline } from '../../drawing/timeline.tsx';
import { type EventFilter, PageDisputeDocument, type PageDisputeQuery } from '../../generated/documents.ts';
import { dateText, numberText, useWords } from '../../language/language.ts';
import type { Address } from '../address.ts';
import { filterOf, pageOf } from '../filter.ts';
import { usePlace } from '../here.ts';
import { Acts, PagedActs } from '../parts/acts.tsx';
import { relationChoices } from '../parts/choices.ts';
import { Deadlocks } from '../parts/deadlocks.tsx';
import { ChoiceField, DateField, Fields } from '../parts/fields.tsx';
import { Frame, missingOf } from '../parts/frame.tsx';
import { KnownName } from '../parts/knownName.tsx';
import { Picked, usePicked } from '../parts/picked.tsx';
import { Positions } from '../parts/positions.tsx';
import { None } from '../parts/states.tsx';
import { Unasked } from '../parts/unasked.tsx';
import { embedOf } from './actor.tsx';

/** The page at `/dispute/<id>`. */
export function DisputePage({ address }: { readonly address: Address }) {
  const words = useWords();
  const [id] = address.ids;
  return id === undefined ? <Unasked heading={words.pages.dispute} /> : <DisputeOf id={id} />;
}

function DisputeOf({ id }: { readonly id: string }) {
  const words = useWords();
  const { options, clocks } = usePlace();
  const { about: _, ...chosen } = options;
  const filter: EventFilter = { issue: id, ...filterOf(chosen) };
  const variables = { id, at: options.at || null, filter, ...pageOf(options), ...clocks };
  const asked = useAnswer(PageDisputeDocument, variables);
  const data = shownOf(asked);
  const issue = data?.issue ?? null;
  const acts = data?.events.nodes.map(drawnAct) ?? [];
  const who = issue && known(issue, words.tag);
  return (
    <Frame
      heading={who?.name ?? null}
      own={who?.own ?? null}
      kind={issue && who ? kindOf(issue, words.kind[who.kind], words.dispute.kinds) : undefined}
      asked={asked}
      missing={missingOf(asked, id, (data) => data.issue, 'filter.issue', 'about')}
      taken={{
        name: id,
        query: { document: PageDisputeDocument, variables },
        table: () => actsTable(acts, words),
        citations: citationsOf([...acts, ...(data?.demands.nodes.map(drawnAct) ?? [])], words),
        embed: embedOf('dispute', id, options),
        picture: true,
      }}
    >
      {data && issue && <Told data={data} issue={issue} id={id} />}
    </Frame>
  );
}

type Issue = NonNullable<PageDisputeQuery['issue']>;

function kindOf(issue: Issue, kind: string, kinds: Readonly<Record<string, string>>): string {
  return 'kind' in issue ? `${kind}: ${kinds[issue.kind] ?? issue.kind}` : kind;
}

function Told({ data, issue, id }: { readonly data: PageDisputeQuery; readonly issue: Issue; readonly id: string }) {
  const words = useWords();
  const { options, link } = usePlace();
  const [first, second] = issue.parties;
  const acts = data.events.nodes.map(drawnAct);
  const open = data.demands.nodes.map(drawnAct);
  const picked = usePicked();
  const when = [
    issue.opened && `${words.dispute.opened} ${dateText(issue.opened.text, words)}`,
    issue.closed && `${words.dispute.closed} ${dateText(issue.closed.text, words)}`,
  ].filter(Boolean);
  return (
    <>
      {issue.description && <p class="lead">{plainText(issue.description)}</p>}
      {when.length > 0 && <p class="quiet">{when.join(' · ')}</p>}
      {issue.facets.length > 0 && (
        <p class="quiet">{issue.facets.map((facet) => words.dispute.facets[facet]).join(' · ')}</p>
      )}
      <div class="lists">
        <NamedList title={words.dispute.parties} of={issue.parties}>
          {first && second && (
            <a class="aside" {...link({ page: 'dyad', ids: [first.id, second.id] }, { about: id })}>
              {words.actor.both}
            </a>
          )}
        </NamedList>
        {issue.partOf && <NamedList title={words.dispute.partOf} of={[issue.partOf]} />}
        {issue.parts.length > 0 && <NamedList title={words.dispute.parts} of={issue.parts} />}
      </div>
      <Fields label={words.fields.title}>
        <DateField name="at" label={words.fields.at} hint={words.clocks.now} />
      </Fields>
      <section id="deadlocks">
        <h2>{words.dispute.deadlocks(data.deadlocks.length)}</h2>
        <Deadlocks deadlocks={data.deadlocks} />
      </section>
      {'positions' in issue && issue.positions.length > 0 && (
        <section>
          <h2>{words.dispute.positions}</h2>
          <Positions id={id} at={options.at || null} positions={issue.positions} />
        </section>
      )}
      <section>
        <h2>{words.dispute.open}</h2>
        <p class="quiet">
          {words.dispute.openCount(data.demands.totalCount, open.length, numberText(data.demands.totalCount, words))}
        </p>
        {open.length > 0 && <Acts acts={open} />}
      </section>
      <section>
        <h2>{words.dispute.timeline}</h2>
        <Fields label={words.fields.title}>
          <DateField name="from" label={words.clocks.from} />
          <DateField name="to" label={words.clocks.to} />
          <ChoiceField name="relation" label={words.table.relation} choices={relationChoices(words)} />
        </Fields>
        <div data-picture>
          <Timeline acts={acts} {...picked} />
        </div>
        <Picked acts={acts} />
        <PagedActs
          acts={acts}
          count={data.events.totalCount}
          next={data.events.pageInfo.hasNextPage ? data.events.pageInfo.endCursor : null}
        />
      </section>
    </>
  );
}

function NamedList({
  title,
  of,
  children,
}: {
  readonly title: string;
  readonly of: Issue['parties'] | Issue['parts'];
  readonly children?: ComponentChildren;
}) {
  const words = useWords();
  return (
    <section>
      <h2>{title}</h2>
      {of.length === 0 && <None text={words.dispute.noParties} />}
      <ul class="names">
        {of.map((named) => (
          <li key={named.id}>
            <KnownName who={known(named, words.tag)} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
