// The ready questions, as the files under questions/ hold them.

/** A question that runs by one click. */
export interface Question {
  /** File name without its ending: the name in addresses. */
  readonly name: string;
  readonly title: string;
  /** One sentence on what it answers. */
  readonly answers: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Reads a file: a comment line with the title, one with the sentence, then the operation. */
function read([path, query]: [string, string]): Question {
  const [title = '', answers = ''] = query.split('\n').map((line) => line.replace(/^# ?/, ''));
  return { name: path.replace(/^.*\//, '').replace(/\.graphql$/, ''), title, answers, query };
}

/** All ready questions, in the order of their files. */
export const questions: readonly Question[] = Object.entries(files).sort().map(read);

/** The ready question with exactly this text; undefined once it was changed. */
export function questionOf(query: string): Question | undefined {
  return questions.find((question) => question.query === query);
}
