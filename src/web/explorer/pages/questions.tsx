// The page of the ready questions: a list of them, and each as a form that asks it and shows the answer.

import { useMemo, useState } from 'preact/hooks';
import { asOf, filled, type Literal, literalsOf } from '../../asking/literals.ts';
import { type Question, questions } from '../../asking/questions.ts';
import { shownOf, useAnswer } from '../../asking/useAnswer.ts';
import { TypedDocumentString } from '../../generated/documents.ts';
import { useWords } from '../../language/language.ts';
import { type Address, addressOf, go } from '../address.ts';
import { usePlace } from '../here.ts';
import { citationsIn, tableIn } from '../parts/answerFigures.ts';
import { AnswerTree } from '../parts/answerTree.tsx';
import { Frame, Heading } from '../parts/frame.tsx';
import { QuestionList } from '../parts/questionList.tsx';
import { Missing } from '../parts/states.tsx';

/** The page at `/questions` and `/questions/<name>`. */
export function QuestionsPage({ address }: { readonly address: Address }) {
  const words = useWords();
  const [name] = address.ids;
  const question = questions.find((candidate) => candidate.name === name);
  if (question) return <Asking question={question} />;
  return (
    <>
      <Heading text={words.pages.questions} />
      {name !== undefined && <Missing id={name} />}
      <p class="lead">{words.questions.lead}</p>
      <QuestionList />
    </>
  );
}

function Asking({ question }: { readonly question: Question }) {
  const words = useWords();
  const { options, clocks } = usePlace();
  const literals = useMemo(() => literalsOf(question.query), [question]);
  const { query: changed, variables } = filled(question.query, literals, options);
  const query = asOf(changed, clocks);
  const document = useMemo(() => new TypedDocumentString<object, object>(query), [query]);
  const asked = useAnswer(document, variables);
  const data = shownOf(asked);
  return (
    <Frame
      heading={question.title}
      kind={words.pages.questions}
      asked={asked}
      taken={{
        name: question.name,
        query: { document: query, variables },
        table: data && (() => tableIn(data)),
        citations: data ? citationsIn(data, words) : [],
      }}
      before={
        <>
          <p class="lead" lang="en">
            {question.answers}
          </p>
          {literals.length > 0 && <Form key={JSON.stringify(options)} literals={literals} />}
        </>
      }
    >
      {data && <AnswerTree data={data} />}
    </Frame>
  );
}

/** The fields of a question. What is written into them is asked when the form is sent. */
function Form({ literals }: { readonly literals: readonly Literal[] }) {
  const words = useWords();
  const { address, options } = usePlace();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(literals.map(({ name, value }) => [name, options[name] ?? value])),
  );
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        // What stands as it does by itself is left out of the address.
        const own = Object.fromEntries(
          literals.map(({ name, value }) => [name, values[name] === value ? '' : (values[name] ?? '')]),
        );
        go(addressOf({ page: 'questions', ids: address.ids, options: { ...options, ...own } }));
      }}
    >
      {literals.map(({ name, form, value }) => (
        <label class="field" key={name}>
          <span>{name}</span>
          <input
            name={name}
            inputMode={form === 'number' ? 'numeric' : 'text'}
            value={values[name]}
            size={Math.min(Math.max(value.length, 6), 44)}
            spellcheck={false}
            autoComplete="off"
            onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <button type="submit">{words.questions.ask}</button>
    </form>
  );
}
