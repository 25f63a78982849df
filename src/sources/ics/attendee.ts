import { answers, type Attendee } from '../../core/calendars/index.ts';
import { presentText } from '../present-text.ts';
import { parameterValue, parameterValues, type Property } from '../content-lines/property.ts';

/** Rooms, projectors and calendars that were invited like people. */
const noPerson = /@(?:resource|group)\.calendar\.google\.com$|^(?:no-?reply|unknownorganizer)@/;

/** Reads ATTENDEE or ORGANIZER; null for a room, a resource, a list, who is only told, and whom nothing names. */
export const readAttendee = (property: Property): Attendee | null => {
  const kind = parameterValue(property, 'CUTYPE')?.toUpperCase() ?? 'INDIVIDUAL';
  const role = parameterValue(property, 'ROLE')?.toUpperCase() ?? '';
  if (['ROOM', 'RESOURCE', 'GROUP'].includes(kind) || role === 'NON-PARTICIPANT') return null;
  const address = property.value.replace(/^mailto:/i, '').trim();
  const email = [address, parameterValue(property, 'EMAIL') ?? '']
    .map((one) =>
      one
        .replace(/^mailto:/i, '')
        .trim()
        .toLowerCase(),
    )
    .find((one) => /^[^\s@:/]+@[^\s@:/]+$/.test(one));
  if (email !== undefined && noPerson.test(email)) return null;
  const written = presentText(
    parameterValues(property, 'CN')
      .join(', ')
      .replace(/^'(.*)'$/, '$1'),
  );
  const name = written === null || /^mailto:|@/i.test(written) ? null : spokenName(written);
  if (email === undefined && name === null) return null;
  const answer = parameterValue(property, 'PARTSTAT')?.toLowerCase();
  return { email: email ?? null, name, answer: answers.find((one) => one === answer) ?? null };
};

/** What is longer is no name, and may be brackets and blanks by the thousand. */
const longestName = 400;

/** "Quill, Ada (Sales)" as Exchange has it in its address book: "Ada Quill". */
const spokenName = (written: string): string => {
  const plain = written
    .slice(0, longestName)
    .replace(/\s*[([][^)\]]*[)\]]\s*$/u, '')
    .replace(notesName, '$1')
    .trim();
  const match = /^([^,]+),\s*([^,]+)$/u.exec(plain);
  return (match === null || title.test(match[2] ?? '') ? plain : `${match[2]} ${match[1]}`)
    .slice(0, 200)
    .toWellFormed();
};

/** "CN=Ada Quill/OU=Sales/O=ACME" and "Ada Quill/Sales/ACME", as Notes has people below their company. */
const notesName = /^(?:CN=)?([^/]*[^\s/]\s[^/]*)(?:\/[^\s/]+)+$/u;

/** What follows a name behind a comma and is no given name. */
const title = /^(?:ph\.?d|m\.?d|mba|msc|bsc|jr|sr|esq|cpa|[ivx]+)\.?$/iu;
