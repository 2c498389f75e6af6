// Values written in a query that their argument does not take: validation finds them, and says neither where nor what would do.

import { type ASTNode, GraphQLError, type GraphQLSchema, isEnumType, Kind, parse, visit } from 'graphql';

const valueKinds: ReadonlySet<string> = new Set([
  Kind.ENUM,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.LIST,
  Kind.OBJECT,
]);

/** What the path of an argument is made of. */
const named = (node: ASTNode) =>
  node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD
    ? node.name.value
    : node.kind === Kind.DIRECTIVE
      ? `@${node.name.value}`
      : null;

/** The path of the argument in which a value stands, such as `filter.relation`, or `@asOf.valid`. */
function pathOf(text: string, value: ASTNode): string | null {
  const names: string[] = [];
  let found: string | null = null;
  visit(parse(text), {
    enter(node) {
      const name = named(node);
      if (name !== null) names.push(name);
      if (found === null && node.kind === value.kind && node.loc?.start === value.loc?.start) found = names.join('.');
    },
    leave(node) {
      if (named(node) !== null) names.pop();
    },
  });
  return found;
}

/** What an enum takes, where the message names one and no likely value of it. */
function wayOut(message: string, schema: GraphQLSchema): string {
  const type = schema.getType(/in "(\w+)" enum|^Enum "(\w+)"/.exec(message)?.slice(1).find(Boolean) ?? '');
  if (!isEnumType(type) || message.includes('Did you mean')) return '';
  return ` It takes one of ${type
    .getValues()
    .map(({ name }) => name)
    .join(', ')}.`;
}

/**
 * Says which argument a validation error is about, and what it takes.
 * @returns null for errors about anything but a value
 */
export function refusedValue(error: unknown, schema: GraphQLSchema): { argument: string; message: string } | null {
  if (!(error instanceof GraphQLError)) return null;
  const value = error.nodes?.[0];
  const text = error.source?.body;
  if (!value || text === undefined || !valueKinds.has(value.kind)) return null;
  const argument = pathOf(text, value);
  return argument ? { argument, message: `${argument}: ${error.message}${wayOut(error.message, schema)}` } : null;
}
