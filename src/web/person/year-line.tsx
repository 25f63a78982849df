/* oxlint-disable jsx-a11y/prefer-tag-over-role -- drawn here, from the book; there is no file to point at */
import { daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import { kindNames } from '../../core/interactions/in-words.ts';
import { exactDay } from '../words/dates.ts';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';
import { geometryOf, linePath, monthMarks, picture, placeTalks } from './warmth-line.ts';
import { counted } from '../../core/counts.ts';

const newTieDays = 21;

const talkWords = ({ kind, minutes }: { kind: keyof typeof kindNames; minutes: number | null }): string =>
  `${kindNames[kind].toLowerCase()}${minutes === null ? '' : `, ${minutes} min`}`;

/** Warmth over twelve months with the talks on it; the same in words for whoever reads rather than looks. */
export const YearLine = ({ card, today }: { readonly card: PersonCard; readonly today: CalendarDay }) => {
  const { points, talks } = card.year;
  if (card.warmth === null || points.length < 2) return null;
  // A tie of a few days has no year to draw yet.
  const first = card.tie?.firstConversation ?? null;
  if (talks.length < 2 && (first === null || daysBetween(first, today) < newTieDays)) return null;
  const geometry = geometryOf(today);
  const path = linePath(points, geometry);
  const marks = placeTalks(talks, points, geometry, talkWords);
  const said =
    talks.length === 0
      ? `No talk in the last twelve months; the tie is ${card.warmth.band} now.`
      : `${counted(talks.length, 'talk')} in the last twelve months; the tie is ${card.warmth.band} now.`;
  return (
    <Block title="Over the year">
      <svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        role="img"
        aria-label={said}
        className="block w-full overflow-visible font-sans text-[1.25rem] sm:text-[0.75rem]"
      >
        <path d={`M0 ${picture.bottom}H${picture.width}`} className="stroke-line" />
        <path d={`M0 ${geometry.yOf(35)}H${picture.width}`} strokeDasharray="2 5" className="stroke-edge" />
        <path
          d={`${path}L${picture.width} ${picture.bottom}L0 ${picture.bottom}Z`}
          className="fill-accent-wash opacity-50"
        />
        <path d={path} fill="none" strokeWidth="2" strokeLinejoin="round" className="stroke-accent" />
        {marks.map(({ talk, x, y, label, labelY }) => (
          <g key={talk.id}>
            <circle cx={x} cy={y} r="4.5" strokeWidth="2" className="fill-paper stroke-accent">
              <title>{`${talkWords(talk)} · ${exactDay(talk.day)}`}</title>
            </circle>
            {label !== null && (
              <text
                x={label === 'right' ? x + 10 : x - 10}
                y={labelY}
                textAnchor={label === 'right' ? 'start' : 'end'}
                className="fill-muted max-sm:hidden"
              >
                {talkWords(talk)}
              </text>
            )}
          </g>
        ))}
        {monthMarks(today).map(({ day, name }, index, { length }) => (
          <text
            key={day}
            x={geometry.xOf(day)}
            y={picture.bottom + 19}
            textAnchor={index === 0 ? 'start' : index === length - 1 ? 'end' : 'middle'}
            className="fill-muted"
          >
            {name}
          </text>
        ))}
      </svg>
      <p className="mt-1 text-small text-muted">{said}</p>
    </Block>
  );
};
