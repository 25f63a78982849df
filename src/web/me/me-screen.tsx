import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { goalKinds, type GoalKind } from '../../core/goals/goal.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { RemoveButton } from '../log/mendable.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { counted } from '../words/counts.ts';

type Listed = Answer<'listGoals'>['goals'][number];

const kindWords: Readonly<Record<GoalKind, string>> = {
  job: 'a job',
  internship: 'an internship',
  client: 'a client',
  role: 'a new role, from its first day',
  community: 'giving to a community',
};

const routeWords = {
  cold: 'out of the blue',
  alumni: 'to alumni',
  introduced: 'introduced',
  known: 'known',
} as const;

const EndGoal = ({ goal, onDone }: { readonly goal: Listed['goal']; readonly onDone: () => void }) => {
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  const end = async (state: 'reached' | 'given-up'): Promise<void> => {
    const closed = await act(
      api.call('closeGoal', {
        params: { id: goal.id },
        body: { state, ...(outcome.trim() === '' ? {} : { outcome: outcome.trim() }) },
      }),
      ({ told }) =>
        told.length === 0
          ? 'It is over'
          : `${counted(told.length, 'person', 'people')} helped: Today has them, heaviest help first`,
    );
    if (closed !== null) onDone();
  };
  return (
    <div className="mt-3 grid gap-2 rounded-card border border-line bg-surface p-4">
      <label className="grid gap-1 text-small text-muted">
        What happened, as everyone who helped will hear it
        <input
          className="input"
          maxLength={500}
          value={outcome}
          placeholder="planner at Riverside Freight, from March"
          onChange={(event) => setOutcome(event.target.value)}
        />
      </label>
      <div className="flex flex-wrap gap-2">
        <Button look="first" onClick={() => void end('reached')}>
          I got there
        </Button>
        <Button onClick={() => void end('given-up')}>It ended without</Button>
        <Button look="quiet" onClick={onDone}>
          Not yet
        </Button>
      </div>
    </div>
  );
};

