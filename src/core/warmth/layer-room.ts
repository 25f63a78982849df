import { compareText } from '../compare-text.ts';
import { daysBetween, type CalendarDay } from '../dates/index.ts';
import type { Method } from '../config/index.ts';
import type { PersonId } from '../ids.ts';
import { numberInWords } from '../number-words.ts';
import { fold } from '../people/fold.ts';
import { layers, type Layer } from '../people/person.ts';
import { spanInWords } from '../today/words.ts';

/** Somebody of a layer, as one looks at who could step down. */
export interface LayerMember {
  readonly id: PersonId;
  readonly name: string;
  readonly lastTwoWay: CalendarDay | null;
  /** W today. */
  readonly warmth: number;
}

export interface StepDownCandidate {
  readonly id: PersonId;
  readonly name: string;
  /** Why: "nothing from them for 5 months". */
  readonly why: string;
}

/** A layer with more people than it has room for, and who could step down (R4); nobody is ever refused. */
export interface FullLayer {
  readonly layer: Layer;
  readonly cap: number;
  readonly count: number;
  /** One layer out; null from the widest one. */
  readonly to: Layer | null;
  readonly stepDown: readonly StepDownCandidate[];
  /** Whoever the first talk would have put here, and who is one layer out instead. */
  readonly waiting: { readonly id: PersonId; readonly name: string } | null;
  readonly sentence: string;
}

export const layerCap = (layer: Layer, { layers: numbers }: Method): number => numbers[layer][0];

/** One layer out; null from the widest one. */
export const outerLayer = (layer: Layer): Layer | null => layers[layers.indexOf(layer) + 1] ?? null;

/** Longest without a word from both sides first, of equals the least warm, then by name: those who would hardly notice. */
const whoCouldStepDown = (
  members: readonly LayerMember[],
  today: CalendarDay,
  { cadence }: Method,
): readonly StepDownCandidate[] =>
  members
    .toSorted(
      (one, other) =>
        compareText(one.lastTwoWay ?? '', other.lastTwoWay ?? '') ||
        one.warmth - other.warmth ||
        compareText(fold(one.name), fold(other.name)),
    )
    .slice(0, cadence.step_down)
    .map(({ id, name, lastTwoWay }) => ({
      id,
      name,
      why:
        lastTwoWay === null
          ? 'nothing between you yet'
          : lastTwoWay >= today
            ? 'you spoke today'
            : `nothing from both sides for ${spanInWords(daysBetween(lastTwoWay, today))}`,
    }));

/** The layer as full, where it holds more than it has room for, or as many with somebody waiting; else null. */
export const fullLayer = (
  layer: Layer,
  count: number,
  {
    members,
    waiting,
    today,
  }: {
    readonly members: readonly LayerMember[];
    readonly waiting: FullLayer['waiting'];
    readonly today: CalendarDay;
  },
  method: Method,
): FullLayer | null => {
  const cap = layerCap(layer, method);
  const isFull = waiting === null ? count > cap : count >= cap;
  if (!isFull) return null;
  const room = `Your ${layer} layer has room for ${numberInWords(cap)}`;
  return {
    layer,
    cap,
    count,
    to: outerLayer(layer),
    stepDown: whoCouldStepDown(members, today, method),
    waiting,
    sentence:
      waiting === null
        ? `${room}; ${numberInWords(count)} are in it now. Who could step down?`
        : `${room}, and it is full, so ${waiting.name} is one layer out. Who could step down to make room?`,
  };
};

/** The layer whose touches come as often as was wished for, or oftener; the very days where they are not its own. */
export const closestLayer = (
  everyDays: number,
  { layers: numbers }: Method,
): { readonly layer: Layer; readonly cadenceDays: number | null } => {
  const layer = layers.find((one) => numbers[one][1] >= everyDays) ?? 'wide';
  return { layer, cadenceDays: numbers[layer][1] === everyDays ? null : everyDays };
};
