import { importFiles } from '../../actions/import/import-files.ts';
import { fileLimit } from '../../contract/import.ts';
import { ok } from '../../core/result.ts';
import { errorResponse } from '../errors.ts';
import type { Handlers } from '../handler.ts';

export const importHandlers = {
  stageFile: async ({ book, params, request }) => {
    const content = request.body ?? new Blob([]).stream();
    const staged = await book.staging.put(params.id, params.name, content, fileLimit);
    if (staged === 'too-large') {
      return errorResponse({
        type: 'too-large',
        message: `“${params.name}” is larger than an import may be (${fileLimit / 1024 / 1024 / 1024} GB).`,
        hint: 'Split it, or export less.',
      });
    }
    if (staged === 'too-many') {
      return errorResponse({ type: 'too-large', message: 'These are more files than one import takes.' });
    }
    return Response.json({ name: params.name, bytes: staged.bytes });
  },

  importFiles: async ({
    deps,
    book,
    params,
    caller,
    body: { dryRun, add = [], columns = [], mine = [], kept = [], keepText },
  }) => {
    const files = await book.staging.files(params.id);
    if (files.length === 0) {
      return errorResponse({
        type: 'not-found',
        message: 'There are no files for this import. Send them first.',
      });
    }
    const report = await importFiles(deps, files, {
      dryRun,
      add,
      mayConnect: caller.type !== 'token',
      mail: { mine, kept, keepText },
      columns: columns.map(({ file, columns: said }) => ({
        file,
        columns: said.map(({ name, field }) => [name, field] as const),
      })),
      onProgress: (progress) =>
        book.events.publish({ type: 'import-progress', import: params.id, ...progress }),
    });
    if (!dryRun) await book.staging.discard(params.id);
    return ok({
      ...report,
      possibleDuplicates: report.possibleDuplicates.map(({ a, b, score, reasons }) => ({
        one: a,
        other: b,
        score,
        why: reasons.join('; '),
      })),
    });
  },

  discardFiles: async ({ book, params }) => {
    await book.staging.discard(params.id);
    return ok({});
  },
} satisfies Partial<Handlers>;
