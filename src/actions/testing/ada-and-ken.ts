import assert from 'node:assert/strict';
import type { PersonId } from '../../core/ids.ts';
import { contactPointOf } from '../../core/people/index.ts';
import type { ImportReport } from '../import/report.ts';
import { addPerson } from '../people/add-person.ts';
import { openTestBook, type TestBook } from './book.ts';

export const ada = 'Ada Quill <ada@engines.example>';
export const ken = 'Ken Mori <ken@port.example>';

export type BookOfTwo = TestBook & { readonly adaId: PersonId; readonly kenId: PersonId };

/** Wednesday 18 November 2026, nine in Paris; Ada with her address in the book, Ken by his name alone. */
export const openBookOfTwo = async (): Promise<BookOfTwo> => {
  const book = await openTestBook();
  const add = async (given: string, family: string, emails: readonly string[]): Promise<PersonId> => {
    const id = book.deps.ids.next<'PersonId'>();
    const contactPoints = emails.map((email) => contactPointOf('email', email));
    await addPerson(book.deps, { id, name: { given, family }, contactPoints });
    return id;
  };
  const adaId = await add('Ada', 'Quill', ['ada@engines.example']);
  const kenId = await add('Ken', 'Mori', []);
  return Object.assign(book, { adaId, kenId });
};

/** Read, created, updated, unchanged and rejected of the one file, which add up. */
export const countsOf = ({ files }: ImportReport): readonly number[] => {
  const [file] = files;
  assert.ok(file);
  assert.equal(file.read, file.created + file.updated + file.unchanged + file.rejected);
  return [file.read, file.created, file.updated, file.unchanged, file.rejected];
};

/** Of the one file, how many were left out for what reason. */
export const leftOut = ({ files }: ImportReport): readonly string[] =>
  (files[0]?.leftOut ?? []).map(({ count, why }) => `${count} ${why}`);
