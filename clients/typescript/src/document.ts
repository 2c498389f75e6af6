// What is asked: the text of an operation, with the types of its answer and of its variables.

/**
 * A text that knows its types, such as graphql-codegen writes with `documentMode: 'string'`. What holds the types is
 * never there when the program runs.
 */
export interface TypedText<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer;
  toString(): string;
  /** Of all objects that have a text, those that are one. */
  valueOf(): string;
}

/** A listed operation: a server knows its text by its id. */
export interface Document<Answer, Variables> {
  readonly __apiType?: (variables: Variables) => Answer;
  /** The operation's name in the text. */
  readonly name: string;
  /** SHA-256 of the text in hexadecimal digits. */
  readonly id: string;
  readonly text: string;
}

/** Whatever can be asked with types. */
export type Typed<Answer, Variables> = Document<Answer, Variables> | TypedText<Answer, Variables>;

/** A text as it is sent, with its id where it is a listed operation. */
export function sentOf(asked: string | Typed<unknown, never>): { readonly text: string; readonly id: string | null } {
  return typeof asked === 'object' && 'id' in asked ? asked : { text: String(asked), id: null };
}
