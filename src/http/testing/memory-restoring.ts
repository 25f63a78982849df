import type { CalendarDay, Instant } from '../../core/dates/index.ts';
import { err, ok } from '../../core/result.ts';
import type { Restoring } from '../restoring.ts';

/** One copy that can be looked at, and one that lies under a passphrase. */
export const memoryRestoring = (): Restoring => {
  let lookedAt: string | null = null;
  return {
    copies: () =>
      Promise.resolve([
        {
          name: 'goodturn-2026-11-17.sqlite',
          reason: 'daily',
          day: '2026-11-17' as CalendarDay,
          at: Date.parse('2026-11-17T07:00:00Z') as Instant,
          bytes: 4,
        },
      ]),
    look: (source) => {
      if (source.type === 'backup') return Promise.resolve(err({ type: 'place', problem: 'unreachable' }));
      if (source.type === 'file' && source.opener === null)
        return Promise.resolve(err({ type: 'locked', by: 'passphrase', wrong: null }));
      if (source.type === 'copy' && source.name !== 'goodturn-2026-11-17.sqlite')
        return Promise.resolve(err({ type: 'not-found' }));
      lookedAt = 'one';
      return Promise.resolve(ok({ id: lookedAt, counts: { people: 2 }, lastChange: null }));
    },
    restore: (id) => (id === lookedAt ? 'before-restore-one.sqlite' : null),
  };
};
