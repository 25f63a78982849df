import { displayName, type PersonDraft, type PersonName } from '../../core/people/index.ts';
import { isUuid } from '../../core/ids.ts';
import { CardWriter, type VcardVersion } from './card-writer.ts';
import { writeContactPoint } from './contact-points.ts';
import { escapeText, escapeUri } from '../content-line.ts';
import { writeDates, writeRelation } from './dates-and-relations.ts';
import { writePositions } from './positions.ts';

export interface VcardOptions {
  readonly version: VcardVersion;
}

/**
 * A person as a vCard 3.0 (RFC 2426, with Apple's groups) or 4.0 (RFC 6350): CR LF, folded at 75 octets. What
 * the reader finds in it is what was written, unknown properties included.
 */
export const writeVcard = (person: PersonDraft, { version }: VcardOptions): string => {
  const card = new CardWriter(version, person.unknown);
  writeName(person, card);
  writeUid(person.identifier, card);
  card.writeText('PRONOUNS', person.pronouns);
  writePositions(person.positions, card);
  for (const point of person.contactPoints) writeContactPoint(point, card);
  writeDates(person.dates, card);
  for (const relation of person.relations) writeRelation(relation, card);
  if (person.groups.length > 0)
    card.write({ name: 'CATEGORIES', value: person.groups.map(escapeText).join(','), target: 'CATEGORIES' });
  for (const topic of person.topics) card.writeText('INTEREST', topic, `INTEREST:${topic}`);
  card.writeText('X-GOODTURN-PLACE', person.place);
  card.writeText('X-GOODTURN-HOW-WE-MET', person.howWeMet);
  card.writeText('X-GOODTURN-KNOWN-SINCE', person.knownSince);
  card.writeText('NOTE', person.note);
  writePhoto(person.photo, card);
  return card.end();
};

const writeName = ({ name, contactPoints }: PersonDraft, card: CardWriter): void => {
  const parts = [name.family, name.given, name.additional, name.prefix, name.suffix];
  card.write({ name: 'N', value: parts.map((part) => escapeText(part ?? '')).join(';'), target: 'N' });
  card.write({
    name: 'FN',
    value: escapeText(name.formatted ?? displayName(name, contactPoints)),
    // RFC 9554: the format demands it, the person never wrote it.
    parameters: name.formatted === null ? [['DERIVED', 'true']] : [],
    target: 'FN',
  });
  card.writeText('NICKNAME', name.nickname);
  card.writeText('X-PHONETIC-FIRST-NAME', name.phoneticGiven);
  card.writeText('X-PHONETIC-LAST-NAME', name.phoneticFamily);
  if (name.displayOrder !== orderOfFormatted(name))
    card.writeText('X-GOODTURN-DISPLAY-ORDER', name.displayOrder);
};

/** The order that a reader takes from the name in one piece. */
const orderOfFormatted = ({ formatted, family, given }: PersonName): PersonName['displayOrder'] =>
  family !== null &&
  given !== null &&
  (formatted === `${family} ${given}` || formatted === `${family}${given}`)
    ? 'family-first'
    : 'given-first';

const writeUid = (identifier: string | null, card: CardWriter): void => {
  if (identifier === null) return;
  if (card.version === '3.0') {
    card.writeText('UID', identifier);
    return;
  }
  const isUri = /^[a-z][a-z0-9+.-]*:/i.test(identifier);
  card.write({
    name: 'UID',
    value: isUuid(identifier.toLowerCase()) ? `urn:uuid:${identifier}` : escapeText(identifier),
    parameters: isUri || isUuid(identifier.toLowerCase()) ? [] : [['VALUE', 'text']],
    target: 'UID',
  });
};

/** Type and data of a picture that 3.0 can hold inline; anything else goes out as the address it is. */
const inlineImage = (photo: string): { readonly type: string; readonly data: string } | null => {
  const [head, type] = /^data:image\/(jpeg|png|gif|bmp|webp|heic|avif|tiff);base64,/.exec(photo) ?? [];
  if (head === undefined || type === undefined) return null;
  const data = photo.slice(head.length);
  const isWhole = data !== '' && data.length % 4 === 0 && !/[^A-Za-z0-9+/]/.test(data.replace(/={1,2}$/, ''));
  return isWhole ? { type, data } : null;
};

const writePhoto = (photo: string | null, card: CardWriter): void => {
  if (photo === null) return;
  const image = card.version === '3.0' ? inlineImage(photo) : null;
  if (image !== null)
    card.write({
      name: 'PHOTO',
      value: image.data,
      parameters: [
        ['ENCODING', 'b'],
        ['TYPE', image.type.toUpperCase()],
      ],
      target: 'PHOTO',
    });
  else
    card.write({
      name: 'PHOTO',
      value: escapeUri(photo),
      parameters: card.version === '3.0' ? [['VALUE', 'uri']] : [],
      target: 'PHOTO',
    });
};
