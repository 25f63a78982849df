import type { Deps } from '../deps.ts';
import type { OfferedPerson } from './apply-calendars.ts';
import type { MailChoices, MailReport } from './apply-mail.ts';
import { applyArchives } from './apply-archive.ts';
import { datedFiles } from './file-dates.ts';
import { knownHistory } from './apply-history.ts';
import type { IncomingRow } from './incoming.ts';
import { knownColumns, rememberColumns, type SaidColumns } from './known-columns.ts';
import { applyMe } from './apply-me.ts';
import { learnMyAddresses } from './learn-my-addresses.ts';
import { myNameIn, withoutMyself } from './without-myself.ts';
import { Pending } from './pending.ts';
import { planPeople, type Planned } from './plan-people.ts';
import {
  readFiles,
  readLimits,
  refuseUnsure,
  takeRows,
  type ImportFile,
  type ReadLimits,
} from './read-files.ts';
import type { ReadFile } from './read-file.ts';
import { readers } from './readers.ts';
import type { ImportedFile, ImportReport, PeopleCounts } from './report.ts';
import type { Reader } from '../../store/space.ts';
import { readOwner, type Owner } from '../owner.ts';
import type { UnknownPerson } from '../calendars/plan-calendar.ts';
import type { MyAddresses } from '../settings/my-addresses.ts';
import { kindWithin } from '../../core/import/kind-words.ts';

export type { SaidColumns } from './known-columns.ts';
export type { ImportFile } from './read-files.ts';
export type { ImportReport } from './report.ts';

/** How far an import is: files of all that were sent, then people of all that they tell of. */
export interface ImportProgress {
  readonly stage: 'reading' | 'matching' | 'writing';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  /** Says what would be new, changed, matched and refused; writes nothing. */
  readonly dryRun?: boolean;
  /** Of those whom a calendar's dry run offered, the ones to add. */
  readonly add?: readonly OfferedPerson[];
  /** Of mails. */
  readonly mail?: MailChoices;
  /** What the columns of a table hold, where the user says it. */
  readonly columns?: readonly SaidColumns[];
  /** Whether its owner in person brings it: an archive of theirs may hold how the book speaks with the world outside. */
  readonly mayConnect?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly limits?: ReadLimits;
}

/**
 * Brings files of contacts into the book: read as a whole first, then matched and written a part at a time in one
 * batch, which is there as a whole or not at all, and which one undo takes back. A file that cannot be read is
 * refused with its reason, and the others go on.
 */
export const importFiles = async (
  deps: Deps,
  files: readonly ImportFile[],
  {
    dryRun = false,
    add = [],
    mail = { mine: [], keepText: false },
    columns = [],
    mayConnect = true,
    onProgress = () => undefined,
    limits = readLimits,
  }: ImportOptions = {},
): Promise<ImportReport> => {
  const { columnsOf, people } = await deps.space.read(async (reader) => ({
    columnsOf: await knownColumns(reader, columns),
    people: await reader.count('person'),
  }));
  const readAll = async (): Promise<readonly ReadFile[]> => {
    const read = await readFiles(files, limits, columnsOf, (done) =>
      onProgress({ stage: 'reading', done, total: files.length }),
    );
    return dryRun ? read : read.map(refuseUnsure);
  };
  using large = !dryRun && isLong(files, people) ? deps.space.expectLarge() : null;
  const first = await readAll();
  if (dryRun) {
    const plan = await deps.space.read((reader) =>
      planImport(
        deps,
        reader,
        first,
        { add, mail, mayConnect },
        (pending) => {
          pending.clear();
          return Promise.resolve(false);
        },
        (planned) => onProgress({ stage: 'matching', ...planned }),
      ),
    );
    return { batch: null, files: first.map(toImportedFile), ...plan };
  }
  const isNew = isMostlyNew(first, people);
  if (!isNew) large?.[Symbol.dispose]();
  let waiting: readonly ReadFile[] | null = first;
  const { value, batch } = await deps.space.write(
    { action: 'import', summary: 'Imported contacts', large: isNew },
    async (writer) => {
      // What was read is let go as it is written: where the database asks for a second try, it is read again.
      const read = waiting ?? (await readAll());
      waiting = null;
      const plan = await planImport(
        deps,
        writer,
        read,
        { add, mail, mayConnect },
        async (pending, isLastPart) => {
          await pending.write(writer);
          await writer.settleSoFar(isLastPart);
          return true;
        },
        (planned) => onProgress({ stage: 'writing', ...planned }),
      );
      writer.summarize(summaryOf(read, plan.people));
      return { files: read.map(toImportedFile), ...plan };
    },
  );
  return { batch, ...value };
};

/**
 * Connections first: they say who the people are that the other files of an export name in passing.
 * @param flush takes what is to be written so far, and answers whether the book has it now. It is told of the last people:
 *   while they are compared with each other a thread may write what search finds them by.
 */
const planImport = async (
  deps: Deps,
  reader: Reader,
  read: readonly ReadFile[],
  {
    add,
    mail,
    mayConnect,
  }: {
    readonly add: readonly OfferedPerson[];
    readonly mail: MailChoices;
    readonly mayConnect: boolean;
  },
  flush: (pending: Pending, isLastPart?: boolean) => Promise<boolean>,
  onPlanned: (planned: Planned) => void,
): Promise<
  Pick<
    ImportReport,
    | 'people'
    | 'possibleDuplicates'
    | 'jobChanges'
    | 'changed'
    | 'unknown'
    | 'thanked'
    | 'promises'
    | 'away'
    | 'whose'
  >
