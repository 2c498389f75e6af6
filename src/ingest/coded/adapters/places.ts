// Places as rows give them.

import type { ActPlace, Refusal } from '../act.ts';
import { isMissing, readName, readNumber } from './values.ts';

/**
 * Reads a place.
 * @param parts names from the narrowest to the widest; those that are missing or repeated are left out
 * @param country alpha-3 code
 * @returns null where nothing is named
 */
export function readPlace(
  parts: readonly string[],
  north: string,
  east: string,
  country: string | null,
): ActPlace | Refusal | null {
  const names: string[] = [];
  for (const part of parts) {
    const name = readName(part);
    if (typeof name !== 'string') return name;
    if (!isMissing(name) && !names.includes(name)) names.push(name);
  }
  const latitude = readNumber(north, 'the latitude', -90, 90);
  if (latitude !== null && typeof latitude !== 'number') return latitude;
  const longitude = readNumber(east, 'the longitude', -180, 180);
  if (longitude !== null && typeof longitude !== 'number') return longitude;
  if (names.length === 0) return null;
  return {
    name: names.join(', '),
    ...(latitude === null || longitude === null ? {} : { latitude, longitude }),
    ...(country === null ? {} : { country }),
  };
}
