import { useQuery } from '@tanstack/react-query';
import {
  answerWords,
  fieldInWords,
  questionInWords,
  type ContactsAnswer,
} from '../../core/contacts/question.ts';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';

type Question = Answer<'listContactsQuestions'>['questions'][number];

const Side = ({ title, value }: { readonly title: string; readonly value: string | null }) => (
  <div className="min-w-0">
    <dt className="text-small text-muted">{title}</dt>
    <dd className={`wrap-anywhere whitespace-pre-line ${value === null ? 'text-muted' : ''}`}>
      {value ?? 'Nothing'}
    </dd>
  </div>
);

const QuestionItem = ({ question }: { readonly question: Question }) => {
  const act = useAct();
  const { id, type, person, connection, fields } = question;
  const answer = (said: ContactsAnswer, field?: string): void =>
    void act(
      api.call('answerContactsQuestion', {
        params: { id },
        body: field === undefined ? { answer: said } : { answer: said, field },
      }),
      `Settled: ${person.name}`,
    );
  const buttons = (field?: string) => (
    <div className="mt-2 flex flex-wrap gap-2">
      {answerWords[type].map(([said, words]) => (
        <Button key={said} aria-label={`${words}: ${person.name}`} onClick={() => answer(said, field)}>
          {words}
        </Button>
      ))}
    </div>
  );
  return (
    <li className="border-b border-line pb-4 last:border-0 last:pb-0">
      <p className="max-w-[62ch] wrap-anywhere">{questionInWords(question)}</p>
      {fields.map(({ key, field, here, there }) => (
        <div key={key} className="mt-2">
          <p className="text-small font-[550]">{fieldInWords(field)}</p>
          <dl className="mt-1 grid gap-3 sm:grid-cols-2">
            <Side title="Here" value={here} />
            <Side title={`In ${connection.name}`} value={there} />
          </dl>
          {buttons(key)}
        </div>
      ))}
      {fields.length === 0 && buttons()}
    </li>
  );
};

/** What address books and the book cannot settle between them; nothing where they agree. */
export const ContactsQuestions = () => {
  const { data } = useQuery(queries.contactsQuestions());
  if (data === undefined || data.total === 0) return null;
  const { questions, total } = data;
  return (
    <section aria-label="To decide" className="grid gap-4 rounded-[10px] bg-surface p-4">
      <h3 className="font-[550]">{total === 1 ? 'One thing to decide' : `${total} things to decide`}</h3>
      <ul className="grid gap-4">
        {questions.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
      {total > questions.length && (
        <p className="text-small text-muted">{`${total - questions.length} more follow as these are answered.`}</p>
      )}
    </section>
  );
};
