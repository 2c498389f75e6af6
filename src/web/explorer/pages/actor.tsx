// The page of an actor: its offices over time, what it does and with whom, over which disputes, and what it did last.

import { drawnAct, drawnWho, plainText } from '../../asking/drawn.ts';
import { isNamed, type Known, known } from '../../asking/names.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { actsTable, citationsOf } from '../../drawing/citations.ts';
import { Name } from '../../drawing/name.tsx';
import { Timeline } from '../../drawing/timeline.tsx';
import { type EventFilter, PageActorDocument, type PageActorQuery, type Relation } from '../../generated/documents.ts';
import type { Catalogue } from '../../language/catalogue.ts';
import { numberText, useWords } from '../../language/language.ts';
import { type Address, addressOf } from '../address.ts';
import { filterOf, pageOf } from '../filter.ts';
import { usePlace } from '../here.ts';
import { PagedActs } from '../parts/acts.tsx';
import { relationChoices } from '../parts/choices.ts';
import { Behind } from '../parts/count.tsx';
import { CheckField, ChoiceField, DateField, Fields, flag } from '../parts/fields.tsx';
import { Frame, missingOf } from '../parts/frame.tsx';
import { KnownName } from '../parts/knownName.tsx';
import { Picked, usePicked } from '../parts/picked.tsx';
import { filtersOf, Tally, type TallyRow } from '../parts/tally.tsx';
import { Tenures } from '../parts/tenures.tsx';
import { Unasked } from '../parts/unasked.tsx';

/** The page at `/actor/<id>`. */
export function ActorPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const [id] = address.ids;
  return id === undefined ? <Unasked heading={words.pages.actor} /> : <ActorOf id={id} />;
}

function ActorOf({ id }: { readonly id: string }) {
  const words = useWords();
  const { options, clocks } = usePlace();
  const filter: EventFilter = { participant: id, rollUp: flag(options.rollUp, false), ...filterOf(options) };
  const variables = { id, filter, ...pageOf(options), ...clocks };
  const asked = useAnswer(PageActorDocument, variables);
  const data = shownOf(asked);
  const actor = data?.actor ?? null;
  const acts = data?.events.nodes.map(drawnAct) ?? [];
  const who = actor && known(actor, words.tag);
  return (
    <Frame
      heading={who?.name ?? null}
      own={who?.own ?? null}
      kind={who ? words.kind[who.kind] : undefined}
      asked={asked}
      missing={missingOf(asked, id, (data) => data.actor, 'filter.participant')}
      taken={{
        name: id,
        query: { document: PageActorDocument, variables },
        table: () => actsTable(acts, words),
        citations: citationsOf(acts, words),
        embed: embedOf('actor', id, options),
        picture: true,
      }}
    >
      {data && actor && <Told data={data} actor={actor} id={id} filter={filter} />}
    </Frame>
  );
}

/** The address of the widget that shows the acts of an actor or about an issue. */
export function embedOf(name: 'actor' | 'dispute', id: string, options: Address['options']): string {
  const { from = '', to = '', valid = '', known = '', theme = '', lang = '' } = options;
  // Put together as the addresses of pages are: empty options are left out.
  return addressOf({ page: 'home', options: { [name]: id, from, to, valid, known, theme, lang } }).replace(
    /^\//,
    '/embed/timeline',
  );
}

function Told({
  data,
  actor,
  id,
  filter,
}: {
  readonly data: PageActorQuery;
  readonly actor: NonNullable<PageActorQuery['actor']>;
  readonly id: string;
  readonly filter: EventFilter;
}) {
  const words = useWords();
  const { link } = usePlace();
  const picked = usePicked();
  const acts = data.events.nodes.map(drawnAct);
  const belongs = [
    ...('partOf' in actor && actor.partOf ? [actor.partOf] : []),
    ...(actor.country && actor.country.id !== id ? [actor.country] : []),
  ].map(drawnWho);
  const other = [...new Set(actor.aliases.map(({ text }) => plainText(text)))].filter((name) => name !== actor.name);
  const tenures = 'offices' in actor ? actor.offices : 'holders' in actor ? actor.holders : [];
  const kinds = rowsOf(data, 'RELATION', words, (value) => ({ ...filter, relation: [value as Relation] }));
  // By the nested filter, as the outer one already asks for acts of whom the page is about.
  const others = rowsOf(data, 'ACTOR', words, (value) => ({ ...filter, and: [{ participant: value, rollUp: false }] }))
    .filter(({ key }) => key !== id)
    .map((row) => ({
      ...row,
      shown: (
        <>
          {row.shown}{' '}
          <a class="aside" {...link({ page: 'dyad', ids: [id, row.key] })}>
            {words.actor.both}
          </a>
        </>
      ),
    }));
  const issues = rowsOf(data, 'ISSUE', words, (value) => ({ ...filter, issue: value }));
  const left = (by: string) => {
    const count = data.facets.find((facet) => facet.by === by)?.others.values ?? 0;
    return count > 0 ? words.actor.further(numberText(count, words)) : null;
  };
  return (
    <>
      {actor.description && <p class="lead">{plainText(actor.description)}</p>}
      {belongs.length > 0 && (
        <p>
          {words.actor.partOf}
          {words.evidence.colon}
          {belongs.map((who, index) => (
            <span key={who.id}>
              {index > 0 && ', '}
              <Name who={who} />
            </span>
          ))}
        </p>
      )}
      {other.length > 0 && (
        <p class="quiet">
          {words.actor.alsoKnown}
          {words.evidence.colon}
          <bdi>{other.slice(0, 8).join(' · ').slice(0, 400)}</bdi>
        </p>
      )}
      {tenures.length > 0 && (
        <section>
          <h2>{'holders' in actor ? words.actor.holders : words.actor.offices}</h2>
          <Tenures tenures={tenures} of={'holders' in actor ? 'person' : 'office'} />
        </section>
      )}
      <section>
        <h2>{words.actor.acts}</h2>
        <Fields label={words.fields.title}>
          <DateField name="from" label={words.clocks.from} />
          <DateField name="to" label={words.clocks.to} />
          <ChoiceField name="relation" label={words.table.relation} choices={relationChoices(words)} />
          <CheckField name="rollUp" label={words.fields.rollUp} />
        </Fields>
        <div class="tallies">
          <Tally title={words.actor.byKind} rows={kinds} more={left('RELATION')} />
          <Tally title={words.actor.byCounterpart} rows={others} more={left('ACTOR')} />
          <Tally title={words.actor.byIssue} rows={issues} more={left('ISSUE')} />
        </div>
        <Behind filters={filtersOf(kinds, others, issues)} />
      </section>
      <section>
        <h2>{words.actor.newest}</h2>
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

function rowsOf(
  data: PageActorQuery,
  by: 'RELATION' | 'ACTOR' | 'ISSUE',
  words: Catalogue,
  filter: (value: string) => EventFilter,
): (TallyRow & { readonly key: string })[] {
  const values = data.facets.find((facet) => facet.by === by)?.values ?? [];
  return values.map(({ id, label, count, node }) => {
    const who: Known | null = isNamed(node) ? known(node, words.tag) : null;
    const text = who?.name ?? words.relation[id as Relation] ?? plainText(label);
    return {
      key: id,
      name: `${by.toLowerCase()}.${id}`,
      label: text,
      shown: who ? <KnownName who={who} /> : text,
      count,
      filter: filter(id),
    };
  });
}
