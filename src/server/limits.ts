// What a query may ask for, decided before validation and before any database call. Validation itself can take
// exponential time on hostile fragments, so every measure here is taken once a fragment, in time linear to the text.

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from 'graphql';
import { EntenteError } from '../graph/errors.ts';
import { longestPage } from '../graph/pages.ts';
import { checkLiterals } from './text.ts';

/** The limits in force; each is the largest value that passes. */
export const limits = {
  /** Tokens of the query's text. */
  tokens: 4_000,
  /** Levels of selection. */
  depth: 20,
  /** Aliased fields, `__typename` included. */
  aliases: 60,
  /** Directives, written anywhere. */
  directives: 60,
  /** Fields of the answer by estimate: each selection counts as often as `first`, `last` or `limit` of the lists around it allows. */
  cost: 250_000,
} as const;

/** What fields of the query cost beside their selection, as they go through many acts whatever they give. */
const charges: Readonly<Record<string, number>> = {
  eventSeries: 20_000,
  facets: 20_000,
  neighborhood: 20_000,
  commonNeighbors: 20_000,
  dyad: 5_000,
};

function tooCostly(what: string, used: number | string, limit: number, wayOut: string): EntenteError {
  return new EntenteError('QUERY_TOO_COSTLY', `The query has ${used} ${what}; the limit is ${limit}. ${wayOut}`, {
    extensions: { limit, used },
  });
}

interface Measure {
  readonly depth: number;
  readonly cost: number;
}

/**
 * Parses a query and checks it against the limits.
 * @param variables the request's variables, for `first: $n`
 * @throws EntenteError with code QUERY_TOO_COSTLY that names the limit, what was used and the way out; GraphQLError on bad syntax
 */
export function checkLimits(schema: GraphQLSchema, query: string, variables: Readonly<Record<string, unknown>>): void {
  const document = parseWithin(query);
  checkLiterals(document);
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(field) {
      if (field.alias) aliases++;
    },
    Directive() {
      directives++;
    },
  });
  if (aliases > limits.aliases) throw tooCostly('aliases', aliases, limits.aliases, 'Ask in several requests.');
  if (directives > limits.directives)
    throw tooCostly('directives', directives, limits.directives, 'Leave out what is not needed.');
  const gauge = new Gauge(schema, document, variables);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, cost } = gauge.operation(definition);
    if (depth > limits.depth) throw tooCostly('levels', depth, limits.depth, 'Ask for fewer levels at once.');
    if (cost > limits.cost)
      throw tooCostly(
        'fields to answer by estimate',
        Math.round(cost),
        limits.cost,
        'Lower "first" or "last", or select fewer fields and levels.',
      );
  }
}

/** Reads the words of the text first: the parser calls itself for each level, and a deep text would exhaust its stack. */
function parseWithin(query: string): DocumentNode {
  const lexer = new Lexer(new Source(query));
  let tokens = 0;
  let depth = 0;
  while (lexer.advance().kind !== TokenKind.EOF) {
    if (++tokens > limits.tokens)
      throw tooCostly('tokens', `more than ${limits.tokens}`, limits.tokens, 'Ask in several requests.');
    const { kind } = lexer.token;
    if (opening.has(kind)) depth++;
    else if (closing.has(kind)) depth--;
    if (depth > deepestNesting)
      throw tooCostly('levels', `more than ${deepestNesting}`, limits.depth, 'Ask for fewer levels at once.');
  }
  return parse(query, { noLocation: true });
}

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);
/** Brackets inside each other, of selections, arguments and input values together. */
const deepestNesting = 100;

/** Measures selections; a fragment is measured once, and one that is inside itself is left to validation. */
class Gauge {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Measure | 'open'>();
  private readonly defaults = new Map<string, unknown>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  operation(operation: OperationDefinitionNode): Measure {
    for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
      if (defaultValue?.kind === Kind.INT) this.defaults.set(variable.name.value, Number(defaultValue.value));
      else if (defaultValue?.kind === Kind.LIST) this.defaults.set(variable.name.value, defaultValue.values);
    return this.selection(operation.selectionSet, this.schema.getRootType(operation.operation) ?? undefined);
  }

  private selection(set: SelectionSetNode, type: GraphQLNamedType | undefined): Measure {
    let depth = 0;
    let cost = 0;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? this.field(selection, type)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? this.selection(selection.selectionSet, this.typeNamed(selection.typeCondition?.name.value) ?? type)
            : this.fragment(selection.name.value);
      depth = Math.max(depth, part.depth);
      cost += part.cost;
    }
    return { depth, cost };
  }

  private field(field: FieldNode, type: GraphQLNamedType | undefined): Measure {
    const known = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (!field.selectionSet) return { depth: 1, cost: 1 };
    const inner = this.selection(field.selectionSet, known ? getNamedType(known.type) : undefined);
    const paging = known?.args.find(({ name }) => name === 'first' || name === 'limit');
    const times = (paging ? this.length(field, paging.defaultValue) : 1) * this.names(field) * this.references(field);
    const charge = type === this.schema.getQueryType() ? (charges[field.name.value] ?? 0) : 0;
    return { depth: inner.depth + 1, cost: 1 + charge + times * inner.cost };
  }

  /** How many entries a list may give; what is out of range is refused later, by its own rule. */
  private length(field: FieldNode, fallback: unknown): number {
    const asked = ['first', 'last', 'limit']
      .map((name) => this.given(field, name))
      .filter((value) => typeof value === 'number');
    const value = asked.length > 0 ? Math.max(...asked) : fallback;
    return typeof value === 'number' ? Math.min(Math.max(value, 1), longestPage) : 25;
  }

  /** How many names a field answers for at once: its list counts for each of them. */
  private names(field: FieldNode): number {
    const names = this.given(field, 'names');
    return Array.isArray(names) ? Math.min(Math.max(names.length, 1), longestPage) : 1;
  }

  /** How many entities a router asks for at once; too many are refused later, by their own rule. */
  private references(field: FieldNode): number {
    const references = this.given(field, 'representations');
    return Array.isArray(references) ? Math.max(references.length, 1) : 1;
  }

  private given(field: FieldNode, name: string): unknown {
    const given = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (given?.kind === Kind.INT) return Number(given.value);
    if (given?.kind === Kind.LIST) return given.values;
    if (given?.kind !== Kind.VARIABLE) return undefined;
    return this.variables[given.name.value] ?? this.defaults.get(given.name.value);
  }

  private fragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known === 'open' ? { depth: 0, cost: 0 } : known;
    const fragment = this.fragments.get(name);
    if (!fragment) return { depth: 0, cost: 0 };
    this.measured.set(name, 'open');
    const measure = this.selection(fragment.selectionSet, this.typeNamed(fragment.typeCondition.name.value));
    this.measured.set(name, measure);
    return measure;
  }

  private typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }
}
