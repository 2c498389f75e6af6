// The scalars of the schema, and how dates are given.

import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Resolvers } from '../generated/schema.ts';
import { type PartialDate, readInstant, readPartialDate } from '../graph/time.ts';

function refuse(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** Reads a value that is written in the query; what is wrong with it is told with its place. */
function literally<Value>(node: ValueNode, read: () => Value): Value {
  try {
    return read();
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    throw new GraphQLError(fault.message, { nodes: node, extensions: fault.extensions });
  }
}

function dateInput(value: unknown): PartialDate {
  if (typeof value !== 'string') throw refuse('A date is text: "2019", "2019-07" or "2019-07-04".');
  const date = readPartialDate(value);
  if (typeof date === 'string') throw refuse(`${date}.`);
  return date;
}

const partialDateScalar = new GraphQLScalarType<PartialDate, string>({
  name: 'PartialDate',
  serialize: (value) => (typeof value === 'string' ? value : (value as PartialDate).text),
  parseValue: dateInput,
  parseLiteral: (node) =>
    literally(node, () => dateInput(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null)),
});

function stanceInput(value: unknown): string {
  if (typeof value === 'string' && value !== '') return value;
  throw refuse('A stance is ANY, UNDISPUTED or an actor\'s id such as "country:KOR".');
}

const stanceScalar = new GraphQLScalarType<string, string>({
  name: 'Stance',
  serialize: stanceInput,
  parseValue: stanceInput,
  // Written as a name or as text: ANY and "ANY" are the same.
  parseLiteral: (node) =>
    literally(node, () => stanceInput(node.kind === Kind.ENUM || node.kind === Kind.STRING ? node.value : null)),
});

function instantInput(value: unknown): string {
  if (typeof value !== 'string')
    throw refuse('An instant is text: "2020-10-29T12:00:00Z", or "2020-10-29" for its end.');
  const instant = readInstant(value);
  if (typeof instant !== 'string') throw refuse(instant.fault);
  return instant;
}

const instantScalar = new GraphQLScalarType<string, string>({
  name: 'Instant',
  serialize: (value) => String(value),
  parseValue: instantInput,
  parseLiteral: (node) =>
    literally(node, () => instantInput(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : null)),
});

/** Scalars that are only ever given out, as text. */
function textScalar(name: string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({ name, serialize: (value) => String(value) });
}

export const scalarResolvers: Resolvers = {
  Date: textScalar('Date'),
  DateTime: textScalar('DateTime'),
  Instant: instantScalar,
  PartialDate: partialDateScalar,
  Stance: stanceScalar,
};
