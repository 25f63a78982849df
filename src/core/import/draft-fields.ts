import {
  contactKey,
  fold,
  isSameLine,
  type ContactPointValue,
  type ImportantDateValue,
  type PersonDraft,
  type PositionDraft,
  type RelationValue,
} from '../people/index.ts';
import { organizationKey } from '../duplicates/index.ts';

export const plainFields = [
  'pronouns',
  'place',
  'howWeMet',
  'knownSince',
  'note',
  'photo',
] as const satisfies readonly (keyof PersonDraft)[];

const keys = new WeakMap<ContactPointValue, string | null>();

/** {@link contactKey}, reckoned once for each point: phone numbers are slow to read. */
export const keyOf = (point: ContactPointValue): string | null => {
  const known = keys.get(point);
  if (known !== undefined) return known;
  const key = contactKey(point);
  keys.set(point, key);
  return key;
};

/** What {@link keyOf} knows of these points, of each that it was asked for; null where it was asked for none. */
export const keptKeys = (points: readonly ContactPointValue[]): KeptKeys | null =>
  points.some((point) => keys.has(point)) ? points.map((point) => keys.get(point)) : null;

export type KeptKeys = readonly (string | null | undefined)[];

export const keepKeys = (points: readonly ContactPointValue[], known: KeptKeys): void =>
  points.forEach((point, place) => {
    const key = known[place];
    if (key !== undefined) keys.set(point, key);
  });

/** Of a file's people many work at few places. */
const organizationKeys = new Map<string, string>();
const mostOrganizationKeys = 10_000;

/** {@link organizationKey} of a position; null where it names no organization. */
export const organizationKeyOf = ({ organization }: Pick<PositionDraft, 'organization'>): string | null => {
  if (organization === null) return null;
  const known = organizationKeys.get(organization);
  if (known !== undefined) return known;
  if (organizationKeys.size >= mostOrganizationKeys) organizationKeys.clear();
  const key = organizationKey(organization);
  organizationKeys.set(organization, key);
  return key;
};

/** Two entries of a list are the same thing where these are equal; what else they say may then differ. */
export const contactIdentity = (point: ContactPointValue): string =>
  keyOf(point) ?? `${point.kind}:${fold(point.value)}`;

/** True for one number that is spelled with its country and without ({@link isSameLine}). */
export const isOneLine = (one: ContactPointValue, other: ContactPointValue): boolean => {
  if (one.kind !== 'phone' || other.kind !== 'phone') return false;
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  return key !== null && otherKey !== null && isSameLine(key, otherKey);
};

export const dateIdentity = ({ kind, label }: ImportantDateValue): string =>
  kind === 'other' ? `other:${fold(label ?? '')}` : kind;

export const relationIdentity = ({ kind, label, name }: RelationValue): string =>
  `${kind}:${fold(label ?? '')}:${fold(name ?? '')}`;

export const positionIdentity = ({
  organization,
  title,
}: Pick<PositionDraft, 'organization' | 'title'>): string =>
  `${organizationKey(organization ?? '')}:${fold(title ?? '')}`;
