import { parseCalendarDay, partialDate, partialDateParts, type PartialDate } from '../../core/dates/index.ts';
import {
  contactPointOf,
  emptyName,
  emptyPersonDraft,
  emptyPosition,
  type ContactPointValue,
  type PersonDraft,
  type PositionDraft,
} from '../../core/people/index.ts';
import { addressPoint } from '../address.ts';
import { presentText } from '../present-text.ts';
import { issue, type IssueList } from '../source.ts';
import type { ToldOfPerson } from '../told.ts';
import { unknownProperty } from '../unknown-property.ts';
import { dayOf, flagOf, textOf, type MonicaContact, type MonicaDate } from './account.ts';
import type { AccountContext } from './account-context.ts';
import { toTold } from './to-told.ts';
import { type Fields } from '../../core/fields.ts';

/** How large a picture may be, as the text of its address. */
const largestPhoto = 2_000_000;

export interface FoundPerson {
  readonly draft: PersonDraft;
  readonly told: ToldOfPerson;
  /** Why something of theirs has no place, once for each thing. */
  readonly leftOut: readonly string[];
}

/** A contact of Monica as a person, and what was noted of them. */
export const toPerson = (contact: MonicaContact, context: AccountContext, issues: IssueList): FoundPerson => {
  const { fields, key, birthdate, firstMet, introducer } = contact;
  const text = (name: string): string | null => presentText(textOf(fields, name));
  const { told, dates, leftOut } = toTold(contact, context);
  const photo =
    contact.photo?.startsWith('data:image/') === true && contact.photo.length <= largestPhoto
      ? contact.photo
      : null;
  const birthday = birthdate === null ? null : readDate(birthdate);
  if (birthdate !== null && birthday === null)
    issues.add(issue('unreadable-date', { line: contact.line, field: 'birthdate', text: birthdate.date }));
  const death = contact.death === null ? null : readDate(contact.death);
  const draft: PersonDraft = {
    ...emptyPersonDraft,
    name: {
      ...emptyName,
      given: text('first_name'),
      family: text('last_name'),
      additional: text('middle_name'),
      nickname: text('nickname'),
    },
    contactPoints: [...contact.points.flatMap(toPoint), ...contact.addresses.flatMap(toAddress)],
    dates: [
      ...(birthday === null ? [] : [{ kind: 'birthday' as const, label: null, date: birthday }]),
      ...(death === null ? [] : [{ kind: 'other' as const, label: 'death', date: death }]),
      ...dates,
    ],
    relations: context.relationsOf(key).flatMap(({ type, is }) => {
      const name = presentText(context.nameByKey.get(is) ?? '');
      return name === null ? [] : [{ kind: 'related' as const, label: presentText(type), name }];
    }),
    positions: positionsOf(contact),
    groups: [...new Set([...contact.tags, ...(flagOf(fields, 'is_starred') ? ['Starred'] : [])])],
    place: placeOf(contact),
    howWeMet: howWeMet(contact, introducer === null ? null : (context.nameByKey.get(introducer) ?? null)),
    knownSince: firstMet === null ? null : readDate(firstMet),
    note: noteOf(contact),
    photo,
    unknown: contact.gender === null ? [] : [unknownProperty('GENDER', contact.gender)],
    identifier: key,
  };
  return {
    draft,
    told,
    leftOut: contact.photo !== null && photo === null ? [...leftOut, tooLarge] : leftOut,
  };
};

const tooLarge = 'pictures that are no picture, or larger than a page can hold';

/** A date as Monica marks it: the year alone where it was reckoned from an age, no year where none is known. */
const readDate = ({ date, ageBased, yearUnknown }: MonicaDate): PartialDate | null => {
  const day = parseCalendarDay(date);
  if (day === null) return null;
  const { year, month, day: dayOfMonth } = partialDateParts(day as string as PartialDate);
  if (ageBased) return partialDate({ year, month: null, day: null });
  return partialDate({ year: yearUnknown ? null : year, month, day: dayOfMonth });
};

const toPoint = ({ type, value }: MonicaContact['points'][number]): readonly ContactPointValue[] => {
  if (value === '') return [];
  const name = type.toLowerCase();
  if (name === 'email' || (name === '' && value.includes('@'))) return [contactPointOf('email', value)];
  if (name === 'phone' || name === 'mobile') return [contactPointOf('phone', value)];
  if (/^https?:\/\//i.test(value) || /^[\w-]+(?:\.[\w-]+)+\/\S/.test(value))
    return [contactPointOf('url', value, presentText(type))];
  return [{ ...contactPointOf('handle', value), service: presentText(name) }];
};

const toAddress = (fields: Fields): readonly ContactPointValue[] => {
  const part = (name: string): string | null => presentText(textOf(fields, name));
  const country = part('country');
  const point = addressPoint(
    {
      poBox: null,
      extended: null,
      street: part('street'),
      city: part('city'),
      region: part('province'),
      postalCode: part('postal_code'),
      country: country !== null && country.length > 2 ? country : null,
      countryCode: country?.length === 2 ? country.toLowerCase() : null,
    },
    { label: part('name'), preferred: false },
  );
  return point === null ? [] : [point];
};

const placeOf = ({ addresses }: MonicaContact): string | null => {
  const [first] = addresses;
  return first === undefined ? null : presentText(textOf(first, 'city'));
};

const position = (organization: string | null, title: string | null): PositionDraft => ({
  ...emptyPosition,
  organization,
  organizationKind: 'company',
  title,
});

const positionsOf = ({ fields, occupations }: MonicaContact): readonly PositionDraft[] => {
  const organization = presentText(textOf(fields, 'company'));
  const title = presentText(textOf(fields, 'job'));
  const dayOrNull = (job: Fields, name: string): PartialDate | null =>
    parseCalendarDay(dayOf(job, name)) as PartialDate | null;
  const told = occupations.flatMap((job): readonly PositionDraft[] => {
    const company = presentText(textOf(job, 'company'));
    const role = presentText(textOf(job, 'title'));
    if (company === null && role === null) return [];
    const ended = dayOrNull(job, 'end_date');
    const current = flagOf(job, 'currently_works_here') || ended === null;
    return [{ ...position(company, role), started: dayOrNull(job, 'start_date'), ended, current }];
  });
  const isTold = told.some((job) => job.organization === organization && job.title === title);
  return (organization === null && title === null) || isTold
    ? told
    : [position(organization, title), ...told];
};

const howWeMet = ({ fields }: MonicaContact, introducer: string | null): string | null => {
  const parts = [
    textOf(fields, 'first_met_where'),
    introducer === null || introducer === '' ? '' : `Through ${introducer}`,
    textOf(fields, 'first_met_additional_info'),
  ].filter((part) => part !== '');
  return presentText(parts.join('. '));
};

/** The description, then each note with its day, as they were written. */
const noteOf = ({ fields, notes, gifts }: MonicaContact): string | null => {
  const parts = [
    textOf(fields, 'description'),
    ...notes.map((note) => dated(dayOf(note, 'created_at'), textOf(note, 'body'))),
    ...gifts
      .filter((gift) => textOf(gift, 'status') === 'idea')
      .map(
        (gift) =>
          `A gift to think of: ${[textOf(gift, 'name'), textOf(gift, 'comment')].filter((part) => part !== '').join(', ')}`,
      ),
  ];
  return presentText(parts.filter((part) => part !== '').join('\n\n'));
};

const dated = (day: string, text: string): string => (day === '' || text === '' ? text : `${day}: ${text}`);
