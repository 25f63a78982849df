import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Answer } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { useSet, useTyped } from '../outbox/use-set.ts';

type Me = Answer<'showSettings'>['me'];

const wordsOf = (me: Me, field: string): string => {
  const value = me[field];
  return typeof value === 'string' ? value : '';
};

const Fields = ({ me }: { readonly me: Me }) => {
  const set = useSet();
  const id = useId();
  const team = useTyped(wordsOf(me, 'team'), me);
  const department = useTyped(wordsOf(me, 'department'), me);
  const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const save = async (): Promise<void> => {
    const done = await set(
      { me: { team: orNull(team.text), department: orNull(department.text) } },
      { me: { team: team.begun['team'], department: department.begun['department'] } },
      'Your place in the house is noted',
      () => 'Kept. The map of a new role goes by it',
    );
    if (!done) return;
    team.clear();
    department.clear();
  };
  return (
    <form
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {(
        [
          ['team', 'My team', team],
          ['department', 'My department', department],
        ] as const
      ).map(([name, label, { text, type }]) => (
        <label
          key={name}
          htmlFor={`${id}-${name}`}
          className="grid min-w-0 flex-1 gap-1 text-small text-muted"
        >
          {label}
          <input
            id={`${id}-${name}`}
            type="text"
            maxLength={200}
            className="input min-w-0"
            value={text}
            onChange={(event) => type(event.target.value)}
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
