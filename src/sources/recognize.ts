import { isArchive } from './archive/is-archive.ts';
import { readCsv } from './csv.ts';
import { isGoogleCsv } from './google/is-google.ts';
import { linkedInMemberOf } from './linkedin/member-of.ts';
import { reasonNotRead } from './linkedin/members.ts';
import { decodeText } from './text.ts';
import { isOutlookCsv } from './outlook/is-outlook.ts';
import { isIcs } from './ics/is-ics.ts';
import { isLdif } from './ldif/is-ldif.ts';
import { isMonica } from './monica/is-monica.ts';
import { mailKind } from './mail/is-mail.ts';
import { isVcard } from './vcard/is-vcard.ts';
import { isTable } from './table/find-table.ts';
import { isZip } from './zip.ts';

/** What a file is by what stands in it; its name only parts files that look alike (recommendations received and given). */
export type Recognized =
  | {
      readonly type:
        | 'zip'
        | 'vcard'
        | 'ics'
        | 'ldif'
        | 'mbox'
        | 'eml'
        | 'google'
        | 'outlook'
        | 'table'
        | 'monica'
        | 'archive'
        | 'linkedin'
        | 'empty';
    }
  /** A part of a LinkedIn export, or another file beside it, that is not read; with the reason in words. */
  | { readonly type: 'skipped'; readonly reason: string }
  | { readonly type: 'unknown' };

/** So much of a file shows what it is. */
export const headLength = 64 * 1024;

export const recognize = (bytes: Uint8Array, path: string): Recognized => {
  if (bytes.length === 0) return { type: 'empty' };
  if (isZip(bytes)) return { type: 'zip' };
  const mail = mailKind(bytes);
  if (mail !== null) return { type: mail };
  const text = headText(bytes);
  if (text === null) return { type: 'unknown' };
  if (text.trim() === '') return { type: 'empty' };
  if (isArchive(text)) return { type: 'archive' };
  if (isMonica(text)) return { type: 'monica' };
  if (isVcard(text)) return { type: 'vcard' };
  if (isIcs(text)) return { type: 'ics' };
  if (isLdif(text)) return { type: 'ldif' };
  if (linkedInMemberOf(text, path) !== null) return { type: 'linkedin' };
  if (readCsv(text, isGoogleCsv) !== null) return { type: 'google' };
  if (readCsv(text, isOutlookCsv) !== null) return { type: 'outlook' };
  const reason = /\.csv$/i.test(path) ? reasonNotRead(path) : null;
  if (reason !== null) return { type: 'skipped', reason };
  if (readCsv(text, isOutlookCalendar) !== null) return { type: 'skipped', reason: outlookCalendar };
  return isTable(text) ? { type: 'table' } : { type: 'unknown' };
};

const isOutlookCalendar = (header: readonly string[]): boolean =>
  ['Subject', 'Start Date', 'Start Time', 'Required Attendees'].every((name) => header.includes(name));

const outlookCalendar =
  'A calendar of Outlook as a table: save it as iCalendar (.ics) instead, and import that';

/** The beginning as text; null for what is no text. */
const headText = (bytes: Uint8Array): string | null => {
  const { text } = decodeText(bytes.subarray(0, headLength), bytes.length > headLength);
  const strange = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\uFFFD/gu)?.length ?? 0;
  return strange > text.length / 100 ? null : text;
};
