import { counted } from '../../core/counts.ts';

const radius = 18;
const round = 2 * Math.PI * radius;

/** How many people were talked with this week, beside the aim: a quiet ring, never a streak. */
export const WeekRing = ({
  people,
  conversations,
  aim,
}: {
  readonly people: number;
  readonly conversations: number;
  readonly aim: number;
}) => {
  const share = aim <= 0 ? 0 : Math.min(1, people / aim);
  return (
    <div className="flex items-center gap-3" title={`${counted(conversations, 'conversation')} this week`}>
      <svg viewBox="0 0 44 44" aria-hidden className="size-10 -rotate-90 desk:size-11">
        <circle cx="22" cy="22" r={radius} fill="none" strokeWidth="4.5" className="stroke-line" />
        {share > 0 && (
          <circle
            cx="22"
            cy="22"
            r={radius}
            fill="none"
            strokeWidth="4.5"
            strokeLinecap="round"
            strokeDasharray={`${share * round} ${round}`}
            className="stroke-good"
          />
        )}
      </svg>
      <p className="text-small leading-snug">
        <strong className="font-[600]">
          {people} of {aim}
        </strong>{' '}
        {aim === 1 ? 'person' : 'people'}
        <br />
        <span className="text-muted">talked with this week</span>
      </p>
    </div>
  );
};
