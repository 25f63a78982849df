import { daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import { addMonths } from '../../core/dates/index.ts';
import { monthShort } from '../words/dates.ts';

export interface WarmthPoint {
  readonly day: CalendarDay;
  readonly warmth: number;
}

/** The picture's own measure; the screen stretches it. */
export const picture = { width: 600, height: 132, top: 24, bottom: 104 } as const;

/** The highest warmth there is (R4). */
const mostWarmth = 86;

export interface LineGeometry {
  readonly xOf: (day: CalendarDay) => number;
  readonly yOf: (warmth: number) => number;
}

/** Where days and warmth lie in the picture of the year that ends with `today`. */
export const geometryOf = (today: CalendarDay): LineGeometry => {
  const from = addMonths(today, -12);
  const days = daysBetween(from, today);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    xOf: (day) => round((Math.min(days, Math.max(0, daysBetween(from, day))) / days) * picture.width),
    yOf: (warmth) =>
      round(
        picture.bottom -
          (Math.min(mostWarmth, Math.max(0, warmth)) / mostWarmth) * (picture.bottom - picture.top),
      ),
  };
};

/** The line itself as an SVG path; empty for fewer than two points. */
export const linePath = (points: readonly WarmthPoint[], { xOf, yOf }: LineGeometry): string =>
  points.length < 2
    ? ''
    : points.map(({ day, warmth }, index) => `${index === 0 ? 'M' : 'L'}${xOf(day)} ${yOf(warmth)}`).join('');

/**
 * How warm a talk of this day left the tie: the first point from that day on, as the line may be drawn from
 * every few days only; else the last before it.
 */
export const warmthOn = (points: readonly WarmthPoint[], day: CalendarDay): number =>
  (points.find((point) => point.day >= day) ?? points.at(-1))?.warmth ?? 0;

/** Months written below the line, every third one and the last. */
export const monthMarks = (
  today: CalendarDay,
): readonly { readonly day: CalendarDay; readonly name: string }[] =>
  [-12, -9, -6, -3, 0].map((months) => {
    const day = addMonths(today, months);
    return { day, name: monthShort(day) };
  });

export interface TalkMark<Talk> {
  readonly talk: Talk;
  readonly x: number;
  readonly y: number;
  /** Null where a label would run into the one before it. */
  readonly label: 'left' | 'right' | null;
  /** Where a label stands: above the line, however high it runs beside the talk. */
  readonly labelY: number;
}

/** About as wide as a letter of a label, and as far as a label stands from the talk. */
const letterWidth = 6.2;
const labelGap = 10;
const labelHeight = 12;

/**
 * Talks on the line; labels are left out where they would lie over each other, and turn left near the right edge.
 * @param labelOf what each is called in the picture
 */
export const placeTalks = <Talk extends { readonly day: CalendarDay }>(
  talks: readonly Talk[],
  points: readonly WarmthPoint[],
  geometry: LineGeometry,
  labelOf: (talk: Talk) => string,
): readonly TalkMark<Talk>[] => {
  let freeFrom = -Infinity;
  return talks.map((talk) => {
    const labelWidth = labelGap + labelOf(talk).length * letterWidth;
    const x = geometry.xOf(talk.day);
    const y = geometry.yOf(warmthOn(points, talk.day));
    const side = x > picture.width - labelWidth ? ('left' as const) : ('right' as const);
    const from = side === 'left' ? x - labelWidth : x;
    const beside = points
      .filter(({ day }) => geometry.xOf(day) >= from && geometry.xOf(day) <= from + labelWidth)
      .map(({ warmth }) => geometry.yOf(warmth));
    const labelY = Math.max(labelHeight, Math.min(y, ...beside) - 9);
    if (from < freeFrom) return { talk, x, y, label: null, labelY };
    freeFrom = side === 'left' ? x + labelGap : x + labelWidth;
    return { talk, x, y, label: side, labelY };
  });
};