> => {
  for (const { tally, issues, rejected } of read) {
    tally.counts.rejected = rejected;
    tally.issues = [...issues, ...tally.cuts.all()];
  }
  const owner = await readOwner(reader, deps.clock);
  const restored = new Pending();
  const back = await applyArchives(reader, restored, read, mayConnect);
  const known = await knownHistory(
    reader,
    read.flatMap(({ rows }) => rows),
  );
  const pending = new Pending();
  const mine = await learnMyAddresses(reader, pending, read, mail.mine, owner);
  const offers = add.length === 0 ? [] : (await readers.applyCalendars()).offeredRows(read, add);
  const { made, ...plan } = await planPeople(
    reader,
    pending,
    rowsOf(read, offers, mine, owner),
    {
      ids: deps.ids,
      now: owner.now,
      today: owner.day,
      zone: owner.zone,
      known,
      ageOf: await datedFiles(reader, pending, read),
    },
    async (planned) => {
      const isWritten = await flush(pending, planned.done === planned.total);
      onPlanned(planned);
      return isWritten;
    },
  );
  const me = read.flatMap(({ me: found, tally }) =>
    found === null || found.addresses !== undefined ? [] : [{ found, tally }],
  );
  await applyMe(reader, pending, me);
  await rememberColumns(reader, pending, read);
  await flush(pending);
  await flush(restored);
  const context = { ids: deps.ids, owner, mine };
  if (read.some(({ told }) => told !== null))
    await (await readers.applyTold()).applyTold(reader, read, { owner, made }, flush);
  const met = read.some(({ calendar }) => calendar !== null)
    ? await (await readers.applyCalendars()).applyCalendars(reader, read, context, flush)
    : [];
  const { unknown, ...mails } = read.some(({ mailbox }) => mailbox !== null)
    ? await (await readers.applyMail()).applyMail(reader, read, mail, context, flush)
    : nothingByMail;
  const people = {
    created: plan.people.created + back.created,
    updated: plan.people.updated + back.updated,
    unchanged: plan.people.unchanged + back.unchanged,
  };
  const offered = [...met, ...unknown].filter(({ email }) => !mine.has(email));
  return { ...plan, ...mails, people, unknown: onceEach(offered) };
};

const nothingByMail: MailReport = { unknown: [], thanked: [], promises: [], away: [], whose: [] };

/** Whoever stands in several files is offered once, by the name that says more; the most often met first, as in each file. */
const onceEach = (offered: readonly UnknownPerson[]): readonly UnknownPerson[] =>
  [...Map.groupBy(offered, ({ email, name }) => email ?? name).values()]
    .map((same) => ({
      email: same[0]?.email ?? null,
      name: same.map(({ name }) => name).reduce((best, name) => moreOf(best, name)) ?? null,
      times: same.reduce((sum, { times }) => sum + times, 0),
      last: same.map(({ last }) => last).reduce((latest, last) => (last > latest ? last : latest)),
    }))
    .toSorted((one, other) => other.times - one.times);

const moreOf = (one: string | null, other: string | null): string | null =>
  (other?.length ?? 0) > (one?.length ?? 0) ? other : one;

/** Rows from which on it is worth a second thread to write what becomes of them. */
const manyRows = 1000;

/** Bytes of a row that says little. */
const shortRow = 80;

/** Whether these files may hold so much that is new, as far as one can see before they are read. */
const isLong = (files: readonly ImportFile[], people: number): boolean => {
  const length = files.reduce(
    (sum, { bytes }) => sum + (bytes instanceof Uint8Array ? bytes.length : (bytes.size ?? 0)),
    0,
  );
  return length >= shortRow * Math.max(manyRows, 2 * people);
};

/** Of a file that is brought again, or into a book that has most of its people, little is written and much is asked. */
const isMostlyNew = (read: readonly ReadFile[], people: number): boolean => {
  const told = read.reduce((sum, { rows }) => sum + rows.length, 0);
  return told >= manyRows && told >= 2 * people;
};

function* rowsOf(
  read: readonly ReadFile[],
  offers: Iterable<IncomingRow>,
  mine: MyAddresses,
  owner: Owner,
): Generator<IncomingRow> {
  yield* withoutMyself(takeRows(read), mine, myNameIn(read, owner));
  yield* offers;
}

const toImportedFile = ({ file, kind, reason, tally, table }: ReadFile): ImportedFile => {
  const { created, updated, unchanged, rejected } = tally.counts;
  return {
    file,
    kind,
    reason,
    read: created + updated + unchanged + rejected,
    ...tally.counts,
    leftOut: tally.leftOut,
    besides: tally.besides,
    table: table === null ? null : { columns: table.columns, by: table.by, sample: table.sample },
    issues: tally.issues.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  };
};

/** In people, as the report says them; in rows where a file is about none. */
const summaryOf = (read: readonly ReadFile[], people: PeopleCounts): string => {
  const isOfPeople = people.created + people.updated > 0;
  const sum = (outcome: 'created' | 'updated'): number =>
    isOfPeople ? people[outcome] : read.reduce((total, { tally }) => total + tally.counts[outcome], 0);
  const noun = isOfPeople ? (people.created === 1 ? ' new person' : ' new people') : ' new';
  const [created, updated] = [sum('created'), sum('updated')];
  const said = [
    ...(created > 0 ? [`${created}${noun}`] : []),
    ...(updated > 0 ? [`${updated} changed`] : []),
  ];
  const names = [...new Set(read.filter(({ kind }) => kind !== 'skipped').map(({ kind }) => kind))];
  return `Imported ${names.map(kindWithin).join(', ')}: ${said.length === 0 ? 'nothing new' : said.join(', ')}`;
};
