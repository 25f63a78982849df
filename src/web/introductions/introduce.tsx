import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { PersonId } from '../../core/ids.ts';
import { whoseTurn } from '../../core/introductions/open-introduction.ts';
import { api, newId, type Answer } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { Button } from '../parts/button.tsx';
import { PersonSearch, type FoundPerson } from '../parts/person-search.tsx';
import { When } from '../parts/when.tsx';
import { Block } from '../person/block.tsx';
import { DraftBox } from '../today/draft-box.tsx';

type Listed = Answer<'listIntroductions'>['introductions'][number];

/** Where it stands, in words. */
const Standing = ({
  listed: { step, person, other },
  today,
}: {
  readonly listed: Listed;
  readonly today: CalendarDay;
}) => {
  const nameOf = (side: 'first' | 'other'): string => (side === 'first' ? person : other).name;
  switch (step.type) {
    case 'ask':
      return <>Next: ask {nameOf(step.side)}. Neither hears the other’s name before both agree.</>;
    case 'wait':
      return (
        <>
          {nameOf(step.side)} was asked, and has until <When day={step.until} today={today} as="due" />.
        </>
      );
    case 'let-be':
      return <>{nameOf(step.side)} has not answered: let it be. Nobody need know whose silence it was.</>;
    case 'introduce':
      return <>Both said yes: one mail to both.</>;
    case 'settle':
      return (
        <>
          Introduced. Ask what came of it <When day={step.until} today={today} as="due" />.
        </>
      );
    case 'check':
      return <>Ask what came of it, lightly.</>;
    case 'over':
      return <>Over.</>;
    default:
      return step satisfies never;
  }
};

const doneWords = {
  ask: 'I asked',
  introduce: 'I introduced them',
  'let-be': 'Let it be',
  check: 'I asked',
} as const;

const moves = { ask: 'sent', introduce: 'sent', 'let-be': 'ended', check: 'checked' } as const;

const IntroductionRow = ({ listed, today }: { readonly listed: Listed; readonly today: CalendarDay }) => {
  const act = useAct();
  const { introduction, person, other, step, draft } = listed;
  const move = (
    type: 'sent' | 'yes' | 'no' | 'checked' | 'ended',
    said: string,
    text: string | null = null,
  ) =>
    act(
      api.call('moveIntroduction', {
        params: { id: introduction.id },
        body: { type, ...(text !== null && text.trim() !== '' && { text }) },
      }),
      said,
    );
  const asked = step.type === 'wait' || step.type === 'let-be' ? step.side : null;
  const turn = whoseTurn({ introduction, step }) === other.id ? other : person;
  return (
    <li className="grid gap-2 py-2 text-[0.9375rem]">
      <p>
        <Link to="/people/$id" params={{ id: person.id }} className="link">
          {person.name}
        </Link>{' '}
        and{' '}
        <Link to="/people/$id" params={{ id: other.id }} className="link">
          {other.name}
        </Link>
        : {introduction.reason}
        <span className="block text-small text-muted">
          <Standing listed={listed} today={today} />
        </span>
      </p>
      {asked !== null && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" onClick={() => void move('yes', 'Noted: a yes')}>
            Yes, gladly
          </Button>
          <Button size="small" onClick={() => void move('no', 'Noted. Nobody will hear who said it')}>
            No
          </Button>
        </div>
      )}
      {(step.type === 'ask' ||
        step.type === 'introduce' ||
        step.type === 'let-be' ||
        step.type === 'check') &&
        (draft === null ? (
          <div>
            <Button size="small" onClick={() => void move(moves[step.type], 'It is let be')}>
              {doneWords[step.type]}
            </Button>
          </div>
        ) : (
          <details>
            <summary className="link inline-block text-small">The words for it</summary>
            <DraftBox
              key={`${introduction.id}.${step.type}.${turn.id}`}
              name={`intro:${introduction.id}.${step.type}.${turn.id}`}
              personId={turn.id}
              cardKey={`intro:${introduction.id}`}
              subject={draft.subject}
              first={draft.lines.join('\n')}
              judged={false}
              doneWord={doneWords[step.type]}
              doneKey={false}
              label={`Words to ${turn.name}`}
              onSent={async (text) => (await move(moves[step.type], 'Noted', text)) !== null}
            />
          </details>
        ))}
    </li>
  );
};

/** "Introduce to...": somebody they should meet, and why; and the introductions that are on their way. */
export const Introduce = ({
  id,
  call,
  today,
}: {
  readonly id: PersonId;
  readonly call: string;
  readonly today: CalendarDay;
}) => {
  const act = useAct();
  const listed = useQuery(queries.introductionsOf(id)).data?.introductions ?? [];
  const [choosing, setChoosing] = useState(false);
  const [other, setOther] = useState<FoundPerson | null>(null);
  const [reason, setReason] = useState('');
  const plan = async (): Promise<void> => {
    if (other === null || reason.trim() === '') return;
    const planned = await act(
      api.call('planIntroduction', {
        body: { id: newId(), personId: id, otherPersonId: other.id, reason: reason.trim() },
      }),
      `Planned: ask ${call} first`,
    );
    if (planned === null) return;
    setChoosing(false);
    setOther(null);
    setReason('');
  };
  return (
    <Block
      title="Introductions"
      action={
        choosing ? null : (
          <Button size="small" look="quiet" className="-mr-2.5" onClick={() => setChoosing(true)}>
            Introduce to…
          </Button>
        )
      }
    >
      {choosing && (
        <form
          className="grid gap-3 pb-4"
          onSubmit={(event) => {
            event.preventDefault();
            void plan();
          }}
        >
          {other === null ? (
            <PersonSearch label={`Whom should ${call} meet?`} focus onChoose={setOther} />
          ) : (
            <p>
              {call} and {other.name}{' '}
              <Button size="small" look="quiet" onClick={() => setOther(null)}>
                Somebody else
              </Button>
            </p>
          )}
          <label className="grid gap-1 text-small text-muted">
            Why these two, in words that both may read
            <input
              className="input"
              maxLength={300}
              placeholder="both work on cold chains"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <p className="text-small text-muted">
            Both are asked before they hear of each other: a surprise introduction spends their goodwill.
          </p>
          <div className="flex gap-2">
            <Button type="submit" disabled={other === null || reason.trim() === ''}>
              Plan it
            </Button>
            <Button look="quiet" onClick={() => setChoosing(false)}>
              Not now
            </Button>
          </div>
        </form>
      )}
      {listed.length === 0 && !choosing ? (
        <p className="text-small text-muted">Somebody {call} should meet?</p>
      ) : (
        <ul>
          {listed.map((one) => (
            <IntroductionRow key={one.introduction.id} listed={one} today={today} />
          ))}
        </ul>
      )}
    </Block>
  );
};
