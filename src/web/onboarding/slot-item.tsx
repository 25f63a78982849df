import { Link } from '@tanstack/react-router';
import { Check, Plus } from 'lucide-react';
import { useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { slotWords } from '../../core/onboarding/words.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { PersonSearch } from '../parts/person-search.tsx';
import { When } from '../parts/when.tsx';

export type Onboarding = Answer<'showOnboarding'>;
type Slot = Onboarding['map']['slots'][number];

/** One kind of people to meet: its places as circles, a face in each that has somebody. */
export const SlotItem = ({
  slot,
  onboarding,
  today,
}: {
  readonly slot: Slot;
  readonly onboarding: Onboarding;
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const nameOf = (id: string): string => onboarding.names.find((one) => one.id === id)?.name ?? '';
  const { kind, count, filled, due, people } = slot;
  const isFilled = filled >= count;
  const mean = (id: PersonId, name: string): void => {
    setAsking(false);
    void act(
      api.call('assignSlot', {
        params: { id: onboarding.goal.id },
        body: { id: newId(), kind, personId: id },
      }),
      `${name}: ${slotWords[kind].who}`,
    );
  };
  const empty = Math.max(0, count - people.length);
  const mayMean = !isFilled && people.filter(({ proposed }) => !proposed).length < count;
  return (
    <li className="flex min-w-0 flex-col border-t border-line py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3>{slotWords[kind].title}</h3>
        <span className={`text-small ${isFilled ? 'text-good' : due < today ? 'text-wait' : 'text-muted'}`}>
          {isFilled ? (
            'met'
          ) : (
            <>
              {filled} of {count}, {due < today ? 'was for' : 'by'}{' '}
              <When day={due} today={today} as="short" />
            </>
          )}
        </span>
      </div>
      <p className="text-small text-muted">{slotWords[kind].why}</p>
      <ul className="grid gap-1 pt-2.5">
        {people.map(({ id, met, proposed }) => (
          <li key={id} className="flex min-h-9 flex-wrap items-center gap-x-2.5 text-[0.9375rem]">
            {/* Not met yet: a face without its colour. */}
            <span className={met ? '' : '*:bg-wash *:text-muted'}>
              <Face name={nameOf(id)} size="small" />
            </span>
            <Link to="/people/$id" params={{ id }} className="tap link">
              {nameOf(id)}
            </Link>
            {met && <Check aria-label="met" className="size-4 text-good" />}
            {proposed && !met && (
              <>
                <span className="text-small text-muted">perhaps</span>
                <Button look="quiet" aria-label={`Yes, ${nameOf(id)}`} onClick={() => mean(id, nameOf(id))}>
                  Yes
                </Button>
              </>
            )}
          </li>
        ))}
        {asking ? (
          <li className="max-w-xs pt-1">
            <PersonSearch
              focus
              label={`Who is ${slotWords[kind].who}?`}
              onChoose={({ id, name }) => mean(id, name)}
            />
          </li>
        ) : (
          mayMean && (
            <li>
              <button
                type="button"
                className="tap group flex min-h-9 items-center gap-2.5 text-[0.9375rem] text-muted hover:text-ink"
                onClick={() => setAsking(true)}
              >
                <span
                  aria-hidden
                  className="grid size-7 place-items-center rounded-full border border-dashed border-edge group-hover:border-ink"
                >
                  <Plus className="size-3.5" />
                </span>
                <span>
                  {empty > 1 ? `${empty} places` : 'Who?'}
                  <span className="sr-only"> For {slotWords[kind].who}</span>
                </span>
              </button>
            </li>
          )
        )}
      </ul>
    </li>
  );
};
