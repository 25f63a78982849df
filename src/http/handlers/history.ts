import { listHistory, showBatch } from '../../actions/history/show-history.ts';
import { searchBook } from '../../actions/book/search-book.ts';
import { undo } from '../../actions/history/undo.ts';
import { undoneByProgram } from '../../actions/for-owner.ts';
import { toWire } from '../../contract/index.ts';
import { isUuid, type BatchId } from '../../core/ids.ts';
import { ok } from '../../core/result.ts';
import { beyondToken, errorResponse } from '../errors.ts';
import type { Handlers } from '../handler.ts';

export const historyHandlers = {
  search: async ({ deps, query }) => ok(await searchBook(deps, { text: query.q, limit: query.limit })),

  listHistory: async ({ deps, query: { cursor, limit } }) =>
    ok(
      toWire(
        await listHistory(deps, {
          cursor: cursor !== undefined && isUuid(cursor) ? (cursor as BatchId) : null,
          limit,
        }),
      ),
    ),

  showBatch: async ({ deps, params }) => {
    const shown = await showBatch(deps, params.batch);
    return shown.ok ? ok(toWire(shown.value)) : shown;
  },

  undo: async ({ deps, body: { batch = null }, caller }) => {
    if (caller.type !== 'token') return ok(toWire(await undo(deps, batch)));
    const found = await deps.space.read((reader) => undoneByProgram(reader, batch));
    if (found === 'owners') return errorResponse(beyondToken('owner'));
    return ok(found === null ? { undone: null, kept: [], connections: [] } : toWire(await undo(deps, found)));
  },
} satisfies Partial<Handlers>;
