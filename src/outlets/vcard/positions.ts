import type { PositionDraft } from '../../core/people/index.ts';
import type { CardWriter } from './card-writer.ts';
import { escapeText, type Parameter } from '../content-line.ts';

/** Current positions as ORG and TITLE, in a group each where there are several; past ones where no other reader takes them for current. */
export const writePositions = (positions: readonly PositionDraft[], card: CardWriter): void => {
  const said = positions.filter((position) =>
    [position.organization, position.title, position.department, position.team].some((part) => part !== null),
  );
  const current = said.filter((position) => position.current);
  for (const position of current)
    writeCurrent(position, current.length > 1 ? card.nextGroup() : undefined, card);
  for (const position of said.filter((one) => !one.current)) {
    const { organization, title, department, team } = position;
    card.write({
      name: 'X-GOODTURN-POSITION',
      value: [organization, title, department, team].map((part) => escapeText(part ?? '')).join(';'),
      parameters: ownParameters(position),
      target: 'X-GOODTURN-POSITION',
    });
  }
};

const writeCurrent = (position: PositionDraft, group: string | undefined, card: CardWriter): void => {
  const { organization, department, team, title } = position;
  const parts = [organization, department, team].map((part) => part ?? '');
  const hasOrganization = parts.some((part) => part !== '');
  const place = group === undefined ? {} : { group };
  const own = ownParameters(position);
  if (hasOrganization)
    card.write({
      name: 'ORG',
      value: parts
        .slice(0, parts.findLastIndex((part) => part !== '') + 1)
        .map(escapeText)
        .join(';'),
      parameters: own,
      target: `ORG:${parts.join(';')}`,
      ...place,
    });
  if (title !== null)
    card.write({
      name: 'TITLE',
      value: escapeText(title),
      parameters: hasOrganization ? [] : own,
      target: `TITLE:${title}`,
      ...place,
    });
};

/** What vCard has no words for. */
const ownParameters = ({ organizationKind, level, started, ended }: PositionDraft): readonly Parameter[] => {
  const said: readonly (readonly [name: string, value: string | null])[] = [
    ['X-GOODTURN-KIND', organizationKind === 'company' ? null : organizationKind],
    ['X-GOODTURN-LEVEL', level],
    ['X-GOODTURN-STARTED', started],
    ['X-GOODTURN-ENDED', ended],
  ];
  return said.flatMap(([name, value]): readonly Parameter[] => (value === null ? [] : [[name, value]]));
};
