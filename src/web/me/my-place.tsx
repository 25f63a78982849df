import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';

type Me = Answer<'showSettings'>['me'];

const wordsOf = (me: Me, field: string): string => {
  const value = me[field];
  return typeof value === 'string' ? value : '';
};

const Fields = ({ me }: { readonly me: Me }) => {
  const act = useAct();
  const id = useId();
  const [team, setTeam] = useState(wordsOf(me, 'team'));
  const [department, setDepartment] = useState(wordsOf(me, 'department'));
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          api.call('changeSettings', {
            body: { me: { team: orNull(team), department: orNull(department) } },
          }),
          'Kept. The map of a new role goes by it',
        );
      }}
    >
      {(
        [
          ['team', 'My team', team, setTeam],
          ['department', 'My department', department, setDepartment],
        ] as const
      ).map(([name, label, value, change]) => (
        <label key={name} htmlFor={`${id}-${name}`} className="grid min-w-0 flex-1 gap-1 text-small">
          {label}
          <input
            id={`${id}-${name}`}
            type="text"
            maxLength={200}
            className="input min-w-0"
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        </label>
      ))}
      <Button type="submit">Save</Button>
    </form>
  );
};

/** Where I am in the house: the first 90 days tell my team from the others by it (R11). */
export const MyPlace = () => {
  const settings = useQuery(queries.settings());
  if (settings.data === undefined) return null;
  return (
    <>
      <p className="pb-3 text-[0.9375rem] text-muted">
        In a new role the map of whom to meet tells your team and department from the others by these words.
      </p>
      <Fields me={settings.data.me} />
    </>
  );
};
