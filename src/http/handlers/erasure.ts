import { erasePerson, showErasure } from '../../actions/erasure/erase-person.ts';
import { readBackupsHolding } from '../../actions/erasure/read-backups-holding.ts';
import { countBook } from '../../actions/book/count-book.ts';
import { exportPerson } from '../../actions/people/export-person.ts';
import { backupProblemWords, placeInWords } from '../../core/backups/index.ts';
import { ok } from '../../core/result.ts';
import { errorResponse } from '../errors.ts';
import { fileResponse } from '../file-response.ts';
import type { Handlers } from '../handler.ts';

const personFiles = {
  text: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  json: { type: 'application/json', ending: 'json' },
  vcard: { type: 'text/vcard; charset=utf-8', ending: 'vcf' },
} as const;

/** What has to be said before everything goes. */
const word = 'erase my book';

export const erasureHandlers = {
  showEverything: async ({ deps, book, server }) => {
    const { plan, backups } = book.backups.state();
    return ok({
      word,
      counts: { ...(await countBook(deps)) },
      backups: plan && { where: placeInWords(plan.place), count: backups.length },
      devices: server.devices.list('device').length,
    });
  },

  eraseEverything: async ({ book, body }) => {
    if (book.kind === 'demo')
      return errorResponse({
        type: 'conflict',
        message: 'This is the sample. Go back to your own book to erase that; the sample goes with it.',
      });
    if (body.word.trim().toLowerCase() !== word)
      return errorResponse({
        type: 'invalid',
        field: 'word',
        message: `Nothing was erased. Say “${word}” to erase everything.`,
      });
    const gone = await book.eraseEverything();
    return ok({
      backups: gone && {
        where: gone.where,
        removed: gone.removed,
        left: gone.left.map(({ name, problem }) => ({ name, says: backupProblemWords[problem].says })),
      },
    });
  },

  exportPerson: async ({ deps, params }) => {
    const exported = await exportPerson(deps, params);
    if (!exported.ok) return exported;
    const { type, ending } = personFiles[params.format];
    const content = new Blob([exported.value.text]);
    // The id and no name: a header holds no letters but the plainest.
    const name = `goodturn-person-${params.id}.${ending}`;
    return fileResponse(
      { name, bytes: content.size, content: content.stream(), type },
      exported.value.counts,
    );
  },

  showErasure: async ({ deps, book, params }) => {
    const shown = await showErasure(deps, params);
    if (!shown.ok) return shown;
    const backups = await readBackupsHolding(deps, params.id, book.backups.state());
    return ok({ ...shown.value, copies: await book.copiesHolding(params.id), backups });
  },

  erasePerson: async ({ deps, book, params }) => {
    const backups = await readBackupsHolding(deps, params.id, book.backups.state());
    const erased = await erasePerson(deps, params);
    if (!erased.ok) return erased;
    return ok({ ...erased.value, copies: await book.copiesHolding(params.id), backups });
  },
} satisfies Partial<Handlers>;
