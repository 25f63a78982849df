import { presentText } from '../present-text.ts';
import { readSourceDate } from '../dates.ts';
import { organizationKinds, type OrganizationKind, type PositionDraft } from '../../core/people/index.ts';
import type { CardContext } from './card-context.ts';
import { parameterValue, type Property } from '../content-lines/property.ts';
import { componentValues, textValue } from '../content-lines/values.ts';

const ownParameters = new Set([
  'X-GOODTURN-KIND',
  'X-GOODTURN-LEVEL',
  'X-GOODTURN-STARTED',
  'X-GOODTURN-ENDED',
]);

/** KDE's own, beside an ORG that names the organization alone. */
export const departmentKey = 'X-KADDRESSBOOK-X-DEPARTMENT';

/**
 * Organizations and titles paired into positions: by their group, else in their order, the first with the first.
 * Answers those that say nothing.
 * @param properties the ORG, TITLE and X-GOODTURN-POSITION lines of one card, in the order of the file
 */
export const readPositions = (properties: readonly Property[], card: CardContext): ReadonlySet<Property> => {
  const present = properties.filter((property) => componentValues(property).some((part) => part !== null));
  const { titleOf, titles } = pairTitles(present);
  for (const property of present) {
    if (property.key === 'ORG') {
      const title = titleOf.get(property) ?? null;
      const position = toPosition(componentValues(property), title, property);
      card.positions.push(position);
      const { organization, department, team } = position;
      keepParameters(property, card, `ORG:${organization ?? ''};${department ?? ''};${team ?? ''}`);
      if (title !== null) keepParameters(title, card, `TITLE:${position.title ?? ''}`);
    } else if (titles.has(property)) {
      const position = toPosition([], property, property);
      card.positions.push(position);
      keepParameters(property, card, `TITLE:${position.title ?? ''}`);
    }
  }
  const kept = new Set(properties).difference(new Set(present));
  for (const property of present.filter(({ key }) => key === departmentKey)) {
    const department = textValue(property);
    const [first] = card.positions;
    if (first === undefined) card.positions.push(toPosition([null, department], null, property));
    else if (first.department === null) card.positions[0] = { ...first, department };
    else if (first.department !== department) kept.add(property);
  }
  for (const past of present.filter(({ key }) => key === 'X-GOODTURN-POSITION')) {
    const [organization = null, title = null, department = null, team = null] = componentValues(past);
    card.positions.push({
      ...toPosition([organization, department, team], null, past),
      title,
      current: false,
    });
    keepParameters(past, card, 'X-GOODTURN-POSITION');
  }
  return kept;
};

interface Pairs {
  readonly titleOf: ReadonlyMap<Property, Property>;
  /** Those that no organization took. */
  readonly titles: ReadonlySet<Property>;
}

const pairTitles = (properties: readonly Property[]): Pairs => {
  const titleOf = new Map<Property, Property>();
  const titles = new Set(properties.filter(({ key }) => key === 'TITLE'));
  const pair = (organization: Property, title: Property): void => {
    titleOf.set(organization, title);
    titles.delete(title);
  };
  const titlesByGroup = new Map(
    [...Map.groupBy(titles, groupOf)].map(([group, grouped]) => [group, grouped.values()]),
  );
  const organizations = properties.filter(({ key }) => key === 'ORG');
  for (const organization of organizations) {
    if (organization.group === null) continue;
    const title = titlesByGroup.get(groupOf(organization))?.next().value;
    if (title !== undefined) pair(organization, title);
  }
  // Two different groups are two different positions.
  const loose = [...titles].values();
  const free = [...titles].filter(({ group }) => group === null).values();
  for (const organization of organizations) {
    if (titleOf.has(organization)) continue;
    const queue = organization.group === null ? loose : free;
    let title = queue.next().value;
    while (title !== undefined && !titles.has(title)) title = queue.next().value;
    if (title !== undefined) pair(organization, title);
  }
  return { titleOf, titles };
};

const groupOf = ({ group }: Property): string => group?.toLowerCase() ?? '';

const keepParameters = (property: Property, card: CardContext, target: string): void =>
  card.keepParameters(property, target, ([name]) => ownParameters.has(name));

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
