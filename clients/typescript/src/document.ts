// What is asked: the text of an operation, with the types of its answer and of its variables.

/**
 * A text that knows its types, such as graphql-codegen writes with `documentMode: 'string'`. What holds the types is
 * never there when the program runs.
 */
export type TypedText<Answer, Variables> = string & {
  readonly __apiType?: (variables: Variables) => Answer;
};

/** A listed operation: a server knows its text by its id. */
export interface Document<Answer, Variables> {
  /** The operation's name in the text. */
  readonly name: string;
  /** SHA-256 of the text in hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly __apiType?: (variables: Variables) => Answer;
}

/** Whatever can be asked with types. */
export type Typed<Answer, Variables> = Document<Answer, Variables> | TypedText<Answer, Variables>;

/** A text as it is sent, with its id where it is a listed operation. */
export function sentOf(asked: string | Typed<unknown, never>): { readonly text: string; readonly id: string | null } {
  return typeof asked === 'object' && 'id' in asked ? asked : { text: String(asked), id: null };
}
