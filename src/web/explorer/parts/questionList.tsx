// The ready questions as entries: each title leads to the question, and the sentence says what it answers.

import { questions } from '../../asking/questions.ts';
import { usePlace } from '../here.ts';

/** @param most so many of them; absent: all */
export function QuestionList({ most = questions.length }: { readonly most?: number }) {
  const { link } = usePlace();
  return (
    // The questions are in English, whatever language stands around them.
    <ul class="questions" lang="en">
      {questions.slice(0, most).map(({ name, title, answers }) => (
        <li key={name}>
          <a {...link({ page: 'questions', ids: [name] })}>{title}</a>
          <p>{answers}</p>
        </li>
      ))}
    </ul>
  );
}
