// Arguments that several tools take, named as in the API's schema. Ranges are left to the API, which says what is wrong with a value.

import { z } from 'zod';

const date = 'a day, month or year: 2020-10-29, 2020-10 or 2020';

/** The clocks of a question. */
export const asOf = z
  .strictObject({
    valid: z.string().optional().describe(`The world as of the end of ${date}. Absent: now.`),
    known: z
      .string()
      .optional()
      .describe('The record as of an instant (2020-10-29T12:00:00Z) or the end of a day. Absent: now.'),
  })
  .optional()
  .describe('Ask as of another time. Absent: what is known now of the world as it is now.');

/** The clocks as the operations take them. */
export function clocksOf(given: z.infer<typeof asOf>): { valid?: string | undefined; known?: string | undefined } {
  return { valid: given?.valid, known: given?.known };
}

export const at = z.string().optional().describe(`As of the end of ${date}. Absent: as the record stands.`);

export const during = z
  .strictObject({
    from: z.string().optional().describe(`Not before ${date}.`),
    to: z.string().optional().describe(`Not after ${date}.`),
    certainly: z.boolean().optional().describe('True: only what surely lies within. False: also what possibly does.'),
  })
  .optional()
  .describe('Only acts within this span of days, months or years; both ends count.');

export const rollUp = z
  .boolean()
  .optional()
  .describe(
    'True: count acts by and upon those who stand for an actor too, such as the ministries, offices and people of a country; mostly what is meant by a country. Absent: false.',
  );

/** How long a list may be. */
export function firstOf(usual: number, what = 'acts of each list'): z.ZodOptional<z.ZodInt> {
  return z.int().optional().describe(`At most this many ${what}, 1 to 100. Absent: ${usual}.`);
}

/** An id. */
export function idOf(what: string): z.ZodString {
  return z.string().describe(`${what} The tool "search" finds ids by names.`);
}
