import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { oddsComfort, planInWords } from '../../core/odds/words.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { When } from '../parts/when.tsx';
import { NewGoal } from './new-goal.tsx';
import { counted } from '../../core/counts.ts';

type Listed = Answer<'listGoals'>['goals'][number];

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

/** How many notes the talks take, by how one comes to people (R16): a plan with its range, in neutral words. */
const Plan = ({ talks, odds }: { readonly talks: number; readonly odds: Listed['odds'] }) => (
  <div className="max-w-[62ch] pt-1.5 text-[0.9375rem]">
    <p>{planInWords(talks, odds)}</p>
    <details className="text-small text-muted">
      <summary className="link inline-block">How sure that is</summary>
      <ul className="grid gap-0.5 pb-1">
        {odds.map(({ route, sentence }) => (
          <li key={route}>{sentence}</li>
        ))}
      </ul>
    </details>
    <p className="text-small text-muted">{oddsComfort}</p>
  </div>
);

/** What may come next, begun here (R20): a job opens the first 90 days, those lead to helping others. */
const NextMode = ({ next }: { readonly next: NonNullable<Listed['next']> }) => {
  const [begins, setBegins] = useState(false);
  const isRole = next === 'newhire';
  return (
    <div className="mt-3 rounded-card border border-line bg-surface p-4">
      <p className="max-w-[62ch] text-[0.9375rem]">
        {isRole
          ? 'The next thing is the first 90 days: whom to meet, and by when, drawn as a map.'
          : 'You have settled in. Somebody is now where you were: what you got can be passed on.'}
      </p>
      {begins ? (
        <NewGoal first={isRole ? 'role' : 'community'} begun={() => setBegins(false)} />
      ) : (
        <Button className="mt-3" onClick={() => setBegins(true)}>
          {isRole ? 'Begin the first 90 days' : 'Help in turn'}
        </Button>
      )}
    </div>
  );
};

/** One thing I am after: where it aims, how many notes it takes, and how it ended. */
export const GoalItem = ({
  listed,
  today,
}: {
  readonly listed: Listed;
  readonly today: Answer<'showStatus'>['day'];
}) => {
  const act = useAct();
  const [ending, setEnding] = useState(false);
  const [target, setTarget] = useState('');
  const { goal, organization, targets, odds, next } = listed;
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
              begun <When day={goal.startedOn} today={today} />
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
      {odds.length > 0 && <Plan talks={goal.talks ?? 0} odds={odds} />}
      {next !== null && <NextMode next={next} />}
      {isOpen && !ending && (
        <div className="flex flex-wrap items-center gap-2 pt-3">
          {goal.mode === 'newhire' ? (
            <Link to="/onboarding" className={buttonClass()}>
              The first 90 days
            </Link>
          ) : (
            <form
              className="flex max-w-full gap-2 max-sm:w-full"
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
                className="input min-w-0 text-[0.9375rem] sm:w-56"
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
          <Button
            look="quiet"
            className={goal.mode === 'newhire' ? '' : 'max-sm:-ml-3.5'}
            onClick={() => setEnding(true)}
          >
            It is over
          </Button>
        </div>
      )}
      {ending && <EndGoal goal={goal} onDone={() => setEnding(false)} />}
    </li>
  );
};
