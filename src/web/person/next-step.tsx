import { useQuery } from '@tanstack/react-query';
import { PenLine } from 'lucide-react';
import { useRef, useState } from 'react';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import { newId, hasFailed } from '../app/api.ts';
import { useClock } from '../app/clock.ts';
import { queries } from '../app/queries.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { Tag } from '../parts/tag.tsx';
import { When } from '../parts/when.tsx';
import { DraftBox } from '../today/draft-box.tsx';
import { keyParts } from '../today/card-view.ts';
import { dueDay, dueMomentInWords } from '../words/dates.ts';
import type { Pronouns } from '../words/people.ts';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';

/** What comes next with them, and the page to write to them on. */
export const NextStep = ({
  card,
  today,
  zone,
  they,
}: {
  readonly card: PersonCard;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  readonly they: Pronouns;
}) => {
  const send = useSend();
  const clock = useClock();
  const [writing, setWriting] = useState(false);
  const back = useRef(false);
  const leave = (): void => {
    back.current = true;
    setWriting(false);
  };
  const { next, person, name, opening, tie } = card;
  const nextCard = next?.card ?? null;
  const keepDue = tie?.keepDue ?? null;
  const kind = nextCard !== null && keyParts(nextCard).rule === 'thanks' ? 'thanks' : 'keep';
  const draft = useQuery({ ...queries.draft(person.id, kind), enabled: writing });
  const sent = async (text: string | null): Promise<boolean> => {
    const id = newId<'InteractionId'>();
    const what = `Noted: you wrote to ${name}`;
    const done =
      nextCard !== null
        ? await send(
            'finishCard',
            { params: { key: nextCard }, body: { id, ...(text !== null && { text }) } },
            what,
          )
        : await send(
            'logConversation',
            {
              body: {
                id,
                text: `Wrote to ${name}.`,
                people: { [name]: person.id },
                changes: {
                  kind: 'email',
                  direction: 'me',
                  note: text ?? '',
                  promises: [],
                  threads: [],
                  favors: [],
                  facts: [],
                  thanks: { [name]: false },
                },
              },
            },
            what,
          );
    if (done !== null) setWriting(false);
    return done !== null;
  };
  return (
    <Block title="Next">
      {next === null ? (
        <p className="max-w-[62ch]">
          {keepDue === null ? (
            `Nothing is due. ${card.person.layer === null ? `Place ${they.object} in a layer, and a word will be suggested in time.` : ''}`
          ) : (
            <>
              Let {they.object} be; a light word is due <When day={keepDue} today={today} />.
            </>
          )}
        </p>
      ) : (
        <p className="max-w-[62ch]">
          <span className="font-[550]">{next.title}</span>{' '}
          {next.due !== null && (
            <Tag look={dueDay(next.due, zone) <= today ? 'wait' : 'plain'}>
              {next.card === null && dueDay(next.due, zone) > today ? (
                <>
                  until <When day={dueDay(next.due, zone)} today={today} as="short" />
                </>
              ) : (
                dueMomentInWords(next.due, today, zone, clock())
              )}
            </Tag>
          )}
          <span className="mt-0.5 block text-muted">{next.why}</span>
        </p>
      )}
      {writing ? (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape does what Close does
        <div
          className="mt-4"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.nativeEvent.isComposing) leave();
          }}
        >
          {draft.isSuccess || hasFailed(draft) ? (
            <DraftBox
              name={`write:${person.id}`}
              personId={person.id}
              subject={draft.data?.subject ?? ''}
              openings={draft.data?.openings ?? []}
              first={draft.data?.lines.join('\n') ?? opening ?? ''}
              judged={kind === 'thanks'}
              doneWord="Sent"
              doneKey={false}
              label={`Your words to ${name}`}
              onSent={sent}
            >
              <Button look="quiet" onClick={leave}>
                Not now
              </Button>
            </DraftBox>
          ) : null}
        </div>
      ) : (
        <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            ref={(element) => {
              if (back.current) element?.focus();
              back.current = false;
            }}
            shortcut="d"
            data-write
            onClick={() => setWriting(true)}
          >
            <PenLine aria-hidden /> Write to {they.object}
          </Button>
          {opening !== null && kind === 'keep' && !opening.includes('[') && (
            <p className="min-w-0 font-serif text-[1.0625rem] text-muted">“{opening}”</p>
          )}
        </div>
      )}
    </Block>
  );
};
