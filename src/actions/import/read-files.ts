import { parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import { issueWords, type IssueType } from '../../core/import/issue-words.ts';
import { exhaustive } from '../../core/result.ts';
import { headLength, recognize } from '../../sources/recognize.ts';
import { issue, type PeopleSteps, type SourceKind } from '../../sources/source.ts';
import { mailKind } from '../../sources/mail/is-mail.ts';
import { mboxLimits, mboxMails } from '../../sources/mail/mbox.ts';
import { decodeText } from '../../sources/text.ts';
import {
  isZip,
  openZip,
  toZipError,
  type Sliceable,
  type ZipError,
  type ZipLimits,
  type ZipMember,
} from '../../sources/zip.ts';
import { packRow, toldBy, type IncomingRow, type RowOrigin } from './incoming.ts';
import { withoutOddAddresses } from './without-odd-addresses.ts';
import type { Mailbox } from './read-mailbox.ts';
import { readers } from './readers.ts';
import { madeOn } from './file-dates.ts';
import type { ColumnsOf } from './known-columns.ts';
import type { ReadFile, ToldFile } from './read-file.ts';
import { newTally } from './report.ts';
import { takeSteps } from './take-steps.ts';

export interface ImportFile {
  readonly name: string;
  /** A stream begins anew for each reading. */
  readonly bytes: Uint8Array | ByteStream;
}

/** One that can be read from any place on may be a ZIP file of any size. */
export type ByteStream = AsyncIterable<Uint8Array> & Partial<Sliceable>;

export interface ReadLimits {
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly zip?: ZipLimits;
}

export const readLimits: ReadLimits = { fileBytes: 256 * 1024 * 1024 };

const emptyFile = (file: string, kind: string, reason: string | null): ReadFile => ({
  file,
  kind,
  reason,
  issues: [],
  rejected: 0,
  tally: newTally(),
  rows: [],
  me: null,
  calendar: null,
  mailbox: null,
  records: [],
  table: null,
  told: null,
  dates: null,
});

const refused = (file: string, type: IssueType, detail: string = issueWords[type].says): ReadFile => ({
  ...emptyFile(file, 'refused', detail),
  issues: [issue(type, { text: detail })],
});

const refusedZip = (file: string, { type, detail }: ZipError): ReadFile =>
  refused(file, type, `${issueWords[type].says}: ${detail}`);

/** Reads every file by what it is; one that cannot be read says why and costs the others nothing. */
export const readFiles = async (
  files: readonly ImportFile[],
  limits: ReadLimits,
  columnsOf: ColumnsOf,
  onProgress: (done: number) => void,
): Promise<readonly ReadFile[]> => {
  const read: ReadFile[] = [];
  for (const [done, { name, bytes }] of files.entries()) {
    onProgress(done);
    const taken = await takeBytes(bytes, name, limits.fileBytes);
    const found = !taken.ok
      ? [refused(name, taken.type)]
      : taken.mails === undefined
        ? await readFile(name, taken.bytes, limits, columnsOf)
        : [await readMails(name, taken.mails)];
    // Members of two exports have the same names: say whose they are.
    read.push(
      ...found.map((member) => ({
        ...member,
        file: files.length > 1 && member.file !== name ? `${name}/${member.file}` : member.file,
        dates: member.dates && { ...member.dates, made: madeOn(member.file, name) },
      })),
    );
  }
  return read;
};

/** A table of whose columns nobody is sure is not written: it is said instead what it seems to hold. */
export const refuseUnsure = (read: ReadFile): ReadFile =>
  read.table?.by === 'guess' ? { ...refused(read.file, 'unsure-columns'), table: read.table } : read;

/** Every row of all files, those first that describe whom they name; the files hold none of them afterwards. */
export function* takeRows(read: readonly ReadFile[]): Generator<IncomingRow> {
  for (const wanted of [true, false])
    for (const { rows } of read) for (const row of rows) if (row.describes === wanted) yield row;
  for (const { rows } of read) rows.length = 0;
}

type Taken =
  | { readonly ok: true; readonly bytes: Uint8Array | Sliceable; readonly mails?: undefined }
  /** A mailbox is read as it streams by, each time anew. */
  | { readonly ok: true; readonly mails: Mailbox['mails'] }
  | { readonly ok: false; readonly type: 'too-large' | 'unknown-kind' };

/** A stream is read only as far as it makes sense: not when its beginning is nothing we know, not beyond the limit. */
const takeBytes = async (bytes: ImportFile['bytes'], name: string, limit: number): Promise<Taken> => {
  if (bytes instanceof Uint8Array)
    return bytes.length > limit ? { ok: false, type: 'too-large' } : { ok: true, bytes };
  const parts: Uint8Array[] = [];
  let length = 0;
  let isKnown = false;
  for await (const part of bytes) {
    parts.push(part);
    length += part.length;
    const { size, slice } = bytes;
    if (parts.length === 1 && isZip(part) && size !== undefined && slice !== undefined)
      return { ok: true, bytes: { size, slice } };
    if (length > limit) return { ok: false, type: 'too-large' };
    if (!isKnown && length > headLength) {
      const beginning = Buffer.concat(parts);
      if (mailKind(beginning) === 'mbox') return { ok: true, mails: () => mboxMails(bytes) };
      if (recognize(beginning, name).type === 'unknown') return { ok: false, type: 'unknown-kind' };
      isKnown = true;
    }
  }
  return { ok: true, bytes: Buffer.concat(parts) };
};

const readFile = async (
  name: string,
  bytes: Uint8Array | Sliceable,
  limits: ReadLimits,
  columnsOf: ColumnsOf,
): Promise<readonly ReadFile[]> => {
  if (bytes instanceof Uint8Array && recognize(bytes, name).type !== 'zip')
    return [await readPlain(name, bytes, columnsOf)];
  const opened = await openZip(bytes, limits.zip);
  if (!opened.ok) return [refusedZip(name, opened.error)];
  if (opened.value.length === 0) return [refused(name, 'empty-file')];
  const members: ReadFile[] = [];
  const mails: Uint8Array[] = [];
  for (const member of opened.value) {
    const mailbox = member.size > streamedFrom ? await readLargeMailbox(member) : null;
    if (mailbox !== null) {
      members.push(mailbox);
      continue;
    }
    const content = await member.read();
    if (content.ok && mailKind(content.value) === 'eml') mails.push(content.value.slice(0, mboxLimits.kept));
    else
      members.push(
        content.ok
          ? skipForeign(await readPlain(member.path, content.value, columnsOf))
          : refusedZip(member.path, content.error),
      );
  }
  return mails.length === 0 ? members : [await readSingleMails(name, mails), ...members];
};

/** A mailbox of so many bytes is never unpacked as a whole. */
const streamedFrom = 4 * 1024 * 1024;

/** A mailbox in an archive (Takeout's is one of many gigabytes) is unpacked as it is read; null for anything else. */
const readLargeMailbox = async (member: ZipMember): Promise<ReadFile | null> => {
  try {
    for await (const beginning of member.stream()) {
      if (mailKind(beginning) !== 'mbox') return null;
      return await readMails(member.path, () => mboxMails(member.stream()));
    }
    return null;
  } catch (error) {
    return refusedZip(member.path, toZipError(error));
  }
};

/** Files of one mail each, as one mailbox. */
const readSingleMails = async (file: string, mails: readonly Uint8Array[]): Promise<ReadFile> =>
  await readMails(file, async function* () {
    yield* mails.map((bytes, index) => ({ place: index + 1, bytes }));
  });

const readMails = async (file: string, mails: Mailbox['mails']): Promise<ReadFile> => {
  const { readMailbox } = await readers.mailbox();
  return { ...emptyFile(file, 'mail', null), mailbox: await readMailbox(mails) };
};

/** In an export much stands beside the contacts: pictures, posts, pages. That is no fault of the file. */
const skipForeign = (read: ReadFile): ReadFile => {
  if (read.table?.by === 'guess')
    return emptyFile(
      read.file,
      'skipped',
      'A table whose columns nobody knows: unpack it and import it by itself',
    );
  return read.kind === 'refused' &&
    read.issues.every(({ type }) => type === 'unknown-kind' || type === 'empty-file')
    ? emptyFile(read.file, 'skipped', 'Holds no contacts that can be read here')
    : read;
};

const readPlain = async (file: string, bytes: Uint8Array, columnsOf: ColumnsOf): Promise<ReadFile> => {
  const recognized = recognize(bytes, file);
  switch (recognized.type) {
    case 'empty':
      return refused(file, 'empty-file');
    case 'unknown':
    case 'zip':
      return refused(file, 'unknown-kind');
    case 'skipped':
      return emptyFile(file, 'skipped', recognized.reason);
    case 'archive':
      return await readArchiveFile(file, bytes);
    case 'vcard':
      return await readPeople(file, 'vcard', (await readers.vcard()).vcardSteps(bytes));
    case 'ics': {
      const calendar = await takeSteps((await readers.ics()).icsSteps(bytes));
      const { issues, rejected } = calendar;
      return { ...emptyFile(file, 'ics', null), issues, rejected, calendar };
    }
    case 'mbox':
      return await readMails(file, () => mboxMails([bytes]));
    case 'eml':
      return await readSingleMails(file, [bytes]);
    case 'google':
      return await readPeople(file, 'google', (await readers.google()).googleSteps(bytes));
    case 'outlook':
      return await readPeople(file, 'outlook', (await readers.outlook()).outlookSteps(bytes));
    case 'ldif':
      return await readPeople(file, 'ldif', (await readers.ldif()).ldifSteps(bytes));
    case 'table':
      return await readTableFile(file, bytes, columnsOf);
    case 'monica':
      return await readMonicaFile(file, bytes);
    case 'linkedin':
      return await readLinkedInFile(file, bytes);
    default:
      return exhaustive(recognized);
  }
};

const rowOf = (origin: RowOrigin, person: Parameters<typeof packRow>[1]): IncomingRow =>
  packRow(origin, withoutOddAddresses(person, origin.tally.cuts));

/** Everybody is packed as soon as they are handed over. */
const readPeople = async (file: string, likely: SourceKind, steps: PeopleSteps): Promise<ReadFile> => {
  const { tally, rows, ...read } = emptyFile(file, likely, null);
  const origin = { tally, source: likely, describes: true };
  const { kind, issues, rejected } = await takeSteps(steps, (person) => rows.push(rowOf(origin, person)));
  const told = kind === likely ? rows : rows.map((row) => toldBy(row, kind));
  return { ...read, kind, issues, rejected, tally, rows: told };
};

const readTableFile = async (file: string, bytes: Uint8Array, columnsOf: ColumnsOf): Promise<ReadFile> => {
  const read = emptyFile(file, 'table', null);
  const { tally, rows } = read;
  const origin = { tally, source: 'table', describes: true };
  const { peopleTableOf } = await readers.table();
  const found = await takeSteps(peopleTableOf(bytes, columnsOf(file)), (person) =>
    rows.push(rowOf(origin, person)),
  );
  if (found === null) return refused(file, 'unknown-kind');
  const { fingerprint, columns, by, sample, issues, rejected } = found;
  const told = rows.map((row) => toldBy(row, `table-${fingerprint}`));
  return { ...read, issues, rejected, rows: told, table: { fingerprint, columns, by, sample } };
};

const readMonicaFile = async (file: string, bytes: Uint8Array): Promise<ReadFile> => {
  const read = emptyFile(file, 'monica', null);
  const { tally, rows } = read;
  const origin = { tally, source: 'monica', describes: true };
  const people: ToldFile['people'][number][] = [];
  const [{ monicaSteps }, { besidesOf }] = [await readers.monica(), await readers.applyTold()];
  const { issues, rejected, leftOut } = await takeSteps(monicaSteps(bytes), (person) => {
    rows.push(rowOf(origin, person));
    people.push({ key: person.draft.identifier ?? '', told: person.told });
  });
  tally.leftOut = leftOut;
  tally.besides = besidesOf(people);
  return { ...read, issues, rejected, told: { source: 'monica', people } };
};

const readLinkedInFile = async (file: string, bytes: Uint8Array): Promise<ReadFile> => {
  const { text, issues } = decodeText(bytes);
  const read = emptyFile(file, 'linkedin', null);
  const { tally, rows } = read;
  let newest: CalendarDay | null = null;
  const { linkedInSteps } = await readers.linkedin();
  const reading = await takeSteps(linkedInSteps(text, file), (person) => {
    const since = parseCalendarDay(person.draft.knownSince ?? '');
    if (since !== null && (newest === null || since > newest)) newest = since;
    rows.push(rowOf({ tally, source: 'linkedin', describes: true }, person));
  });
  if (reading === null) return refused(file, 'no-header');
  const found = { issues: [...issues, ...reading.found.issues], rejected: reading.found.rejected };
  switch (reading.type) {
    case 'people':
      return { ...read, ...found, dates: { made: null, newest } };
    case 'named': {
      const origin = { tally, source: `linkedin-${reading.member}`, describes: false };
      for (const person of reading.found.people) rows.push(rowOf(origin, person));
      return { ...read, ...found };
    }
    case 'me':
      return { ...read, ...found, me: reading.found };
    default:
      return exhaustive(reading);
  }
};

const readArchiveFile = async (file: string, bytes: Uint8Array): Promise<ReadFile> => {
  const { readArchive } = await readers.archive();
  const archive = readArchive(decodeText(bytes).text);
  if (!archive.ok)
    return refused(file, 'damaged-archive', `${issueWords['damaged-archive'].says}: ${archive.error.detail}`);
  const { records, issues, rejected } = archive.value;
  return { ...emptyFile(file, 'archive', null), issues, rejected, records };
};
