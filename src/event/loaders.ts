// Events by id, and the responses on either side of them, asked once each.

import { eventCards, eventResponses } from '../generated/cypher/event.ts';
import type { EventCard, ResponseCard } from '../generated/cypher/shape.ts';
import { batched, type Context, inOrder } from '../graph/batching.ts';

/** The event with an id, also a retracted one; or null. */
export const events = batched<string, EventCard | null>(async (db, ids) => {
  const rows = await eventCards(db, { ids });
  return inOrder(
    ids,
    rows.map((row) => row.event),
    (event) => event.id,
  );
});

/** The responses around an event. */
interface Around {
  /** Later acts that answer it. */
  readonly answers: ResponseCard[];
  /** Earlier acts that it answers. */
  readonly answered: ResponseCard[];
}

/** The responses that answer an event and those by which it answers others. */
export const responses = batched<string, Around>(async (db, ids) => {
  const rows = await eventResponses(db, { ids });
  return ids.map((id) => {
    const own = rows.filter((row) => row.key === id);
    return {
      answers: own.filter((row) => row.role === 'ANSWERED').map((row) => row.response),
      answered: own.filter((row) => row.role === 'ANSWER').map((row) => row.response),
    };
  });
});

/** Remembers events that a list has read, so that nothing asks for them again. */
export function remember(context: Context, known: readonly EventCard[]): void {
  const loader = events(context);
  for (const event of known) loader.prime(event.id, event);
}

/** An event that a standing fact refers to. */
export async function eventOf(context: Context, id: string): Promise<EventCard> {
  const event = await events(context).load(id);
  if (event === null) throw new Error(`${id} is referred to and does not exist.`);
  return event;
}
