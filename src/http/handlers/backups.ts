import {
  backupProblemWords,
  placeInWords,
  type BackupPlace,
  type BackupProblem,
} from '../../core/backups/index.ts';
import type { Instant } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { ApiError, CallAnswer, CheckedInput } from '../../contract/index.ts';
import type { BackupOpener, BackupState } from '../backups.ts';
import { errorResponse } from '../errors.ts';
import { fileResponse } from '../file-response.ts';
import type { Handlers } from '../handler.ts';
import type { ServedBook } from '../served-book.ts';

const when = (instant: Instant): string => new Date(instant).toISOString();

const shown = ({ plan, backups, problem, nextAt, isRunning }: BackupState): CallAnswer<'showBackups'> => ({
  plan: plan && {
    kind: plan.place.kind,
    where: placeInWords(plan.place),
    lock: plan.lock,
    everyHours: plan.everyHours,
    keep: plan.keep,
  },
  backups: backups.map(({ name, at, bytes }) => ({ name, at: when(at), bytes })),
  problem: problem && {
    type: problem.problem,
    at: when(problem.at),
    ...backupProblemWords[problem.problem],
  },
  nextAt: nextAt === null ? null : when(nextAt),
  isRunning,
});

const refused = (problem: BackupProblem): Response => {
  const { says, toDo } = backupProblemWords[problem];
  return errorResponse({ type: 'unreadable', message: says, hint: toDo });
};

/** The sample book is made anew at will. */
const ofOwnBook = ({ kind }: ServedBook): Response | null =>
  kind === 'own'
    ? null
    : errorResponse({
        type: 'conflict',
        message: 'Backups are of your own book, and this is the sample.',
        hint: 'Go back to your own book first.',
      });

const oneOpener = (): Response =>
  errorResponse({
    type: 'invalid',
    field: 'passphrase',
    message: 'Say a passphrase or a key: one of the two opens the backups.',
  });

export const badKey = (): Response =>
  errorResponse({
    type: 'invalid',
    field: 'key',
    message: 'That is no key of age: a letter is missing or wrong.',
  });

/** What shall open what is made; null where nothing was said, a refusal where both were. */
export const openerIn = ({
  passphrase,
  key,
}: Pick<Said, 'passphrase' | 'key'>): BackupOpener | Response | null => {
  if (passphrase !== undefined && key !== undefined) return oneOpener();
  if (passphrase !== undefined) return { lock: 'passphrase', opener: passphrase };
  return key === undefined ? null : { lock: 'key', opener: key };
};

type Said = CheckedInput<'setUpBackups'>['body'];

const sayOne = (field: string, message: string): Result<never, ApiError> =>
  err({ type: 'invalid', field, message });

/** The one place that was said, and what signs in there. */
const placeOf = ({
  folder,
  webdav,
  s3,
  allowPrivate: allowsPrivate = false,
}: Said): Result<{ readonly place: BackupPlace; readonly login: string }, ApiError> => {
  if ([folder, webdav, s3].filter((place) => place !== undefined).length !== 1)
    return sayOne('folder', 'Say one place for backups: a folder, a WebDAV server or an S3 bucket.');
  if (webdav !== undefined) {
    const { address, user, password } = webdav;
    return ok({ place: { kind: 'webdav', address, user, allowsPrivate }, login: password });
  }
  if (s3 !== undefined) {
    const { endpoint, region = 'us-east-1', bucket, prefix: said = '', accessKey, secretKey } = s3;
    const prefix = said === '' || said.endsWith('/') ? said : `${said}/`;
    return ok({
      place: { kind: 's3', endpoint, region, bucket, prefix, accessKey, allowsPrivate },
      login: secretKey,
    });
  }
  // From the beginning of the disk: a server's own working folder is nobody's thought.
  if (!/^(?:[/\\]|[a-z]:[/\\])/i.test(folder ?? ''))
    return sayOne('folder', 'Say the whole path of the folder, from the beginning of the disk.');
  return ok({ place: { kind: 'folder', path: folder ?? '' }, login: '' });
};

const notSetUp = (): Response =>
  errorResponse({
    type: 'conflict',
    message: 'No backups are set up.',
    hint: 'Say where they go: in Settings, or “goodturn backups to FOLDER”.',
  });

export const backupHandlers = {
  showBackups: ({ book }) => Promise.resolve(ok(shown(book.backups.state()))),

  setUpBackups: async ({ book, body }) => {
    const other = ofOwnBook(book);
    if (other !== null) return other;
    const { everyHours, keep } = body;
    const said = openerIn(body);
    if (said instanceof Response) return said;
    if (said === null) return oneOpener();
    const { lock, opener } = said;
    const found = placeOf(body);
    if (!found.ok) return errorResponse(found.error);
    const { place, login } = found.value;
    const done = await book.backups.setUp(
      { place, lock, ...(everyHours !== undefined && { everyHours }), ...(keep !== undefined && { keep }) },
      { opener, login },
    );
    if (done.ok) return ok(shown(done.value));
    if (done.error === 'bad-key') return badKey();
    return refused(done.error);
  },

  backUpNow: async ({ book }) => {
    const other = ofOwnBook(book);
    if (other !== null) return other;
    const done = await book.backups.run();
    if (done.ok) return ok(shown(done.value));
    if (done.error === 'not-set-up') return notSetUp();
    if (done.error === 'busy')
      return errorResponse({ type: 'busy', message: 'Another process is making a backup of this book.' });
    return refused(done.error);
  },

  stopBackups: ({ book }) => {
    book.backups.stop();
    return Promise.resolve(ok(shown(book.backups.state())));
  },

  makeBackupKey: async ({ book }) => ok(await book.backups.makeKey()),

  fetchBackup: async ({ book, params }) => {
    const { plan, backups } = book.backups.state();
    if (plan === null) return notSetUp();
    if (!backups.some(({ name }) => name === params.name))
      return errorResponse({
        type: 'not-found',
        message: 'There is no backup of this name.',
        hint: 'They are listed in Settings, and by “goodturn backups”.',
      });
    const fetched = await book.backups.fetch(params.name);
    return fetched.ok ? fileResponse(fetched.value, {}) : refused(fetched.error);
  },
} satisfies Partial<Handlers>;
