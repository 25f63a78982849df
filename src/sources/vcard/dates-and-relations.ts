import { presentText } from '../present-text.ts';
import {
  dateKinds,
  relationKinds,
  type DateKind,
  type ImportantDateValue,
  type RelationKind,
} from '../../core/people/index.ts';
import { partialDate, partialDateParts, type PartialDate } from '../../core/dates/index.ts';
import { readSourceDate } from '../dates.ts';
import { plainLabel, type Handler } from './card-context.ts';
import { parameterValue, parameterValues, type Parameter, type Property } from '../content-lines/property.ts';
import { escapeText, listValues, splitEscaped, textValue, unescapeText } from '../content-lines/values.ts';

/** The date of a property; Apple's stand-in for a year nobody told is taken out. */
const readDate = (property: Property): PartialDate | null => {
  // Some programs end a date as a name ends.
  const date = readSourceDate((textValue(property) ?? '').replace(/;{1,3}$/, ''));
  const omitted = parameterValue(property, 'X-APPLE-OMIT-YEAR');
  if (date === null || omitted === null) return date;
  const { year, month, day } = partialDateParts(date);
  return year === Number(omitted) ? partialDate({ year: null, month, day }) : date;
};

const isDateParameter = ([name, value]: Parameter): boolean =>
  name === 'X-GOODTURN-KIND' || (name === 'X-APPLE-OMIT-YEAR' && /^\d{4}$/.test(value));

/** A clock time behind a date has no place in a field. */
const timeOf = (property: Property): string | null => {
  const time = /T(?!0*:?0*:?0*(?:\.0*)?(?:Z|[+-]00:?00)?$).+$/.exec(property.value)?.[0];
  return time === undefined ? null : property.value;
};

const importantDate =
  (kind: DateKind, name: string, label: string | null, once: boolean): Handler =>
  (property, card) => {
    const date = readDate(property);
    if (date === null) {
      if (textValue(property) !== null) card.report('unreadable-date', property);
      return false;
    }
    const own = card.labelOf(property);
    const said: ImportantDateValue = { kind, label: own === null ? label : plainLabel(own), date };
    const before = once ? card.once.get(name) : undefined;
    if (before !== undefined && before !== date) return false;
    card.once.set(name, date);
    card.addDate(said);
    card.keepRest(`DATE:${kind}:${date}`, [timeOf(property)]);
    card.keepParameters(property, `DATE:${kind}:${date}`, isDateParameter);
    return true;
  };

/** Apple's and Google's dated rows, whose label says what day it is. */
const labelledDate: Handler = (property, card) => {
  const stated = parameterValue(property, 'X-GOODTURN-KIND');
  const own = card.labelOf(property);
  const label = own === null ? null : plainLabel(own);
  const kind = dateKinds.find((one) => one === stated) ?? (label === 'anniversary' ? 'anniversary' : 'other');
  const date = readDate(property);
  if (date === null) {
    if (textValue(property) !== null) card.report('unreadable-date', property);
    return false;
  }
  const said: ImportantDateValue = {
    kind,
    label: stated === null && kind === 'anniversary' ? null : label,
    date,
  };
  card.addDate(said);
  card.keepParameters(property, `DATE:${kind}:${date}`, isDateParameter);
  return true;
};

const relation =
  (fixed: string | null): Handler =>
  (property, card) => {
    const name = textValue(property);
    // The number of somebody's card is no name.
    if (name === null || /^urn:/i.test(name)) return false;
    const own = card.labelOf(property);
    const types = parameterValues(property, 'TYPE')
      .map((type) => type.toLowerCase())
      .filter((type) => type !== 'pref');
    const stated = parameterValue(property, 'X-GOODTURN-KIND');
    const kind: RelationKind = relationKinds.find((one) => one === stated) ?? 'related';
    const label = own === null ? (fixed ?? presentText(types.join(', '))) : plainLabel(own);
    card.addRelation({ kind, label, name });
    card.keepParameters(
      property,
      `RELATED:${name}`,
      ([parameter]) =>
        parameter === 'X-GOODTURN-KIND' || (parameter === 'TYPE' && own === null && fixed === null),
    );
    return true;
  };

/** Nokia has them in one list. */
const children: Handler = (property, card) =>
  listValues(property).filter((name) => relation('child')({ ...property, value: escapeText(name) }, card))
    .length > 0;

