// actor: who somebody is, and what it has done.

import { z } from 'zod';
import { NoAnswer } from '../api.ts';
import { asOf, clocksOf, during, firstOf, idOf } from '../arguments.ts';
import { citations, Evidence } from '../citations.ts';
import { actLines, acts, actsOf, named, tenure, tenureLine, tenureOf } from '../shapes.ts';
import { namedText, quoted } from '../text.ts';
import { answered, type Bench, readOnly } from '../tool.ts';

const input = z.strictObject({
  id: idOf('The actor, such as person:yoshihide-suga or country:JPN.'),
  during,
  first: firstOf(10, 'acts'),
  asOf,
});

const output = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  aliases: z.array(z.string()).describe('Other names, spellings and scripts.'),
  country: named.nullable(),
  partOf: named.nullable(),
  tenures: z.array(tenure).describe('Of a person: the offices it held. Of an office: who held it.'),
  events: acts.describe('Its acts and the acts upon it, newest first.'),
  citations,
});

/** Adds the tool. */
export function addActor({ server, api }: Bench): void {
  server.registerTool(
    'actor',
    {
      title: 'Tell of an actor',
      description:
        'Tells who a person, office, ministry, country or organization is: names, country, offices held and by whom, and its newest acts with who reports them.',
      inputSchema: input,
      outputSchema: output,
      annotations: readOnly,
    },
    async ({ id, during: span, first, asOf: clocks }, { signal }) => {
      const filter = span === undefined ? {} : { filter: { during: span } };
      const { actor } = await api.ask('actor', { id, first, ...filter, ...clocksOf(clocks) }, signal);
      if (actor === null)
        throw new NoAnswer(`id: no actor has "${id}" (as of the times asked for); search for a name to find its id.`);
      const evidence = new Evidence();
      const held = 'offices' in actor ? actor.offices : 'holders' in actor ? actor.holders : [];
      evidence.add(...held, ...actor.events.nodes);
      const told: Omit<z.infer<typeof output>, 'citations'> = {
        id: actor.id,
        type: actor.__typename,
        name: actor.name,
        description: actor.description,
        aliases: actor.aliases.map(({ text }) => text),
        country: actor.country,
        partOf: 'partOf' in actor ? actor.partOf : null,
        tenures: held.map(tenureOf),
        events: actsOf(actor.events),
      };
      return answered(told, linesOf(told), evidence);
    },
  );
}

function linesOf({
  type,
  description,
  aliases,
  country,
  partOf,
  tenures,
  events,
  ...who
}: Omit<z.infer<typeof output>, 'citations'>): string[] {
  return [
    `${type} ${namedText(who)}`,
    ...(description === null ? [] : [quoted(description)]),
    ...(aliases.length === 0 ? [] : [`Also: ${aliases.map(quoted).join(', ')}`]),
    ...(country === null ? [] : [`Of: ${namedText(country)}`]),
    ...(partOf === null ? [] : [`Part of: ${namedText(partOf)}`]),
    ...(tenures.length === 0 ? [] : ['Offices held:', ...tenures.map(tenureLine)]),
    ...actLines('Acts, newest first', events),
  ];
}
