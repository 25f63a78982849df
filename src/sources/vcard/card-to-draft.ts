import type { PersonDraft, PersonName } from '../../core/people/index.ts';
import type { IssueList } from '../source.ts';
import { CardContext, type Handler } from './card-context.ts';
import { parameterValue, type Property } from '../content-lines/property.ts';
import type { Card } from './cards.ts';
import { contactPointHandlers, namedForService } from './contact-points.ts';
import { dateHandlers, relationHandlers } from './dates-and-relations.ts';
import { inferDisplayOrder, nameHandlers, partedName } from './names.ts';
import { kindOfCard, otherHandlers, siblingHandlers } from './other-fields.ts';
import { departmentKey, readPositions } from './positions.ts';

const handlers: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...nameHandlers,
    ...contactPointHandlers,
    ...dateHandlers,
    ...relationHandlers,
    ...otherHandlers,
  }),
);

const positionKeys = new Set(['ORG', 'TITLE', departmentKey, 'X-GOODTURN-POSITION']);

/** Names that say the same as another where both are written; the plain one is heard first. */
const late = new Set([
  'X-NICKNAME',
  'X-EPOCSECONDNAME',
  'SOUND',
  'X-ANDROID-CUSTOM',
  'X-SAMSUNGADR',
  'AGENT',
]);

/** A card as a draft. Whatever has no field is in `unknown`; what could not be read is in the issues as well. */
export const cardToDraft = (card: Card, issues: IssueList): PersonDraft => {
  const context = new CardContext(card, issues);
  const others = alternativesIn(card);
  const kept = new Set<number>();
  const hear = (isNow: (key: string) => boolean): void =>
    card.properties.forEach((property, index) => {
      if (!isNow(property.key) || others.has(property)) return;
      const handler = handlers.get(property.key) ?? namedForService(property.key);
      if (!(handler?.(property, context) ?? false)) kept.add(index);
    });
  const isSibling = (key: string): boolean => siblingHandlers.has(key);
  hear((key) => !late.has(key) && !positionKeys.has(key) && !isSibling(key));
  hear((key) => late.has(key));
  const positions = card.properties.filter(
    (property) => positionKeys.has(property.key) && !others.has(property),
  );
  const keptPositions = readPositions(positions, context);
  card.properties.forEach((property, index) => {
    if (isSibling(property.key) && siblingHandlers.get(property.key)?.(property, context) !== true)
      kept.add(index);
    if (kept.has(index) || others.has(property) || keptPositions.has(property)) context.keep(property);
  });
  return { ...toDraft(context), name: nameOf(context, card) };
};

const nameOf = (context: CardContext, { properties }: Card): PersonName =>
  kindOfCard(properties) === 'individual'
    ? { ...partedName(context.name, properties), displayOrder: inferDisplayOrder(context) }
    : { ...context.name, displayOrder: inferDisplayOrder(context) };

/** The same said once more in another language or script (RFC 6350, 5.4): what stands first is heard. */
const alternativesIn = ({ properties }: Card): ReadonlySet<Property> => {
  const first = new Set<string>();
  return new Set(
    properties.filter((property) => {
      const number = parameterValue(property, 'ALTID');
      if (number === null) return false;
      const key = `${property.key} ${number}`;
      return first.size === first.add(key).size;
    }),
  );
};

const toDraft = (context: CardContext): Omit<PersonDraft, 'name'> => ({
  pronouns: context.pronouns,
  contactPoints: context.contactPoints,
  dates: context.dates,
  relations: context.relations,
  positions: context.positions,
  topics: [...context.topics],
  groups: [...context.groups],
  place: context.place,
  howWeMet: context.howWeMet,
  knownSince: context.knownSince,
  note: context.notes.length === 0 ? null : context.notes.join('\n\n'),
  photo: context.photo,
  unknown: context.allUnknown(),
  identifier: context.identifier,
});