const Goal = ({
  listed,
  today,
}: {
  readonly listed: Listed;
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const act = useAct();
  const [ending, setEnding] = useState(false);
  const [target, setTarget] = useState('');
  const { goal, organization, targets, odds } = listed;
  const isOpen = goal.state === 'open';
  return (
    <li className="border-t border-line py-4 first:border-0">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h3>
          {goal.title}
          {organization !== null && <span className="text-muted">, {organization}</span>}
        </h3>
        <span className="text-small text-muted">
          {isOpen ? (
            <>
              since <When day={goal.startedOn} today={today} />
            </>
          ) : goal.state === 'reached' ? (
            'reached'
          ) : (
            'given up'
          )}
        </span>
      </div>
      {goal.outcome !== null && <p className="text-[0.9375rem]">{goal.outcome}</p>}
      {targets.length > 0 && (
        <p className="text-[0.9375rem] text-muted">
          Aims at {targets.map((one) => one.organization).join(', ')}
        </p>
      )}
      {odds.length > 0 && (
        <p className="text-small text-muted">
          For {counted(goal.talks ?? 0, 'talk')}:{' '}
          {odds.map(({ route, plan }) => `${plan} notes ${routeWords[route]}`).join(', or ')}. Most cold notes
          get no answer; silence tells you about inboxes, not about you.
        </p>
      )}
      {isOpen && !ending && (
        <div className="flex flex-wrap items-center gap-2 pt-3">
          {goal.mode === 'newhire' ? (
            <Link to="/onboarding" className={buttonClass()}>
              The first 90 days
            </Link>
          ) : (
            <form
              className="flex flex-wrap gap-2"
              onSubmit={(event) => {
                event.preventDefault();
                const organizationName = target.trim();
                if (organizationName === '') return;
                setTarget('');
                void act(
                  api.call('addTarget', {
                    params: { id: goal.id },
                    body: { id: newId(), organization: organizationName },
                  }),
                  `You aim at ${organizationName}`,
                );
              }}
            >
              <input
                className="input w-56 text-[0.9375rem]"
                aria-label="A company to aim at"
                placeholder="A company to aim at"
                value={target}
                onChange={(event) => setTarget(event.target.value)}
              />
              <Button type="submit" disabled={target.trim() === ''}>
                Aim
              </Button>
            </form>
          )}
          <Button look="quiet" onClick={() => setEnding(true)}>
            It is over
          </Button>
        </div>
      )}
      {ending && <EndGoal goal={goal} onDone={() => setEnding(false)} />}
    </li>
  );
};

const NewGoal = () => {
  const act = useAct();
  const [kind, setKind] = useState<GoalKind>('job');
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
    if (started !== null) setTitle('');
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

const Strengths = () => {
  const act = useAct();
  const shelf = useQuery(queries.shelf());
  const [name, setName] = useState('');
  const [story, setStory] = useState('');
  const add = async (): Promise<void> => {
    const kept = await act(
      api.call('keepStrength', {
        body: { id: newId(), name: name.trim(), ...(story.trim() === '' ? {} : { story: story.trim() }) },
      }),
      `A strength of yours: ${name.trim()}`,
    );
    if (kept === null) return;
    setName('');
    setStory('');
  };
  return (
    <>
      <ul>
        {(shelf.data?.strengths ?? []).map((strength) => (
          <li key={strength.id} className="group flex items-start gap-2 py-2">
            <span className="min-w-0 flex-1">
              <span className="font-serif text-[1.125rem]">{strength.name}</span>
              <span className="ml-2.5 text-small text-muted">
                {strength.knownBy === 0
                  ? 'nobody knows yet'
                  : counted(strength.knownBy, 'person knows', 'people know')}
              </span>
              {strength.story !== null && <span className="block text-[0.9375rem]">{strength.story}</span>}
            </span>
            <RemoveButton
              label={`Take ${strength.name} off the shelf`}
              onClick={() =>
                void act(
                  api.call('removeStrength', { params: { id: strength.id } }),
                  `${strength.name} is off the shelf`,
                )
              }
            />
          </li>
        ))}
      </ul>
      {shelf.data?.advice === 'few' && (
        <p className="pb-1 text-small text-muted">
          Three to seven are a good shelf. What do people come to you for?
        </p>
      )}
      <form
        className="grid gap-3 pt-2 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label className="grid gap-1 text-small text-muted">
          A quality of yours
          <input
            className="input"
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <label className="grid gap-1 text-small text-muted">
          Its story, in 20 seconds
          <input
            className="input"
            maxLength={1000}
            value={story}
            placeholder="I ran the port survey with two boats and a borrowed winch."
            onChange={(event) => setStory(event.target.value)}
          />
        </label>
        <div className="flex items-end">
          <Button type="submit" disabled={name.trim() === ''}>
            Add
          </Button>
        </div>
      </form>
    </>
  );
};

/** What am I after, and what should people know of me? */
export const MeScreen = () => {
  useTitle('Me');
  const goals = useQuery(queries.goals());
  const status = useQuery(queries.status());
  return (
    <div className="max-w-[48rem]">
      <h1 className="pb-5">Me</h1>
      <Block title="What I am after">
        {goals.isError ? (
          <QueryTrouble what="Your goals" cause={goals.error} onRetry={() => void goals.refetch()} />
        ) : goals.data === undefined || status.data === undefined ? (
          <ListSkeleton rows={2} />
        ) : (
          <ul>
            {goals.data.goals.map((listed) => (
              <Goal key={listed.goal.id} listed={listed} today={status.data.day} />
            ))}
          </ul>
        )}
        <NewGoal />
      </Block>
      <Block title="What people should know of me">
        <Strengths />
      </Block>
      <Block title="My pace">
        <p className="text-[0.9375rem] text-muted">
          The week’s aim follows what you are after.{' '}
          <Link to="/settings" className="link">
            Settings
          </Link>{' '}
          has one of your own.
        </p>
      </Block>
    </div>
  );
};
