import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { askKinds, type AskKind } from '../../core/asks/ask.ts';
import type { PersonId } from '../../core/ids.ts';
import { api, newId } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { Block } from '../person/block.tsx';

const kindWords: Readonly<Record<AskKind, string>> = {
  advice: 'for advice',
  introduction: 'for an introduction',
  referral: 'to pass my resume on',
  job: 'about a job',
};

const verdictWords = { ready: 'Yes, now', almost: 'Almost', 'not-yet': 'Not yet' } as const;

const stateWords = {
  planned: 'waits until it is fair',
  sent: 'waits for an answer',
  answered: 'answered',
  stopped: 'let be',
  withdrawn: 'not asked',
} as const;

/** "May I ask?": the verdict in words with its reasons and the cheapest next steps; figures only behind "why". */
export const MayIAsk = ({ id, call }: { readonly id: PersonId; readonly call: string }) => {
  const act = useAct();
  const [kind, setKind] = useState<AskKind>('advice');
  const [target, setTarget] = useState('');
  const readiness = useQuery(queries.readiness(id, kind, target.trim()));
  const asks = useQuery(queries.asksOf(id));
  const plan = async (): Promise<void> => {
    const planned = await act(
      api.call('planAsk', {
        body: { id: newId(), personId: id, kind, what: target.trim(), target: target.trim() },
      }),
      ({ readiness: { verdict } }) =>
        verdict === 'ready' ? 'Planned: Today has the words' : 'Planned: Today has it when it is fair',
    );
    if (planned !== null) setTarget('');
  };
  const found = readiness.data;
  return (
    <Block title="May I ask?">
      <div className="grid gap-3 sm:grid-cols-[13rem_minmax(0,1fr)]">
        <label className="grid gap-1 text-small text-muted">
          I would ask {call}
          <select
            className="input"
            value={kind}
            onChange={(event) => setKind(askKinds.find((one) => one === event.target.value) ?? 'advice')}
          >
            {askKinds.map((one) => (
              <option key={one} value={one}>
                {kindWords[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1 text-small text-muted">
          {kind === 'introduction'
            ? 'To whom'
            : kind === 'referral'
              ? 'For which role, with its number'
              : 'The one question'}
          <input
            className="input"
            maxLength={200}
            value={target}
            onChange={(event) => setTarget(event.target.value)}
          />
        </label>
      </div>
      <output className="block min-h-24 pt-3">
        {found && (
          <>
            <p
              className={`font-serif text-[1.1875rem] ${found.verdict === 'ready' ? 'text-good' : found.verdict === 'almost' ? 'text-wait' : ''}`}
            >
              {verdictWords[found.verdict]}
            </p>
            {found.steps.length > 0 && (
              <ul className="list-disc pl-5 text-[0.9375rem]">
                {found.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            )}
            <details className="pt-1 text-small text-muted">
              <summary className="link inline-block min-h-7">Why</summary>
              {found.reasons.join(' ')} ({found.score} of the {found.needs} that this takes.)
            </details>
          </>
        )}
      </output>
      <Button disabled={target.trim() === ''} onClick={() => void plan()}>
        Plan to ask
      </Button>
      {(asks.data?.asks ?? []).length > 0 && (
        <ul className="pt-3 text-[0.9375rem]">
          {asks.data?.asks.map(({ ask }) => (
            <li key={ask.id} className="py-1">
              {ask.what}
              <span className="text-muted">, {stateWords[ask.state]}</span>
            </li>
          ))}
        </ul>
      )}
    </Block>
  );
};
