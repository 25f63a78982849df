import { answerContactsQuestion } from '../../actions/contacts/answer-question.ts';
import { connectContacts, findAddressBooks } from '../../actions/contacts/connect-contacts.ts';
import { listContactsQuestions } from '../../actions/contacts/questions.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';
import { showOne } from './connections.ts';

export const contactsHandlers = {
  findAddressBooks: ({ book, body }) => findAddressBooks(book.outside, body),

  connectContacts: async ({ deps, book, body }) =>
    showOne(deps, await connectContacts(deps, book.outside, body)),

  listContactsQuestions: async ({ deps }) => ok(await listContactsQuestions(deps)),

  answerContactsQuestion: ({ deps, params, body }) => answerContactsQuestion(deps, { ...params, ...body }),
} satisfies Partial<Handlers>;