/** A card in an AGENT is somebody's assistant: their name becomes a relation, and the card itself is kept. */
const agent: Handler = (property, card) => {
  const text = unescapeText(property.value);
  const name = presentText(
    unescapeText(/^(?:[\w-]+\.)?FN(?:;[^:\n\r\u2028\u2029]*)?:(.*)$/im.exec(text)?.[1] ?? '') ||
      unescapeText(/^(?:[\w-]+\.)?N(?:;[^:\n\r\u2028\u2029]*)?:(.*)$/im.exec(text)?.[1] ?? '').replaceAll(
        ';',
        ' ',
      ),
  );
  if (/BEGIN:VCARD/i.test(text) && name !== null) card.addRelation({ kind: 'related', label: 'agent', name });
  return false;
};

/** Android's own numbers for kinds of events and relations (ContactsContract.CommonDataKinds). */
const androidEvents: readonly DateKind[] = ['other', 'anniversary', 'other', 'birthday'];
const androidRelations: readonly (string | null)[] = [
  null,
  'assistant',
  'brother',
  'child',
  'domestic partner',
  'father',
  'friend',
  'manager',
  'mother',
  'parent',
  'partner',
  'referred by',
  'relative',
  'sister',
  'spouse',
];

/** `X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1996-04-01;1;label;...` */
const androidCustom: Handler = (property, card) => {
  const [type = '', first = '', code = '', own = '', ...rest] = splitEscaped(property.value, ';').map(
    unescapeText,
  );
  const value = presentText(first);
  if (value === null || rest.some((part) => part.trim() !== '')) return false;
  switch (type.replace(/^vnd\.android\.cursor\.item\//, '')) {
    case 'nickname': {
      if (!card.takeOnce('NICKNAME')) return false;
      card.name.nickname = value;
      return true;
    }
    case 'contact_event': {
      const date = readSourceDate(value);
      const kind = androidEvents[Number(code)] ?? 'other';
      if (date === null) card.report('unreadable-date', property);
      if (date === null) return false;
      const before = kind === 'birthday' ? card.once.get('BDAY') : undefined;
      if (before !== undefined) return before === date;
      if (kind === 'birthday') card.once.set('BDAY', date);
      card.addDate({ kind, label: kind === 'other' ? presentText(own) : null, date });
      return true;
    }
    case 'relation': {
      const label = presentText(own) ?? androidRelations[Number(code)] ?? null;
      card.addRelation({ kind: 'related', label, name: value });
      return true;
    }
    default:
      return false;
  }
};

const anniversary = importantDate('anniversary', 'ANNIVERSARY', null, false);

export const dateHandlers: Readonly<Record<string, Handler>> = {
  BDAY: importantDate('birthday', 'BDAY', null, true),
  ANNIVERSARY: anniversary,
  'X-ANNIVERSARY': anniversary,
  'X-EVOLUTION-ANNIVERSARY': anniversary,
  'X-MS-ANNIVERSARY': anniversary,
  'X-KADDRESSBOOK-X-ANNIVERSARY': anniversary,
  'X-WAB-WEDDING_ANNIVERSARY': anniversary,
  DEATHDATE: importantDate('other', 'DEATHDATE', 'death', true),
  'X-ABDATE': labelledDate,
};

export const relationHandlers: Readonly<Record<string, Handler>> = {
  RELATED: relation(null),
  'X-ABRELATEDNAMES': relation(null),
  'X-SPOUSE': relation('spouse'),
  'X-MS-SPOUSE': relation('spouse'),
  'X-EVOLUTION-SPOUSE': relation('spouse'),
  'X-KADDRESSBOOK-X-SPOUSESNAME': relation('spouse'),
  'X-WAB-SPOUSE_NAME': relation('spouse'),
  'X-MANAGER': relation('manager'),
  'X-MANAGERSNAME': relation('manager'),
  'X-MS-MANAGER': relation('manager'),
  'X-EVOLUTION-MANAGER': relation('manager'),
  'X-KADDRESSBOOK-X-MANAGERSNAME': relation('manager'),
  'X-ASSISTANT': relation('assistant'),
  'X-MS-ASSISTANT': relation('assistant'),
  'X-EVOLUTION-ASSISTANT': relation('assistant'),
  'X-KADDRESSBOOK-X-ASSISTANTSNAME': relation('assistant'),
  'X-MS-CHILD': relation('child'),
  'X-CHILDREN': children,
  AGENT: agent,
  'X-ANDROID-CUSTOM': androidCustom,
};
