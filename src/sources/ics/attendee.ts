import { answers, type Attendee } from '../../core/calendars/index.ts';
import { presentText } from '../present-text.ts';
import { addressInLine } from '../mail-address.ts';
import { spokenName } from '../spoken-name.ts';
import { parameterValue, parameterValues, type Property } from '../content-lines/property.ts';

/** Rooms, projectors and calendars that were invited like people. */
const noPerson = /@(?:resource|group)\.calendar\.google\.com$|^(?:no-?reply|unknownorganizer)@/;

/** An address of a link may have signs as `%20`. */
const unescaped = (text: string): string =>
  text
    .replace(/%20/g, ' ')
    .replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Reads ATTENDEE or ORGANIZER; null for a room, a resource, a list, who is only told, and whom nothing names. */
export const readAttendee = (property: Property): Attendee | null => {
  const kind = parameterValue(property, 'CUTYPE')?.toUpperCase() ?? 'INDIVIDUAL';
  const role = parameterValue(property, 'ROLE')?.toUpperCase() ?? '';
  if (['ROOM', 'RESOURCE', 'GROUP'].includes(kind) || role === 'NON-PARTICIPANT') return null;
  // A parameter knows no escapes (RFC 5545, 3.2); programs write "Quill\, Ada" in it nevertheless.
  const written = presentText(
    parameterValues(property, 'CN')
      .join(', ')
      .replaceAll(/\\(?=[,;"'\\])/g, ''),
  );
  const email = [property.value, parameterValue(property, 'EMAIL') ?? '', written ?? '']
    .map((one) => addressInLine(unescaped(one)).toLowerCase())
    .find((one) => /^[^\s@:/]+@[^\s@:/]+$/.test(one));
  if (email !== undefined && noPerson.test(email)) return null;
  // "Bo Lind <bo@lind.example>" tells both.
  const called = written?.replace(/\s<[^<>@]*@[^<>@]*>$/, '') ?? null;
  const name = called === null || /^'?mailto:|@/i.test(called) ? null : presentText(spokenName(called));
  if (email === undefined && name === null) return null;
  const answer = parameterValue(property, 'PARTSTAT')?.toLowerCase();
  return { email: email ?? null, name, answer: answers.find((one) => one === answer) ?? null };
};
