import { erasePerson, showErasure } from '../../actions/erase-person.ts';
import { exportPerson } from '../../actions/export-person.ts';
import { ok } from '../../core/result.ts';
import { fileResponse } from '../file-response.ts';
import type { Handlers } from '../handler.ts';

const personFiles = {
  text: { type: 'text/plain; charset=utf-8', ending: 'txt' },
  json: { type: 'application/json', ending: 'json' },
  vcard: { type: 'text/vcard; charset=utf-8', ending: 'vcf' },
} as const;

export const erasureHandlers = {
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
    return shown.ok ? ok({ ...shown.value, copies: await book.copiesHolding(params.id) }) : shown;
  },

  erasePerson: async ({ deps, book, params }) => {
    const erased = await erasePerson(deps, params);
    return erased.ok ? ok({ ...erased.value, copies: await book.copiesHolding(params.id) }) : erased;
  },
} satisfies Partial<Handlers>;
