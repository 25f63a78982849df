import type { CallAnswer } from '../../contract/index.ts';
import { contactsAnswers, fieldInWords, questionInWords } from '../../core/contacts/question.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { indent, paint, wrap, type Terminal } from '../terminal.ts';

type Question = CallAnswer<'listContactsQuestions'>['questions'][number];

export const contacts: BookCommand = {
  name: 'contacts',
  summary: 'what your address books and the book cannot settle, for you to decide',
  usage: '[PERSON here|there|keep|remove] [--field FIELD]',
  words: 2,
  options: {
    field: {
      type: 'string',
      value: 'FIELD',
      help: 'of several fields that both sides changed only this one',
    },
  },
  examples: [
    'goodturn contacts',
    'goodturn contacts "Ada Quill" there --field note',
    'goodturn contacts "Bo Stone" keep',
  ],
  run: async ({ client, arguments: given, terminal }) => {
    const [reference, said] = given.positionals;
    const listed = await client.call('listContactsQuestions');
    if (!listed.ok) return listed;
    const { questions, total } = listed.value;
    if (reference === undefined)
      return ok({
        json: listed.value,
        lines:
          total === 0
            ? ['Nothing to decide: your address books and the book agree.']
            : [
                ...questions.flatMap((question) => questionLines(question, terminal)),
                ...(total > questions.length ? [`and ${total - questions.length} more`] : []),
              ],
      });
    const answer = contactsAnswers.find((one) => one === said);
    if (answer === undefined) return usage('say what holds: here, there, keep or remove');
    const wanted = reference.toLowerCase();
    const [question, ...others] = questions.filter(
      ({ id, person }) => id === reference || person.name.toLowerCase() === wanted,
    );
    if (question === undefined) return usage(`nothing is to be decided of “${reference}”`);
    if (others.length > 0) return usage(`there are several questions about “${reference}”: say its id`);
    const field = given.text('field');
    const key = question.fields.find(
      (one) =>
        one.key === field ||
        one.field === field ||
        fieldInWords(one.field).toLowerCase() === field?.toLowerCase(),
    )?.key;
    if (field !== undefined && key === undefined)
      return usage(`“${field}” is none of ${question.fields.map((one) => one.key).join(', ')}`);
    const answered = await client.call('answerContactsQuestion', {
      params: { id: question.id },
      body: { answer, ...(key !== undefined && { field: key }) },
    });
    return answered.ok
      ? ok({ json: answered.value, lines: [`Settled: ${question.person.name}.`] })
      : answered;
  },
};

const nothing = 'nothing';

const questionLines = (question: Question, terminal: Terminal): readonly string[] => [
  paint(terminal, 'bold', questionInWords(question)),
  ...question.fields.flatMap(({ field, here, there }) => [
    `   ${fieldInWords(field)}`,
    ...indent(wrap(here ?? nothing, terminal.width - 13), '      here   ', '             '),
    ...indent(wrap(there ?? nothing, terminal.width - 13), '      there  ', '             '),
  ]),
  `   ${paint(terminal, 'dim', question.id)}`,
];
