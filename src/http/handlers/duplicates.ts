import { keepApart } from '../../actions/duplicates/keep-apart.ts';
import { listDuplicates } from '../../actions/duplicates/list-duplicates.ts';
import { mergePeople, showMerge } from '../../actions/duplicates/merge-people.ts';
import { mergeSure } from '../../actions/duplicates/merge-sure.ts';
import { isMergeField, type MergeChoices } from '../../core/duplicates/index.ts';
import { ok } from '../../core/result.ts';
import type { Handlers } from '../handler.ts';

const defaultPairs = 100;

const fieldsToChoices = (fields: string): MergeChoices =>
  Object.fromEntries(
    fields.split(',').flatMap((part) => {
      const [field = '', from = 'other'] = part.split('=');
      return isMergeField(field) && (from === 'kept' || from === 'other') ? [[field, from]] : [];
    }),
  );

export const duplicateHandlers = {
  listDuplicates: async ({ deps, query }) =>
    ok(await listDuplicates(deps, { limit: query.limit ?? defaultPairs })),
  showMerge: ({ deps, params, query }) =>
    showMerge(deps, { ...params, keep: fieldsToChoices(query.keep ?? '') }),
  mergePeople: ({ deps, params, body }) => mergePeople(deps, { ...params, keep: body.keep ?? {} }),
  keepApart: ({ deps, params }) => keepApart(deps, params),
  mergeSure: async ({ deps, body }) => ok(await mergeSure(deps, { dryRun: body.dryRun === true })),
} satisfies Partial<Handlers>;
