import {
  emptyPosition,
  type ContactPointValue,
  type ImportantDateValue,
  type OrganizationKind,
  type PersonName,
  type PositionDraft,
  type PostalAddress,
  type RelationValue,
  type UnknownProperty,
} from '../../core/people/index.ts';
import { addressPoint } from '../address.ts';
import { readSourceDate } from '../dates.ts';
import type { Cells } from '../cells.ts';
import { unknownProperty } from '../unknown-property.ts';
import { splitAligned, splitCell } from './cells.ts';
import { readLabel } from './labels.ts';

export const readName = (cells: Cells): PersonName => {
  const formatted = cells.take('Name');
  const family = cells.take('Last Name', 'Family Name');
  const given = cells.take('First Name', 'Given Name');
  const isFamilyFirst =
    family !== null &&
    given !== null &&
    [`${family} ${given}`, `${family}${given}`].includes(formatted ?? '');
  return {
    given,
    family,
    additional: cells.take('Middle Name', 'Additional Name'),
    prefix: cells.take('Name Prefix'),
    suffix: cells.take('Name Suffix'),
    nickname: cells.take('Nickname'),
    phoneticGiven: cells.take('Phonetic First Name', 'Given Name Yomi'),
    phoneticFamily: cells.take('Phonetic Last Name', 'Family Name Yomi'),
    formatted,
    displayOrder: isFamilyFirst ? 'family-first' : 'given-first',
  };
};

/** Google writes the colon of `http\://` as a vCard would. */
const unescaped = (address: string): string => address.replaceAll(/\\([:,;])/g, '$1');

export const readContactPoints = (
  cells: Cells,
  keep: (property: UnknownProperty) => void,
): readonly ContactPointValue[] => {
  const points: ContactPointValue[] = [];
  const kinds = [
    ['email', 'E-mail'],
    ['phone', 'Phone'],
    ['url', 'Website'],
  ] as const;
  for (const [kind, column] of kinds)
    for (const cell of cells.numbered(column)) {
      const values = splitCell(cell('Value'));
      if (values.length === 0) continue;
      const { label, preferred } = readLabel(cell('Label') ?? cell('Type') ?? '');
      values.forEach((value, index) =>
        points.push({
          kind,
          value: kind === 'url' ? unescaped(value) : value,
          label,
          preferred: preferred && index === 0,
          service: null,
          address: null,
        }),
      );
    }
  for (const cell of cells.numbered('IM')) {
    const values = splitCell(cell('Value'));
    if (values.length === 0) continue;
    const { label, preferred } = readLabel(cell('Label') ?? cell('Type') ?? '');
    const service = cell('Service')?.toLowerCase().replace(/\s+/g, '') ?? null;
    values.forEach((value, index) =>
      points.push({
        kind: 'handle',
        value,
        label,
        preferred: preferred && index === 0,
        service,
        address: null,
      }),
    );
  }
  return [...points, ...readAddresses(cells, keep)];
};

const addressParts = {
  poBox: 'PO Box',
  extended: 'Extended Address',
  street: 'Street',
  city: 'City',
  region: 'Region',
  postalCode: 'Postal Code',
  country: 'Country',
} as const;

const readAddresses = (
  cells: Cells,
  keep: (property: UnknownProperty) => void,
): readonly ContactPointValue[] => {
  const points: ContactPointValue[] = [];
  for (const cell of cells.numbered('Address')) {
    const formatted = splitAligned(cell('Formatted'));
    const columns = Object.entries(addressParts).map(
      ([part, column]) => [part, splitAligned(cell(column))] as const,
    );
    const { label, preferred } = readLabel(cell('Label') ?? cell('Type') ?? '');
    const count = Math.max(formatted.length, ...columns.map(([, values]) => values.length));
    for (let index = 0; index < count; index += 1) {
      const parts = Object.fromEntries(columns.map(([part, values]) => [part, values[index] ?? null]));
      const whole = formatted[index] ?? null;
      const address = withFormatted({ ...noAddress, ...parts }, whole);
      const point = addressPoint(address, { label, preferred: preferred && index === 0 });
      if (point === null) continue;
      points.push(point);
      if (whole !== null && !says(address, whole)) keep(unknownProperty('X-GOOGLE-ADDRESS-FORMATTED', whole));
    }
  }
  return points;
};

