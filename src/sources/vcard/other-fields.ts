import { presentText } from '../present-text.ts';
import { readSourceDate } from '../dates.ts';
import type { Handler } from './card-context.ts';
import { parameterValues, withoutPadding, type Property } from '../content-lines/property.ts';
import { listValues, splitEscaped, textValue, unescapeText } from '../content-lines/values.ts';

/** Image formats by how their base64 begins. */
const imagePrefixes: readonly (readonly [prefix: string, type: string])[] = [
  ['/9j/', 'jpeg'],
  ['iVBOR', 'png'],
  ['R0lG', 'gif'],
  ['Qk', 'bmp'],
  ['UklGR', 'webp'],
];

const imageTypes = /^(?:image\/)?(jpe?g|png|gif|bmp|webp|heic|avif|tiff|svg\+xml)$/i;

const imageType = (property: Property): string => {
  const sniffed = imagePrefixes.find(([prefix]) => property.value.startsWith(prefix))?.[1];
  const stated = [...parameterValues(property, 'MEDIATYPE'), ...parameterValues(property, 'TYPE')]
    .map((type) => imageTypes.exec(type)?.[1]?.toLowerCase())
    .find((type) => type !== undefined);
  return stated?.replace(/^jpg$/, 'jpeg') ?? sniffed ?? 'jpeg';
};

const photo: Handler = (property, card) => {
  const source = photoSource(property);
  if (source === null || !card.takeOnce('PHOTO')) return false;
  card.photo = source;
  card.keepParameters(
    property,
    'PHOTO',
    ([name, type]) => (name === 'TYPE' || name === 'MEDIATYPE') && imageTypes.test(type),
  );
  return true;
};

const photoSource = (property: Property): string | null => {
  if (property.encoding === 'base64') {
    if (property.doubt === 'bad-base64' || property.value === '') return null;
    const digits = withoutPadding(property.value);
    return `data:image/${imageType(property)};base64,${digits}${'='.repeat((4 - (digits.length % 4)) % 4)}`;
  }
  const text = textValue(property);
  return text !== null && /^(?:https?:\/\/|data:image\/)/i.test(text) ? text : null;
};

const note: Handler = (property, card) => {
  const text = property.encoding === 'quoted-printable' ? property.value : unescapeText(property.value);
  if (text.trim() === '') return false;
  card.notes.push(text);
  card.keepParameters(property, 'NOTE');
  return true;
};

/** What Google and Android put every contact into; no group of the user's. */
const systemGroups = new Set([
  'mycontacts',
  'my contacts',
  'other contacts',
  'starred',
  'starred in android',
]);

const categories: Handler = (property, card) => {
  const names = listValues(property);
  const system = names.filter((name) => systemGroups.has(name.toLowerCase()));
  const own = names.filter((name) => !systemGroups.has(name.toLowerCase()));
  if (own.length === 0) return false;
  own.forEach((name) => card.groups.add(name));
  if (system.length > 0)
    card.unknown.push({ group: null, name: 'CATEGORIES', parameters: [], value: system.join(',') });
  card.keepParameters(property, 'CATEGORIES');
  return true;
};

/** RFC 6715: what they care about, and at what they are good. */
const interest: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null) return false;
  card.topics.add(text);
  card.keepParameters(property, `INTEREST:${text}`);
  return true;
};

const uid: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null || !card.takeOnce('UID')) return false;
  card.identifier = plainUid(text);
  card.keepParameters(property, 'UID');
  return true;
};

/** vCard 4.0 writes `urn:uuid:` before what 3.0 writes bare. */
export const plainUid = (text: string): string => text.trim().replace(/^urn:uuid:(?=.)/i, '');

const howWeMet: Handler = (property, card) => {
  const text = presentText(unescapeText(property.value));
  if (text === null || card.howWeMet !== null) return false;
  card.howWeMet = text;
  return true;
};

const place: Handler = (property, card) => {
  const text = textValue(property);
  if (text === null || card.place !== null) return false;
  card.place = text;
  return true;
};

const knownSince: Handler = (property, card) => {
  const date = readSourceDate(property.value);
  if (date === null || card.knownSince !== null) return false;
  card.knownSince = date;
  return true;
};

/** What the format itself needs says nothing of the person. */
const structural: Handler = (property) => textValue(property) !== null;

/** A label or a country's code was taken by the property of its group, or stays as it is. */
const groupSibling: Handler = (property, card) => card.isTaken(property);

export const otherHandlers: Readonly<Record<string, Handler>> = {
  VERSION: structural,
  PHOTO: photo,
  NOTE: note,
  CATEGORIES: categories,
  'X-GROUP-NAME': categories,
  INTEREST: interest,
  HOBBY: interest,
  UID: uid,
  'X-GOODTURN-HOW-WE-MET': howWeMet,
  'X-GOODTURN-PLACE': place,
  'X-GOODTURN-KNOWN-SINCE': knownSince,
};

export const siblingHandlers: ReadonlyMap<string, Handler> = new Map([
  ['X-ABLABEL', groupSibling],
  ['X-ABADR', groupSibling],
]);

/** Names that a group card gives to its members. */
export interface GroupCard {
  readonly name: string;
  readonly members: readonly { readonly property: Property; readonly uid: string }[];
}

/** What a card is of, in lower case: `individual` where it says nothing. */
export const kindOfCard = (properties: readonly Property[]): string => {
  const kind = properties.find(({ key }) => key === 'KIND' || key === 'X-ADDRESSBOOKSERVER-KIND');
  return (kind === undefined ? null : textValue(kind)?.toLowerCase()) ?? 'individual';
};

/** Kinds of cards that are of nobody (RFC 6350, 6473, 6869); an organization can be called. */
export const lifeless: ReadonlySet<string> = new Set(['location', 'application', 'device', 'thing']);

/** Reads a card that stands for a group and no person; null where it is a person's. */
export const readGroupCard = (properties: readonly Property[]): GroupCard | null => {
  if (kindOfCard(properties) !== 'group') return null;
  const text = (key: string): string | null => {
    const found = properties.find((property) => property.key === key);
    return found === undefined
      ? null
      : presentText(splitEscaped(found.value, ';').map(unescapeText).join(' '));
  };
  const members = properties.filter(({ key }) => key === 'MEMBER' || key === 'X-ADDRESSBOOKSERVER-MEMBER');
  return {
    name: text('FN') ?? text('N') ?? '',
    members: members.map((property) => ({ property, uid: plainUid(textValue(property) ?? '') })),
  };
};
