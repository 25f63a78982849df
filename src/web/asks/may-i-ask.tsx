import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { AskKind } from '../../core/asks/ask.ts';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';
import type { Pronouns } from '../words/people.ts';
import { AskRow } from './ask-row.tsx';

/** What can be asked for, the smallest first. A job is asked of nobody: R6 turns it into a question. */
const kinds: readonly {
  readonly kind: AskKind;
  readonly name: string;
  /** What makes it specific. */
  readonly field: string;
  readonly hint: string;
}[] = [
  { kind: 'advice', name: 'Advice', field: 'The one question', hint: 'how you chose this team' },
  { kind: 'introduction', name: 'An introduction', field: 'To whom', hint: 'Ines Faria' },
  {
    kind: 'referral',
    name: 'Passing my resume on',
    field: 'For which role, with its number',
    hint: 'Planner role 4471',
  },
  {
    kind: 'job',
    name: 'How to be strong for a role',
    field: 'For which role',
    hint: 'Planner role 4471',
  },
];

const verdictWords = { ready: 'yes, now', almost: 'almost', 'not-yet': 'not yet' } as const;

const verdictLooks = { ready: 'text-good', almost: 'text-wait', 'not-yet': 'text-muted' } as const;

type Readiness = Answer<'showReadiness'>;

const Why = ({ readiness }: { readonly readiness: Readiness }) => (
  <details className="text-small text-muted">
    <summary className="link inline-block">Why</summary>
    {readiness.reasons.join(' ')} ({readiness.score} of the {readiness.needs} that this takes.)
  </details>
);

/** One kind of ask: its verdict at a glance, and, once chosen, what makes it fair and the words to plan it with. */
const Kind = ({
  id,
  call,
  choice: { kind, name, field, hint },
  open,
  onToggle,
}: {
  readonly id: PersonId;
  readonly call: string;
  readonly choice: (typeof kinds)[number];
  readonly open: boolean;
  readonly onToggle: () => void;
}) => {
  const act = useAct();
  const panel = useId();
  const [target, setTarget] = useState('');
  const [blurb, setBlurb] = useState('');
  const [offered, setOffered] = useState(false);
  const asked = open ? { target: target.trim(), blurb: blurb.trim(), offered } : {};
  const readiness = useQuery(queries.readiness(id, kind, asked)).data;
  const plan = async (): Promise<void> => {
    const what = target.trim();
    const planned = await act(
      api.call('planAsk', {
        body: {
          id: newId(),
          personId: id,
          kind,
          what,
          target: what,
          blurb: blurb.trim() === '' ? null : blurb.trim(),
          offered,
        },
      }),
      ({ readiness: { verdict } }) =>
        verdict === 'ready' ? 'Planned: Today has the words' : 'Planned: Today has it when it is fair',
    );
    if (planned === null) return;
    setTarget('');
    setBlurb('');
    setOffered(false);
    onToggle();
  };
  return (
    <li>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={panel}
        className="-mx-2 flex min-h-9 w-[calc(100%+1rem)] flex-wrap items-baseline gap-x-2 rounded-lg px-2 py-1.5 text-left hover:bg-wash pointer-coarse:min-h-11"
        onClick={onToggle}
      >
        <span className="font-[550]">{name}:</span>
        {readiness && (
          <>
            <span className={verdictLooks[readiness.verdict]}>{verdictWords[readiness.verdict]}</span>
            {!open && readiness.steps[0] !== undefined && readiness.verdict !== 'ready' && (
              <span className="text-[0.9375rem] text-muted">{readiness.steps[0]}</span>
            )}
          </>
        )}
      </button>
      {open && (
        <form
          id={panel}
          className="grid gap-3 pt-1 pb-4"
          onSubmit={(event) => {
            event.preventDefault();
            if (target.trim() !== '') void plan();
          }}
        >
          {readiness && (
            <output className="block">
              {readiness.steps.length > 0 && (
                <ul className="list-disc pb-1 pl-5 text-[0.9375rem]">
                  {readiness.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ul>
              )}
              <Why readiness={readiness} />
            </output>
          )}
          <label className="grid gap-1 text-small text-muted">
            {field}
            <input
              className="input"
              maxLength={200}
              placeholder={hint}
              value={target}
              onChange={(event) => setTarget(event.target.value)}
            />
          </label>
          {kind === 'introduction' && (
            <label className="grid gap-1 text-small text-muted">
              A note that {call} can forward, in 60 words
              <textarea
                className="input min-h-20"
                maxLength={1000}
                value={blurb}
                onChange={(event) => setBlurb(event.target.value)}
              />
            </label>
          )}
          <div className="flex flex-wrap items-center justify-between gap-3">
            <label className="flex min-h-9 items-center gap-2 text-small">
              <input
                type="checkbox"
                checked={offered}
                onChange={(event) => setOffered(event.target.checked)}
              />
              {call} offered this
            </label>
            <Button type="submit" disabled={target.trim() === ''}>
              Plan to ask
            </Button>
          </div>
        </form>
      )}
    </li>
  );
};

/** "May I ask?": a verdict for each kind with its cheapest next step, and what has been asked already. */
export const MayIAsk = ({
  id,
  call,
  today,
  they,
}: {
  readonly id: PersonId;
  readonly call: string;
  readonly today: CalendarDay;
  readonly they: Pronouns;
}) => {
  const [chosen, setChosen] = useState<AskKind | null>(null);
  const asks = useQuery(queries.asksOf(id)).data?.asks ?? [];
  return (
    <Block title="May I ask?">
      <ul>
        {kinds.map((choice) => (
          <Kind
            key={choice.kind}
            id={id}
            call={call}
            choice={choice}
            open={chosen === choice.kind}
            onToggle={() => setChosen(chosen === choice.kind ? null : choice.kind)}
          />
        ))}
      </ul>
      {asks.length > 0 && (
        <>
          <h3 className="pt-4 pb-1 font-sans text-tiny tracking-normal text-muted">Asked of {call}</h3>
          <ul>
            {asks.map((asked) => (
              <AskRow key={asked.ask.id} asked={asked} call={call} today={today} they={they} />
            ))}
          </ul>
        </>
      )}
    </Block>
  );
};
