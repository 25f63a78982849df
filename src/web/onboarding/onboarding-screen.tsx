import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { daysBetween, type CalendarDay } from '../../core/dates/index.ts';
import { slotWords } from '../../core/onboarding/words.ts';
import { hasFailed } from '../app/api.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { buttonClass } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { Named } from '../parts/named.tsx';
import { SlotItem, type Onboarding } from './slot-item.tsx';
import { counted } from '../../core/counts.ts';

type Next = Onboarding['map']['next'];

/** Places that nobody is meant for are said once, however many. */
const saidOnce = (next: Next): Next =>
  next.filter(
    ({ kind, personId }, index) =>
      personId !== null ||
      next.findIndex((other) => other.kind === kind && other.personId === null) === index,
  );

/** "Day 25 of 90"; before the first day and after the last it says so. */
const dayOfRole = (startedOn: CalendarDay, today: CalendarDay): string => {
  const day = daysBetween(startedOn, today) + 1;
  if (day < 1) return 'It has not begun';
  return day > 90 ? 'The 90 days are over' : `Day ${day} of 90`;
};

/** Whom should I get to know in the first 90 days? */
export const OnboardingScreen = () => {
  useTitle('First 90 days');
  const goals = useQuery(queries.goals());
  const isOpen = goals.data?.goals.some(
    ({ goal: { state, mode } }) => state === 'open' && mode === 'newhire',
  );
  const onboarding = useQuery({ ...queries.onboarding(), enabled: isOpen === true });
  const status = useQuery(queries.status());
  if (isOpen === false)
    return (
      <Empty title="No new role is open" level={1}>
        <p className="mb-6">
          When you start somewhere new, begin “a new role” under Me: the people worth meeting are drawn here.
        </p>
        <Link to="/me" className={buttonClass('first')}>
          Go to Me
        </Link>
      </Empty>
    );
  if (hasFailed(onboarding) || hasFailed(goals))
    return (
      <ScreenTrouble
        what="The first 90 days"
        cause={onboarding.error ?? goals.error}
        onRetry={() => void Promise.all([goals.refetch(), onboarding.refetch()])}
      />
    );
  if (!onboarding.data || !status.data)
    return (
      <>
        <h1 className="sr-only">First 90 days</h1>
        <ListSkeleton rows={5} />
      </>
    );
  const { goal, organization, map, names, gives } = onboarding.data;
  const met = map.slots.reduce((sum, { filled }) => sum + filled, 0);
  const places = map.slots.reduce((sum, { count }) => sum + count, 0);
  const late = map.slots
    .filter(({ filled, count, due }) => filled < count && due < status.data.day)
    .map(({ kind }) => slotWords[kind].title.toLowerCase());
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? '';
  return (
    <div className="max-w-[56rem]">
      <h1>First 90 days</h1>
      <p className="mt-1.5 pb-5 text-muted">
        {goal.title}
        {organization !== null && `, ${organization}`}. {dayOfRole(goal.startedOn, status.data.day)}: you have
        met {met} of {counted(places, 'person', 'people')}
        {late.length > 0 ? (
          <>
            . Overdue: <span className="text-wait">{late.join(', ')}</span>.
          </>
        ) : (
          ', and nobody is late.'
        )}
      </p>
      {map.next.length > 0 && (
        <Block title="Next to meet">
          <ul className="grid gap-1.5">
            {saidOnce(map.next).map(({ kind, place, personId, votes }) => (
              <li key={`${kind} ${place}`} className="text-[0.9375rem]">
                {personId === null ? (
                  `Find ${slotWords[kind].who}`
                ) : (
                  <Link to="/people/$id" params={{ id: personId }} className="link">
                    {nameOf(personId)}
                  </Link>
                )}
                <span className="text-muted">
                  {personId !== null && `, ${slotWords[kind].who}`}
                  {votes > 1 && `; ${votes} people have named them`}
                </span>
                <span className="block text-small text-muted">{slotWords[kind].why}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {map.regular.length > 0 && (
        <Block title="Talks that come again">
          <p className="max-w-[62ch] pb-2.5 text-[0.9375rem] text-muted">
            Each comes to{' '}
            <Link to="/" className="link">
              Today
            </Link>{' '}
            by itself, once there is room beside what is more urgent.
          </p>
          <ul className="grid gap-1.5">
            {map.regular.map(({ kind, personId, number, due }) => (
              <li key={`${kind} ${personId}`} className="text-[0.9375rem]">
                <Link to="/people/$id" params={{ id: personId }} className="link">
                  {nameOf(personId)}
                </Link>
                <span className="text-muted">
                  , {slotWords[kind].who}:{' '}
                  {kind === 'buddy'
                    ? `talk ${number} of ${map.buddyMeetings.planned}, `
                    : 'the weekly talk, '}
                  <When day={due} today={status.data.day} as="due" />
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block title="What you have to give">
        <ul className="grid gap-2.5">
          {gives.map(({ id, sentence, person }) => (
            <li key={`${id} ${person?.id ?? ''}`} className="max-w-[62ch] text-[0.9375rem]">
              <Named sentence={sentence} people={person === null ? [] : [person]} />
            </li>
          ))}
        </ul>
      </Block>
      <Block title="The map">
        <ul className="grid gap-x-11 sm:grid-cols-2">
          {map.slots
            .toSorted((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
            .map((slot) => (
              <SlotItem key={slot.kind} slot={slot} onboarding={onboarding.data} today={status.data.day} />
            ))}
        </ul>
      </Block>
    </div>
  );
};
