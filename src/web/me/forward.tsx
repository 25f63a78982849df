import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonId } from '../../core/ids.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { PersonSearch } from '../parts/person-search.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';

/** Whom I helped in turn (R20): shown once something was reached, or helping is what I am after. */
export const ForwardBlock = ({
  goals,
  today,
}: {
  readonly goals: Answer<'listGoals'>['goals'];
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const isTime = goals.some(
    ({ goal: { state, mode } }) => state === 'reached' || (state === 'open' && mode === 'helper'),
  );
  const forward = useQuery({ ...queries.forward(), enabled: isTime });
  if (!isTime || !forward.data) return null;
  const { sentence, entries } = forward.data;
  return (
    <Block title="Helped in turn">
      <p className="max-w-[62ch] text-muted">{sentence}</p>
      {entries.length > 0 && (
        <ul className="grid gap-1.5 pt-3 text-[0.9375rem]">
          {entries.map(({ id, personId, name, what, day }) => (
            <li key={id}>
              <Link to="/people/$id" params={{ id: personId }} className="link">
                {name}
              </Link>
              : {what}{' '}
              <span className="text-small text-muted">
                <When day={day} today={today} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <HelpForm />
    </Block>
  );
};

const HelpForm = () => {
  const act = useAct();
  const [person, setPerson] = useState<{ readonly id: PersonId; readonly name: string } | null>(null);
  const [what, setWhat] = useState('');
  if (person === null)
    return (
      <div className="max-w-xs pt-3">
        <PersonSearch label="Whom did you help?" onChoose={setPerson} />
      </div>
    );
  const keep = async (): Promise<void> => {
    const kept = await act(
      api.call('addFavor', {
        body: { id: newId(), personId: person.id, direction: 'given', kind: 'other', what: what.trim() },
      }),
      `You helped ${person.name}`,
    );
    if (kept === null) return;
    setPerson(null);
    setWhat('');
  };
  return (
    <form
      className="flex flex-wrap gap-2 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (what.trim() !== '') void keep();
      }}
    >
      <input
        className="input max-w-md flex-1 text-[0.9375rem]"
        aria-label={`What did you do for ${person.name}?`}
        placeholder={`What did you do for ${person.name}?`}
        maxLength={500}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <Button type="submit" disabled={what.trim() === ''}>
        Keep
      </Button>
      <Button look="quiet" onClick={() => setPerson(null)}>
        Somebody else
      </Button>
    </form>
  );
};
