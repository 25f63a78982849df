import { readSourceDate } from '../dates.ts';
import { organizationKinds, type OrganizationKind, type PositionDraft } from '../../core/people/index.ts';
import type { CardContext } from './card-context.ts';
import { parameterValue, type Property } from './property.ts';
import { componentValues, presentText, textValue } from './values.ts';

const ownParameters = new Set([
  'X-GOODTURN-KIND',
  'X-GOODTURN-LEVEL',
  'X-GOODTURN-STARTED',
  'X-GOODTURN-ENDED',
]);

/**
 * Organizations and titles paired into positions: by their group, else in their order, the first with the first.
 * Answers those that say nothing.
 * @param properties the ORG, TITLE and X-GOODTURN-POSITION lines of one card, in the order of the file
 */
export const readPositions = (properties: readonly Property[], card: CardContext): ReadonlySet<Property> => {
  const present = properties.filter((property) => componentValues(property).some((part) => part !== null));
  const organizations = present.filter(({ key }) => key === 'ORG');
  const titles = new Set(present.filter(({ key }) => key === 'TITLE'));
  const titleOf = new Map<Property, Property>();
  for (const organization of organizations) {
    const match = [...titles].find((title) => isSameGroup(organization, title));
    if (match === undefined) continue;
    titleOf.set(organization, match);
    titles.delete(match);
  }
  for (const organization of organizations) {
    if (titleOf.has(organization)) continue;
    // Two different groups are two different positions.
    const match = [...titles].find((title) => organization.group === null || title.group === null);
    if (match === undefined) continue;
    titleOf.set(organization, match);
    titles.delete(match);
  }
  const current = present.filter((property) => property.key === 'ORG' || titles.has(property));
  for (const property of current) {
    const isOrganization = property.key === 'ORG';
    const title = isOrganization ? (titleOf.get(property) ?? null) : property;
    card.positions.push(toPosition(isOrganization ? componentValues(property) : [], title, property));
  }
  organizations.forEach((organization) => keepParameters(organization, card));
  [...titleOf.values(), ...titles].forEach((title) => keepParameters(title, card));
  for (const past of present.filter(({ key }) => key === 'X-GOODTURN-POSITION')) {
    const [organization = null, title = null, department = null, team = null] = componentValues(past);
    card.positions.push({
      ...toPosition([organization, department, team], null, past),
      title,
      current: false,
    });
    keepParameters(past, card);
  }
  return new Set(properties).difference(new Set(present));
};

const isSameGroup = (one: Property, other: Property): boolean =>
  one.group !== null && one.group.toLowerCase() === other.group?.toLowerCase();

const keepParameters = (property: Property, card: CardContext): void =>
  card.keepParameters(property, `${property.key}:${textValue(property) ?? ''}`, ([name]) =>
    ownParameters.has(name),
  );

const toPosition = (
  [organization = null, department = null, ...teams]: readonly (string | null)[],
  title: Property | null,
  from: Property,
): PositionDraft => ({
  organization,
  organizationKind: readKind(parameterValue(from, 'X-GOODTURN-KIND')),
  title: title === null ? null : textValue(title),
  department,
  team: presentText(teams.filter((part) => part !== null).join(', ')),
  level: parameterValue(from, 'X-GOODTURN-LEVEL'),
  started: readSourceDate(parameterValue(from, 'X-GOODTURN-STARTED') ?? ''),
  ended: readSourceDate(parameterValue(from, 'X-GOODTURN-ENDED') ?? ''),
  current: true,
});

const readKind = (text: string | null): OrganizationKind =>
  organizationKinds.find((kind) => kind === text) ?? 'company';