const noAddress: PostalAddress = {
  poBox: null,
  extended: null,
  street: null,
  city: null,
  region: null,
  postalCode: null,
  country: null,
  countryCode: null,
};

/** Google often has the parts only in the text of the whole address: then that is the street. */
const withFormatted = (address: PostalAddress, formatted: string | null): PostalAddress => {
  const { street, ...others } = address;
  const isBare = Object.values(others).every((part) => part === null);
  return isBare && formatted !== null && (street === null || formatted.includes(street))
    ? { ...address, street: formatted }
    : address;
};

/** Nobody's address is longer, and each of its words is looked for in all of it. */
const longestAddress = 2000;

/** True where the address has every word of the text. */
const says = (address: PostalAddress, text: string): boolean => {
  const all = Object.values(address).join(' ');
  if (all.includes(text)) return true;
  return text.length <= longestAddress && text.split(/[\s,]+/).every((word) => all.includes(word));
};

export const readPositions = (cells: Cells): readonly PositionDraft[] => {
  const positions = toPositions(
    cells.take('Organization Name'),
    cells.take('Organization Title'),
    cells.take('Organization Department'),
  );
  const numbered = cells.numbered('Organization').flatMap((cell) => {
    const type = cell('Type');
    const kind: OrganizationKind = type?.toLowerCase() === 'school' ? 'school' : 'company';
    return toPositions(cell('Name'), cell('Title'), cell('Department'), kind);
  });
  return [...positions, ...numbered];
};

const toPositions = (
  names: string | null,
  titles: string | null,
  departments: string | null,
  organizationKind: OrganizationKind = 'company',
): readonly PositionDraft[] => {
  // As of most people in a file that tells little: each has half a dozen of these.
  if (names === null && titles === null && departments === null) return [];
  const columns = [names, titles, departments].map(splitAligned);
  const count = Math.max(...columns.map((values) => values.length));
  return Array.from({ length: count }, (_, index) => {
    const [organization = null, title = null, department = null] = columns.map(
      (values) => values[index] ?? null,
    );
    return {
      ...emptyPosition,
      organization,
      organizationKind,
      title,
      department,
    };
  }).filter(({ organization, title, department }) =>
    [organization, title, department].some((part) => part !== null),
  );
};

export const readDates = (
  cells: Cells,
  unread: (field: string, text: string) => void,
): readonly ImportantDateValue[] => {
  const dates: ImportantDateValue[] = [];
  const birthday = cells.take('Birthday');
  if (birthday !== null) {
    const date = readSourceDate(birthday);
    if (date === null) unread('Birthday', birthday);
    else dates.push({ kind: 'birthday', label: null, date });
  }
  for (const cell of cells.numbered('Event')) {
    const { label } = readLabel(cell('Label') ?? cell('Type') ?? '');
    for (const text of splitCell(cell('Value'))) {
      const date = readSourceDate(text);
      const kind = label?.toLowerCase();
      if (date === null) unread(label ?? 'Event', text);
      else if (kind === 'anniversary' || kind === 'birthday') dates.push({ kind, label: null, date });
      else dates.push({ kind: 'other', label, date });
    }
  }
  return dates;
};

export const readRelations = (cells: Cells): readonly RelationValue[] =>
  cells.numbered('Relation').flatMap((cell) => {
    const { label } = readLabel(cell('Label') ?? cell('Type') ?? '');
    return splitCell(cell('Value')).map((name): RelationValue => ({ kind: 'related', label, name }));
  });

export const readCustomFields = (cells: Cells): readonly UnknownProperty[] =>
  cells.numbered('Custom Field').flatMap((cell) => {
    const label = cell('Label') ?? cell('Type');
    return splitCell(cell('Value')).map((text) => unknownProperty('X-GOOGLE-CUSTOM-FIELD', text, label));
  });
