import assert from 'node:assert/strict';
import { join } from 'node:path';
import { addPerson } from '../../actions/people/add-person.ts';
import { openTestBook, type TestBook } from '../../actions/testing/book.ts';
import type { Outside } from '../../core/connections/index.ts';
import { nobodyOutside } from '../../core/connections/testing/nobody-outside.ts';
import type { PersonId } from '../../core/ids.ts';
import { temporaryFolder } from '../../store/testing/books.ts';
import { fileVault } from '../folder/vault.ts';
import { contactPointOf } from '../../core/people/index.ts';

/** A book with a real vault, and of the world outside what is given: nobody else answers. */
export const openConnectedBook = async (given: Partial<Outside> = {}) => {
  const book = await openTestBook();
  const folder = temporaryFolder();
  const outside: Outside = { vault: fileVault(join(folder.path, 'secrets.key')), ...nobodyOutside, ...given };
  return {
    ...book,
    outside,
    folder: folder.path,
    [Symbol.asyncDispose]: async () => {
      await book[Symbol.asyncDispose]();
      folder[Symbol.dispose]();
    },
  };
};

/** Somebody whom a mail can reach. */
export const addByMail = async (
  { deps }: Pick<TestBook, 'deps'>,
  name: { readonly given: string; readonly family?: string },
  value: string,
): Promise<PersonId> => {
  const id = deps.ids.next<'PersonId'>();
  const added = await addPerson(deps, { id, name, contactPoints: [contactPointOf('email', value)] });
  assert.ok(added.ok, value);
  return id;
};

/** Ada, whom the mails and talks of these tests are with. */
export const addAda = (book: Pick<TestBook, 'deps'>): Promise<PersonId> =>
  addByMail(book, { given: 'Ada', family: 'Quill' }, 'ada@engines.example');
