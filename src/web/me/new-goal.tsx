import { useState } from 'react';
import { goalKinds, type GoalKind } from '../../core/goals/goal.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';

const kindWords: Readonly<Record<GoalKind, string>> = {
  job: 'a job',
  internship: 'an internship',
  client: 'a client',
  role: 'a new role, from its first day',
  community: 'giving to a community',
};

/** Something new to be after. */
export const NewGoal = ({
  first = 'job',
  begun,
}: {
  /** What is offered first. */
  readonly first?: GoalKind;
  readonly begun?: () => void;
}) => {
  const act = useAct();
  const [kind, setKind] = useState<GoalKind>(first);
  const [title, setTitle] = useState('');
  const [organization, setOrganization] = useState('');
  const start = async (): Promise<void> => {
    const started = await act(
      api.call('startGoal', {
        body: {
          id: newId(),
          kind,
          title: title.trim(),
          ...(kind === 'role' && organization.trim() !== '' ? { organization: organization.trim() } : {}),
        },
      }),
      `You are after this: ${title.trim()}`,
    );
    if (started === null) return;
    setTitle('');
    begun?.();
  };
  return (
    <form
      className="grid gap-3 pt-3 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <label className="grid gap-1 text-small text-muted">
        I am after
        <select
          className="input"
          value={kind}
          onChange={(event) => setKind(goalKinds.find((one) => one === event.target.value) ?? 'job')}
        >
          {goalKinds.map((one) => (
            <option key={one} value={one}>
              {kindWords[one]}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 text-small text-muted">
        In your words
        <input
          className="input"
          maxLength={200}
          value={title}
          placeholder={kind === 'role' ? 'Planner' : 'Planning in logistics'}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      {kind === 'role' && (
        <label className="grid gap-1 text-small text-muted sm:col-span-2">
          At
          <input
            className="input"
            maxLength={200}
            value={organization}
            onChange={(event) => setOrganization(event.target.value)}
          />
        </label>
      )}
      <div className="flex items-end">
        <Button type="submit" look="first" disabled={title.trim() === ''}>
          Begin
        </Button>
      </div>
    </form>
  );
};
