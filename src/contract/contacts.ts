import { z } from '@hono/zod-openapi';
import { contactsModes } from '../core/connections/connection.ts';
import { contactsAnswers, questionTypes } from '../core/contacts/question.ts';
import { changedConnection, connectionId } from './connections.ts';
import { operation } from './operation.ts';
import { batchId, idOf, line, list, maybe, personId } from './values.ts';

const cardId = idOf<'LinkedCardId'>();

const login = {
  address: z.string().trim().min(1).max(2000).openapi({
    description: 'Of the server or of one address book, or an e-mail address.',
    example: 'moe@contacts.example',
  }),
  user: maybe(z.string().max(500)).openapi({
    description: 'Left out, the e-mail address, or who the address names.',
  }),
  password: z.string().max(1000),
  allowPrivate: maybe(z.boolean()).openapi({ description: 'It may be on this machine or in its network.' }),
};

const question = z
  .object({
    id: cardId,
    type: z.enum(questionTypes),
    connection: z.object({ id: connectionId, name: z.string() }),
    person: z.object({ id: personId, name: z.string() }),
    fields: list(
      z.object({
        key: z.string(),
        field: z.string(),
        here: z.string().nullable(),
        there: z.string().nullable(),
      }),
    ).openapi({ description: 'What both sides have changed, each in its own way.' }),
  })
  .openapi('ContactsQuestion');

export const contactsOperations = {
  findAddressBooks: operation({
    summary: 'The address books of an account, to choose from',
    body: z.object(login),
    answer: z.object({
      user: z.string(),
      books: list(z.object({ address: z.string(), name: z.string(), mayWrite: z.boolean() })),
    }),
  }),
  connectContacts: operation({
    summary: 'Connect one address book by its own address, and read it at once',
    body: z.object({ id: connectionId, ...login, name: maybe(line), mode: z.enum(contactsModes) }),
    answer: changedConnection,
  }),
  listContactsQuestions: operation({
    summary: 'What an address book and the book cannot settle between them',
    answer: z.object({ questions: list(question), total: z.number() }),
  }),
  answerContactsQuestion: operation({
    summary: 'Decide whose word stands, or what becomes of somebody who is gone on one side',
    params: z.object({ id: cardId }),
    body: z.object({
      answer: z.enum(contactsAnswers),
      field: maybe(z.string().max(2000)).openapi({
        description: 'The key of one field; left out, all of them.',
      }),
    }),
    answer: z.object({ batch: batchId.nullable() }),
  }),
};
