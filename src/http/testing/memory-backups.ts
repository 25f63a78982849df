import { nextBackupAt, defaultEveryHours, defaultKeep, type KeptBackup } from '../../core/backups/index.ts';
import type { Clock } from '../../core/dates/index.ts';
import { err, ok } from '../../core/result.ts';
import type { Backups, BackupState } from '../backups.ts';

/** Backups that lie nowhere. A folder called /nowhere cannot be used, and “wrong” is no key. */
export const memoryBackups = (clock: Clock): Backups => {
  let plan: BackupState['plan'] = null;
  let backups: readonly KeptBackup[] = [];
  const state = (): BackupState => ({
    plan,
    backups,
    problem: null,
    nextAt: plan && nextBackupAt(plan, clock.now(), 0),
    isRunning: false,
  });
  return {
    state,
    setUp: ({ place, lock, everyHours = defaultEveryHours, keep = defaultKeep }, { opener }) => {
      if (opener.endsWith('WRONG')) return Promise.resolve(err('bad-key'));
      if (place.kind === 'folder' && place.path === '/nowhere') return Promise.resolve(err('not-found'));
      plan = { place, lock, everyHours, keep };
      return Promise.resolve(ok(state()));
    },
    run: () => {
      if (plan === null) return Promise.resolve(err('not-set-up'));
      backups = [{ name: 'one.age', at: clock.now(), bytes: 4 }];
      return Promise.resolve(ok(state()));
    },
    runIfDue: () => Promise.resolve(),
    stop: () => {
      plan = null;
    },
    fetch: (name) => {
      const found = backups.find((backup) => backup.name === name);
      return Promise.resolve(
        found === undefined ? err('not-found') : ok({ ...found, content: new Blob(['copy']).stream() }),
      );
    },
    open: () => Promise.resolve(err('not-found')),
    removeAll: () => Promise.resolve(null),
    makeKey: () => Promise.resolve({ key: 'AGE-SECRET-KEY-1X', recipient: 'age1x' }),
  };
};
