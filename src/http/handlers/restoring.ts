import { countBook } from '../../actions/book/count-book.ts';
import { listHistory } from '../../actions/history/show-history.ts';
import { backupProblemWords } from '../../core/backups/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import { exhaustive, ok } from '../../core/result.ts';
import { errorResponse } from '../errors.ts';
import type { Handlers } from '../handler.ts';
import type { RestoreProblem, RestoreSource } from '../restoring.ts';
import type { CheckedInput } from '../../contract/index.ts';
import { openerIn } from './backups.ts';

/** What has to be said before another book takes the place of this one. */
const word = 'restore this book';

const when = (instant: Instant | null): string | null => instant && new Date(instant).toISOString();

const refused = (problem: RestoreProblem): Response => {
  switch (problem.type) {
    case 'locked':
      return errorResponse({
        type: 'invalid',
        field: problem.by,
        message:
          problem.wrong ??
          (problem.by === 'key'
            ? 'This file is encrypted for a key: give the key that opens it.'
            : 'This file is encrypted: give its passphrase.'),
      });
    case 'place': {
      const { says, toDo } = backupProblemWords[problem.problem];
      return errorResponse({ type: 'unreadable', message: says, hint: toDo });
    }
    case 'not-found':
      return errorResponse({
        type: 'not-found',
        message: 'There is no such copy any longer.',
        hint: 'Choose one of those that are listed.',
      });
    case 'no-book':
      return errorResponse({ type: 'unreadable', message: problem.message });
    default:
      return exhaustive(problem);
  }
};

/** The one source that was said. */
const sourceOf = (body: CheckedInput<'lookAtBackup'>['body']): RestoreSource | Response => {
  const { copy, backup, file } = body;
  const said = [copy, backup, file].filter((one) => one !== undefined);
  if (said.length !== 1)
    return errorResponse({
      type: 'invalid',
      field: 'copy',
      message: 'Say one of the three: a copy, a backup, or a file.',
    });
  if (copy !== undefined) return { type: 'copy', name: copy };
  if (backup !== undefined) return { type: 'backup', name: backup };
  const opener = openerIn(body);
  return opener instanceof Response ? opener : { type: 'file', id: file ?? '', opener };
};

const ofSample = (): Response =>
  errorResponse({
    type: 'conflict',
    message: 'Only your own book is restored, and this is the sample.',
    hint: 'Go back to your own book first.',
  });

export const restoringHandlers = {
  listCopies: async ({ book }) => {
    const copies = await book.restoring.copies();
    return ok({ copies: copies.map(({ at, ...copy }) => ({ ...copy, at: new Date(at).toISOString() })) });
  },

  lookAtBackup: async ({ deps, book, body }) => {
    if (book.kind === 'demo') return ofSample();
    const source = sourceOf(body);
    if (source instanceof Response) return source;
    const looked = await book.restoring.look(source);
    if (!looked.ok) return refused(looked.error);
    const { id, counts, lastChange } = looked.value;
    const [newest] = (await listHistory(deps, { cursor: null, limit: 1 })).rows;
    return ok({
      id,
      word,
      counts,
      lastChange: when(lastChange),
      present: { counts: { ...(await countBook(deps)) }, lastChange: when(newest?.at ?? null) },
    });
  },

  restoreBook: ({ book, body }) => {
    if (book.kind === 'demo') return Promise.resolve(ofSample());
    if (body.word.trim().toLowerCase() !== word)
      return Promise.resolve(
        errorResponse({
          type: 'invalid',
          field: 'word',
          message: `Nothing was restored. Say “${word}” to put it in place.`,
        }),
      );
    const kept = book.restoring.restore(body.id);
    return Promise.resolve(kept === null ? refused({ type: 'not-found' }) : ok({ kept }));
  },
} satisfies Partial<Handlers>;
