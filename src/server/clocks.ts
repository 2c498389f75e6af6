// The clocks of a request: what `@asOf` on its operation says, and what is wrong with how it is written.

import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, getDirectiveValues, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { AsOf } from '../graph/asOf.ts';
import { badInput } from '../graph/errors.ts';
import type { PartialDate } from '../graph/time.ts';
import type { RequestContext } from './graphql.ts';

const directiveName = 'asOf';
const example = '@asOf(valid: "2019-08-01", known: "2019-09-01")';

/**
 * What the directive of an operation asks for; null where all is asked of now.
 * @throws BAD_USER_INPUT for a directive that says nothing
 */
function asOfOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): AsOf | null {
  const directive = schema.getDirective(directiveName);
  const written = operation.directives?.find(({ name }) => name.value === directiveName);
  if (!directive || !written) return null;
  if (!written.arguments || written.arguments.length === 0)
    throw badInput('@asOf', `it names no time; write ${example}, one of the two alone, or leave the directive out.`);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that cannot be read are refused by the execution, before anything is resolved.
  if (!coerced) return null;
  const { valid = null, known = null } = (getDirectiveValues(directive, operation, coerced) ?? {}) as {
    valid?: PartialDate | null;
    known?: string | null;
  };
  return valid === null && known === null ? null : { valid, known };
}

/** Sets the clocks of a request before anything is resolved. */
export function setClocks(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation, request, contextValue }) => {
        if (operation) contextValue.clock.asOf = asOfOf(schema, operation, request.variables ?? {});
      },
    }),
  };
}

/** Says how the directive is written, where validation found that it is not; null for any other message. */
export function refusedAsOf(message: string): string | null {
  if (!message.includes(`"@${directiveName}"`)) return null;
  if (/only be used once/.test(message)) return `@asOf: it stands twice; write it once, with both clocks: ${example}.`;
  if (/may not be used/.test(message))
    return `@asOf: it holds for a whole operation; write it once, before its first brace: query ${example} { … }.`;
  return `@asOf: ${message} It takes "valid" and "known": ${example}.`;
}
