import { addDays, laterDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { callName, displayName, layers, type Layer, type Person } from '../../core/people/index.ts';
import {
  layerCap,
  layerSuggestion,
  layerSuggestionInWords,
  type FullLayer,
  type LayerSuggestion,
  type Tie,
  type TieDay,
} from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import type { Deps } from '../deps.ts';
import { readOwner, type Owner } from '../owner.ts';
import { readFullLayer } from './read-full-layer.ts';

/** A suggested move with its reason. */
export interface LayerMove extends LayerSuggestion {
  readonly sentence: string;
}

export interface Layers {
  readonly layers: readonly {
    readonly layer: Layer;
    readonly cap: number;
    readonly count: number;
    readonly full: FullLayer | null;
  }[];
  /** Who might move one layer in or out, and why (R4). */
  readonly moves: readonly (LayerMove & {
    readonly id: PersonId;
    readonly name: string;
    readonly layer: Layer;
  })[];
}

/** More people than all layers have room for are not looked through. */
const mostKept = 200;

/** How full each layer is, and who might move (R4). */
export const showLayers = ({ space, clock }: Pick<Deps, 'space' | 'clock'>): Promise<Layers> =>
  space.read(async (reader) => {
    const owner = await readOwner(reader, clock);
    const rooms: Layers['layers'][number][] = [];
    for (const layer of layers)
      rooms.push({
        layer,
        cap: layerCap(layer, owner.method),
        count: await reader.count('person', { where: { layer, state: 'active', trashedAt: null } }),
        full: await readFullLayer(reader, owner, layer, []),
      });
    return { layers: rooms, moves: await readMoves(reader, owner) };
  });

const readMoves = async (reader: Reader, owner: Owner): Promise<Layers['moves']> => {
  const people = await reader.list('person', {
    where: { layer: { in: layers }, state: 'active', trashedAt: null },
    limit: mostKept,
  });
  const ties = await reader.ties(people.map(({ id }) => id));
  const moves: Layers['moves'][number][] = [];
  for (const person of people) {
    const move = await readLayerMove(reader, person, ties.get(person.id) ?? null, owner);
    if (move !== null && person.layer !== null)
      moves.push({ ...move, id: person.id, name: displayName(person), layer: person.layer });
  }
  return moves;
};

/** Whether somebody might move one layer in or out, by what happened since they were placed (R4). */
export const readLayerMove = async (
  reader: Reader,
  person: Person,
  tie: Tie | null,
  { day, method }: Owner,
): Promise<LayerMove | null> => {
  if (person.layer === null || person.state !== 'active' || tie === null) return null;
  const within = addDays(day, -method.cadence.in_within_d);
  const isRecent = tie.lastConversation !== null && tie.lastConversation >= within;
  // What was before they were placed has had its say.
  const from = person.layerSince === null ? within : laterDay(within, person.layerSince);
  const days = isRecent
    ? (await reader.tieDays(person.id, { from, to: day })).filter(({ conversation }) => conversation)
    : [];
  const suggestionWhere = (theyBegan: boolean): LayerSuggestion | null =>
    layerSuggestion(
      {
        layer: person.layer,
        unanswered: tie.unanswered,
        talks: days.map((talked) => ({ day: talked.day, theyBegan })),
        today: day,
        since: person.layerSince,
        lastTouch: tie.lastTouch,
      },
      method,
    );
  // Most fit their layer whoever began: only of the rest the talks themselves are read.
  const likely = suggestionWhere(true);
  const suggestion =
    likely?.because === 'growing' ? suggestionWhere(await didTheyBegin(reader, days)) : likely;
  return suggestion === null
    ? null
    : { ...suggestion, sentence: layerSuggestionInWords(callName(person), suggestion) };
};

/** Whether any of what happened on these days began with the other. */
const didTheyBegin = async (reader: Reader, days: readonly TieDay[]): Promise<boolean> => {
  const ids = days.flatMap(({ talks }) => talks.map(({ id }) => id));
  const begun = await reader.list('interaction', { where: { id: { in: ids }, direction: 'them' }, limit: 1 });
  return begun.length > 0;
};
