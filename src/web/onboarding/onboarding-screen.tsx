import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check } from 'lucide-react';
import type { PersonId } from '../../core/ids.ts';
import { slotWords } from '../../core/onboarding/words.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { PersonSearch } from '../parts/person-search.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { Named } from '../parts/named.tsx';
import { counted } from '../words/counts.ts';

type Onboarding = Answer<'showOnboarding'>;
type Slot = Onboarding['map']['slots'][number];

const SlotItem = ({
  slot,
  onboarding,
  today,
}: {
  readonly slot: Slot;
  readonly onboarding: Onboarding;
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const act = useAct();
  const nameOf = (id: string): string => onboarding.names.find((one) => one.id === id)?.name ?? '';
  const { kind, count, filled, due, people } = slot;
  const mean = (id: PersonId, name: string): void =>
    void act(
      api.call('assignSlot', {
        params: { id: onboarding.goal.id },
        body: { id: newId(), kind, personId: id },
      }),
      `${name}: ${slotWords[kind].who}`,
    );
  return (
    <li className="border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>{slotWords[kind].title}</h3>
        <span className={`text-small ${filled >= count ? 'text-good' : 'text-muted'}`}>
          {filled >= count ? (
            'met'
          ) : (
            <>
              {filled} of {count}, by <When day={due} today={today} as="due" />
            </>
          )}
        </span>
      </div>
      <p className="text-small text-muted">{slotWords[kind].why}</p>
      {people.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 pt-1.5 text-[0.9375rem]">
          {people.map(({ id, met, proposed }) => (
            <li key={id} className="flex items-center gap-1">
              <Link to="/people/$id" params={{ id }} className="link">
                {nameOf(id)}
              </Link>
              {met && <Check aria-label="met" className="size-4 text-good" />}
              {proposed && !met && (
                <>
                  <span className="text-small text-muted">perhaps</span>
                  <Button
                    look="quiet"
                    aria-label={`${nameOf(id)} it is`}
                    onClick={() => mean(id, nameOf(id))}
                  >
                    Yes
                  </Button>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {people.filter(({ proposed }) => !proposed).length < count && filled < count && (
        <div className="max-w-xs pt-2">
          <PersonSearch
            label={`Who is ${slotWords[kind].who}?`}
            onChoose={({ id, name }) => mean(id, name)}
          />
        </div>
      )}
    </li>
  );
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
        <p>
          When you start somewhere new, begin “a new role” under{' '}
          <Link to="/me" className="link">
            Me
          </Link>
          : the people worth meeting are drawn here.
        </p>
      </Empty>
    );
  if (onboarding.isError || goals.isError)
    return (
      <QueryTrouble
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
  const nameOf = (id: string): string => names.find((one) => one.id === id)?.name ?? '';
  return (
    <div className="max-w-[48rem]">
      <h1>First 90 days</h1>
      <p className="mt-1.5 pb-5 text-muted">
        {goal.title}
        {organization !== null && `, ${organization}`}.{' '}
        {map.expected === 0
          ? 'No day has come yet.'
          : `${map.filled} of ${counted(map.expected, 'person', 'people')} met whose day has come.`}
      </p>
      {map.next.length > 0 && (
        <Block title="Next to meet">
          <ul className="grid gap-1.5">
            {map.next.map(({ kind, place, personId, votes }) => (
              <li key={`${kind} ${place}`} className="text-[0.9375rem]">
                {personId === null ? (
                  slotWords[kind].who
                ) : (
                  <Link to="/people/$id" params={{ id: personId }} className="link">
                    {nameOf(personId)}
                  </Link>
                )}
                <span className="text-muted">
                  {personId !== null && `, ${slotWords[kind].who}`}
                  {votes > 1 && `; ${votes} people have named them`}
                </span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      {map.regular.length > 0 && (
        <Block title="And again">
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
        <ul>
          {map.slots.map((slot) => (
            <SlotItem key={slot.kind} slot={slot} onboarding={onboarding.data} today={status.data.day} />
          ))}
        </ul>
      </Block>
    </div>
  );
};
