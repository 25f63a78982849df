import { Check } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CalendarDay } from '../../core/dates/index.ts';
import type { BatchId, InteractionId } from '../../core/ids.ts';
import { newId, type Answer } from '../app/api.ts';
import { stepDownChoices, useAct } from '../app/act.ts';
import { useCommands } from '../keys/commands.tsx';
import { Debrief } from '../debrief/debrief.tsx';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { Choices } from '../parts/choices.tsx';
import { Face } from '../parts/face.tsx';
import { keyParts } from '../today/card-view.ts';
import { DraftDesk } from '../today/draft-desk.tsx';
import { dayInWords } from '../words/dates.ts';
import { namesInWords } from '../../core/sentence.ts';
import { kindNames } from '../../core/interactions/in-words.ts';

export type Saved = Answer<'logConversation'>;

/** Right after saving: it is in the book, and here are the three lines of thanks. */
export const SavedView = ({
  saved,
  today,
  sentKeys,
  onSent,
  onAgain,
  onDebriefed,
  onUndo,
  onClose,
}: {
  readonly saved: Saved;
  readonly today: CalendarDay;
  readonly sentKeys: readonly string[];
  readonly onSent: (key: string) => void;
  readonly onAgain: () => void;
  readonly onDebriefed: (kept: Answer<'debriefTalk'>) => void;
  readonly onUndo: (batch: BatchId) => void;
  readonly onClose: () => void;
}) => {
  const act = useAct();
  const send = useSend();
  const [room, setRoom] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const root = useRef<HTMLDivElement>(null);
  useCommands({ done: () => root.current?.querySelector<HTMLElement>('[data-done]')?.click() });
  const [telling, setTelling] = useState(false);
  const { draft, people, thanks, batch } = saved;
  const owed = thanks.filter(({ card }) => !sentKeys.includes(card));
  if (telling)
    return (
      <div ref={root} className="grid gap-4">
        <p className="font-serif text-[1.1875rem]">A minute more: how was it?</p>
        <Debrief
          id={saved.saved}
          onSaved={(saved) => {
            if (saved !== 'kept') onDebriefed(saved);
            setTelling(false);
          }}
        />
      </div>
    );
  return (
    <div ref={root} className="grid gap-5">
      <div className="flex items-start gap-3">
        <span className="mt-0.5 grid size-7 shrink-0 place-items-center rounded-full bg-good-wash text-good">
          <Check aria-hidden className="size-4" />
        </span>
        <div>
          <h2 ref={heading} tabIndex={-1} className="text-[1.125rem] outline-none">
            {draft.planned ? 'Planned' : 'Noted'}: {kindNames[draft.kind].toLowerCase()} with{' '}
            {namesInWords(people.map(({ name }) => name))}, {dayInWords(draft.day, today)}
          </h2>
          <p className="text-small text-muted">
            {owed.length === 0
              ? 'It is in the book.'
              : 'While it is fresh: three sentences please more than you expect.'}
          </p>
        </div>
      </div>
      {owed.map(({ card, personId, name, subject, lines, openings }) => (
        <section key={card} aria-label={`Thank ${name}`} className="border-t border-line pt-4">
          <h3 className="mb-3 flex items-center gap-2.5 font-serif text-[1.125rem] font-medium">
            <Face name={name} size="small" /> Thank {name}
          </h3>
          <DraftDesk
            key={lines.join()}
            name={card}
            personId={personId}
            interactionId={(keyParts(card).rest[0] ?? null) as InteractionId | null}
            subject={subject}
            openings={openings}
            first={lines.join('\n')}
            judged
            doneWord="Sent"
            label={`Your thanks to ${name}`}
            onSent={async (text) => {
              const done = await send(
                'finishCard',
                {
                  params: { key: card },
                  body: { id: newId<'InteractionId'>(), ...(text !== null && { text }) },
                },
                `${name} is thanked`,
              );
              if (done !== null) onSent(card);
              return done !== null;
            }}
          />
        </section>
      ))}
      {saved.full !== null && room && (
        <section aria-label="Who steps down" className="border-t border-line pt-4">
          <p className="text-[0.9375rem]">{saved.full.sentence}</p>
          <div className="pt-1.5">
            <Choices choices={stepDownChoices(saved.full, act)} onChosen={() => setRoom(false)} />
          </div>
        </section>
      )}
      <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-4 max-sm:grid max-sm:grid-cols-2">
        {batch !== null && (
          <Button look="quiet" className="sm:mr-auto sm:-ml-3.5" onClick={() => onUndo(batch)}>
            Undo
          </Button>
        )}
        {!draft.planned && <Button onClick={() => setTelling(true)}>A minute more</Button>}
        <Button onClick={onAgain}>Log another</Button>
        <Button look={owed.length === 0 ? 'first' : 'plain'} onClick={onClose}>
          {owed.length === 0 ? 'Close' : 'Later'}
        </Button>
      </div>
    </div>
  );
};
