import { createWriteStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dayAt, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Backups } from '../../http/backups.ts';
import { copyReasons } from '../../http/restoring.ts';
import type { KeptCopy, LookedAt, RestoreProblem, RestoreSource, Restoring } from '../../http/restoring.ts';
import type { Staging } from '../../http/served-book.ts';
import { sealOf } from '../backups/sealed-file.ts';
import type { DataFolder } from '../folder/data-folder.ts';
import { fileReason } from '../folder/file-reason.ts';
import { copiesOf, copyKinds } from './kept-copies.ts';
import { candidateOf, keptOf, owePutting } from './put-in-place.ts';
import type { AskForOpener } from './try-book.ts';
import { randomIds, systemClock } from '../system.ts';

export interface RestoringOf {
  readonly folder: DataFolder;
  readonly staging: Staging;
  readonly backups: Backups;
  readonly zone: () => Promise<TimeZone>;
  /** Opens a file beside the book; it waits to be put in place. */
  readonly tryBook: (
    file: { readonly file: string; readonly name: string },
    ask: AskForOpener,
  ) => Promise<Result<LookedAt, string>>;
  /** The book is to be closed. */
  readonly end: () => void;
}

const copiesIn = (folder: Pick<DataFolder, 'copies'>, zone: TimeZone): readonly KeptCopy[] =>
  copyReasons
    .flatMap((reason) =>
      copiesOf(folder, reason).map((name): KeptCopy => {
        const { mtimeMs, size } = statSync(join(folder.copies, name));
        const at = Math.round(mtimeMs) as Instant;
        const said = copyKinds[reason].pattern.exec(name)?.[1];
        return {
          name,
          reason,
          day: said === undefined ? dayAt(at, zone) : (said as CalendarDay),
          at,
          bytes: size,
        };
      }),
    )
    .toSorted((one, other) => other.day.localeCompare(one.day) || other.at - one.at);

/** Restoring in the folder of a book that is open. */
export const folderRestoring = ({ folder, staging, backups, zone, tryBook, end }: RestoringOf): Restoring => {
  const opened = async (
    file: string,
    name: string,
    ask: AskForOpener,
  ): Promise<Result<LookedAt, RestoreProblem>> => {
    try {
      const tried = await tryBook({ file, name }, ask);
      return tried.ok ? tried : err({ type: 'no-book', message: tried.error });
    } catch (error) {
      // A full disk is the likeliest: what was begun is dropped by the next look.
      if (!(error instanceof Error && 'code' in error)) throw error;
      return err({
        type: 'no-book',
        message: `${name} cannot be opened here: ${fileReason(error)} Your book is as it was.`,
      });
    }
  };
  const unlocked: AskForOpener = () => Promise.resolve(err('It is encrypted.'));
  const atWork = async <Value>(work: (file: string) => Promise<Value>): Promise<Value> => {
    const place = join(folder.staging, `looking-${randomIds(systemClock).next()}`);
    mkdirSync(place, { recursive: true, mode: 0o700 });
    try {
      return await work(join(place, 'file'));
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  };
  const look = async (source: RestoreSource): Promise<Result<LookedAt, RestoreProblem>> => {
    switch (source.type) {
      case 'copy': {
        const known = copiesIn(folder, await zone()).some(({ name }) => name === source.name);
        return known
          ? await opened(join(folder.copies, source.name), source.name, unlocked)
          : err({ type: 'not-found' });
      }
      case 'backup':
        return await atWork(async (file) => {
          const fetched = await backups.open(source.name, file);
          return fetched.ok
            ? await opened(file, source.name, unlocked)
            : err({ type: 'place', problem: fetched.error });
        });
      case 'file':
      default: {
        const [staged] = await staging.files(source.id);
        if (staged === undefined) return err({ type: 'not-found' });
        return await atWork(async (file) => {
          await pipeline(staged.bytes, createWriteStream(file, { mode: 0o600 }));
          const by = await sealOf(file);
          const { opener } = source;
          if (by !== null && opener?.lock !== by) return err({ type: 'locked', by, wrong: null });
          const tried = await opened(file, staged.name, () => Promise.resolve(ok(opener?.opener ?? '')));
          // Other words may open it.
          if (by !== null && !tried.ok && tried.error.type === 'no-book')
            return err({ type: 'locked', by, wrong: tried.error.message });
          await staging.discard(source.id);
          return tried;
        });
      }
    }
  };
  let looking: Promise<unknown> = Promise.resolve();
  return {
    copies: async () => copiesIn(folder, await zone()),
    look: (source) => {
      // One after the other: each lets go of what the one before it opened.
      const looked = looking.then(() => look(source));
      looking = looked.catch(() => null);
      return looked;
    },
    restore: (id) => {
      // What was looked at carries its number in its name, and nothing else.
      if (!/^[\w-]+$/.test(id) || !existsSync(candidateOf(folder, id))) return null;
      owePutting(folder, id);
      end();
      return basename(keptOf(folder, id));
    },
  };
};
