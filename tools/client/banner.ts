// The graphql-codegen plugin that says at the head of a file where it comes from; what other plugins write follows it.

/** Entry point that graphql-codegen calls. */
export function plugin(): { readonly prepend: string[]; readonly content: string } {
  return {
    prepend: ['// Generated from questions/ and operations/ by `npm run generate`. Never edit.\n'],
    content: '',
  };
}
