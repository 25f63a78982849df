import { useState } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { CallInput } from '../../contract/calls.ts';
import { api, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { Button } from '../parts/button.tsx';
import { When } from '../parts/when.tsx';
import type { Pronouns } from '../words/people.ts';

type Asked = Answer<'listAsks'>['asks'][number];
type Step = CallInput<'advanceAsk'>['body']['step'];

const kindWords = {
  advice: 'Advice',
  introduction: 'An introduction',
  referral: 'Passing my resume on',
  job: 'A role',
} as const;

const answerWords = { yes: 'said yes', no: 'said no', later: 'said not now' } as const;

/** One ask: where it stands in words, and what may have happened since. */
export const AskRow = ({
  asked: { ask, nudgeOn, readiness },
  call,
  today,
  they,
}: {
  readonly asked: Asked;
  readonly call: string;
  readonly today: CalendarDay;
  readonly they: Pronouns;
}) => {
  const act = useAct();
  const [outcome, setOutcome] = useState('');
  const step = (next: Step, said: string) => () =>
    void act(api.call('advanceAsk', { params: { id: ask.id }, body: { step: next } }), said);
  const answer = (what: 'yes' | 'no' | 'later') =>
    step(
      {
        type: 'answered',
        answer: what,
        ...(outcome.trim() !== '' && { outcome: outcome.trim() }),
      },
      `${call} ${answerWords[what]}: a thank-you is on Today`,
    );
  return (
    <li className="grid gap-1 py-2 text-[0.9375rem]">
      <p>
        <span className="text-muted">{kindWords[ask.kind]}: </span>
        {ask.what}
        <span className="block text-tiny text-muted">
          {ask.state === 'planned' &&
            (readiness?.verdict === 'ready'
              ? 'planned; Today has the words'
              : 'planned; Today has it when it is fair')}
          {ask.state === 'sent' && (
            <>
              asked {ask.sentOn !== null && <When day={ask.sentOn} today={today} />}
              {nudgeOn !== null && nudgeOn > today && (
                <>
                  , a light nudge <When day={nudgeOn} today={today} as="due" />
                </>
              )}
            </>
          )}
          {ask.state === 'answered' && ask.answer !== null && (
            <>
              {call} {answerWords[ask.answer]}
              {ask.outcome !== null && `: ${ask.outcome}`}
              {ask.reportedOn !== null && '; you told what came of it'}
            </>
          )}
          {ask.state === 'stopped' && 'no answer, let be'}
          {ask.state === 'withdrawn' && 'not asked'}
        </span>
      </p>
      {ask.state === 'planned' && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={step({ type: 'sent' }, `Asked ${call}`)}>
            I asked
          </Button>
          <Button size="small" look="quiet" onClick={step({ type: 'withdrawn' }, 'Not asked')}>
            Not any more
          </Button>
        </div>
      )}
      {(ask.state === 'sent' || ask.state === 'stopped') && (
        <details open={ask.state === 'sent'}>
          <summary className="link inline-block text-small">{call} answered</summary>
          <div className="flex flex-wrap items-center gap-2 pt-1">
            <input
              className="input max-w-80 text-small"
              aria-label={`What ${they.subject} said`}
              placeholder="in a line, if you like"
              maxLength={300}
              value={outcome}
              onChange={(event) => setOutcome(event.target.value)}
            />
            <Button size="small" onClick={answer('yes')}>
              Yes
            </Button>
            <Button size="small" onClick={answer('no')}>
              No
            </Button>
            <Button size="small" onClick={answer('later')}>
              Not now
            </Button>
            {ask.state === 'sent' && (
              <Button size="small" look="quiet" onClick={step({ type: 'stopped' }, `${call} is let be`)}>
                Let {they.object} be
              </Button>
            )}
          </div>
        </details>
      )}
      {ask.state === 'answered' && ask.answer === 'yes' && ask.reportedOn === null && (
        <div>
          <Button size="small" onClick={step({ type: 'reported' }, `${call} knows what came of it`)}>
            I told {they.object} what came of it
          </Button>
        </div>
      )}
    </li>
  );
};
