import assert from 'node:assert/strict';
import { connectContacts } from '../../actions/contacts/connect-contacts.ts';
import { answerContactsQuestion } from '../../actions/contacts/answer-question.ts';
import { listContactsQuestions } from '../../actions/contacts/questions.ts';
import { syncConnections } from '../../actions/connections/sync.ts';
import { draftsOf } from '../../actions/people/read-person-drafts.ts';
import type { ContactsAnswer } from '../../core/contacts/index.ts';
import type { ConnectionRun, ContactsMode } from '../../core/connections/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { cardDavBooks } from '../../connectors/contacts/index.ts';
import { type ContactsServer } from '../../connectors/testing/contacts-server.ts';
import { openConnectedBook } from './connected-book.ts';

export const kinds = ['radicale', 'xandikos'] as const;

export const vcard = (uid: string, name: string, ...lines: readonly string[]): string => {
  const [given = '', family = ''] = name.split(' ');
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${uid}`,
    `FN:${name}`,
    `N:${family};${given};;;`,
    ...lines,
    'END:VCARD',
    '',
  ].join('\r\n');
};

export const openBook = async () => {
  const book = await openConnectedBook({ addressBooks: cardDavBooks() });
  const { deps, outside } = book;
  return {
    ...book,
    connect: async (server: ContactsServer, mode: ContactsMode, address = server.book) => {
      const connected = await connectContacts(deps, outside, {
        id: deps.ids.next(),
        ...server.login,
        address,
        mode,
        allowPrivate: true,
      });
      assert.ok(connected.ok, connected.ok ? '' : connected.error.message);
      return connected.value;
    },
    sync: async (): Promise<ConnectionRun> => {
      const [synced] = await syncConnections(deps, outside, null);
      assert.ok(synced?.lastRun);
      return synced.lastRun;
    },
    person: async (name: string) => {
      const found = await deps.space.read(async (reader) => {
        const all = await reader.list('person', { where: { trashedAt: null } });
        const drafts = await draftsOf(reader, all);
        return all.map((person, index) => ({ id: person.id, draft: drafts[index] }));
      });
      const one = found.filter(({ draft }) => draft?.name.given === name);
      assert.equal(one.length, 1, `${one.length} called ${name} of ${found.length}`);
      const [{ id, draft } = { id: '' as PersonId, draft: undefined }] = one;
      assert.ok(draft);
      return { id, draft };
    },
    questions: () => listContactsQuestions(deps),
    answer: async (answer: ContactsAnswer, field?: string) => {
      const { questions } = await listContactsQuestions(deps);
      const [question] = questions;
      assert.ok(question);
      const answered = await answerContactsQuestion(deps, {
        id: question.id,
        answer,
        ...(field === undefined ? {} : { field }),
      });
      assert.ok(answered.ok, answered.ok ? '' : answered.error.message);
    },
  };
};

export const counts = ({ problem, created, updated, sent, leftOut }: ConnectionRun) => ({
  problem,
  created,
  updated,
  sent,
  leftOut: Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count])),
});

export const quiet = { problem: null, created: 0, updated: 0, sent: 0, leftOut: {} };
