import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import { parseCalendarDay } from '../../core/dates/index.ts';
import type { InteractionId, PersonId } from '../../core/ids.ts';
import type { Card } from '../../core/today/card.ts';
import { newId } from '../app/api.ts';
import { useClock } from '../app/clock.ts';
import { queries } from '../app/queries.ts';
import { isTyping, useCommands } from '../keys/commands.tsx';
import { Debrief } from '../debrief/debrief.tsx';
import { useSend } from '../outbox/send.ts';
import { Button, buttonClass } from '../parts/button.tsx';
import { Face } from '../parts/face.tsx';
import { Tag, tagClass } from '../parts/tag.tsx';
import { chipDay, dueDay, dueMomentInWords, exactDay } from '../words/dates.ts';
import {
  alsoDoneWords,
  doneSaid,
  doneWords,
  isWritten,
  keyParts,
  openingsOf,
  readyText,
  showsDue,
  subjectOf,
} from './card-view.ts';
import { DraftDesk } from './draft-desk.tsx';
import { ChoicesView, SectionsView } from './payload-view.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import type { ToldTalks } from './week-form.tsx';
import { later } from '../parts/later.tsx';

/** Only the first days have such cards, and the first week of a calendar. */
const WeekForm = later(async () => (await import('./week-form.tsx')).WeekForm);
const StartForm = later(async () => (await import('./start-forms.tsx')).StartForm);

const DueTag = ({
  card,
  today,
  zone,
}: {
  readonly card: Pick<Card, 'rule' | 'due'>;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
}) => {
  const clock = useClock();
  if (card.due === null || !showsDue(card.rule)) return null;
  const day = dueDay(card.due, zone);
  const words = dueMomentInWords(card.due, today, zone, clock());
  return (
    <time
      dateTime={card.due}
      title={exactDay(day)}
      className={tagClass(
        day < today || (day === today && parseCalendarDay(card.due) === null) ? 'wait' : 'plain',
      )}
    >
      {words}
    </time>
  );
};

/** What else is open with the same person, to be done on the same visit. */
const AlsoList = ({
  card,
  today,
  zone,
  onDone,
}: {
  readonly card: Card;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  readonly onDone: (key: string, title: string) => void;
}) =>
  card.also.length === 0 ? null : (
    <ul aria-label="Also" className="mt-4 grid gap-1 border-t border-line pt-3">
      {card.also.map(({ key, rule, title, due }) => (
        <li key={key} className="flex items-center gap-3 text-small">
          <span className="min-w-0 flex-1">
            <span className="text-muted">Also: </span>
            {title} <DueTag card={{ rule, due }} today={today} zone={zone} />
          </span>
          <Button
            look="quiet"
            aria-label={`${alsoDoneWords[rule]}: ${title}`}
            onClick={() => onDone(key, title)}
          >
            {alsoDoneWords[rule]}
          </Button>
        </li>
      ))}
    </ul>
  );

/** How the choices of a card name what of the shelf may go with its message. */
const givePrefix = 'give:';

export const CardItem = ({
  card,
  today,
  zone,
  open,
  onOpen,
  onActed,
  onThirdSkip,
}: {
  readonly card: Card;
  readonly today: CalendarDay;
  readonly zone: TimeZone;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Just before it is done, put off or let be: the list will move on. */
  readonly onActed: () => void;
  readonly onThirdSkip: (card: Card) => void;
}) => {
  const send = useSend();
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLButtonElement>(null);
  const [snoozing, setSnoozing] = useState(false);
  // A thing to give that was chosen stands in the empty field as the question to answer.
  const [chosen, setChosen] = useState<{ readonly id: string; readonly text: string } | null>(null);
  const opening = useQuery({
    ...queries.draft(card.person?.id ?? ('' as PersonId), 'keep'),
    enabled: open && card.rule === 'keep' && card.person !== null,
  });
  const params = { key: card.key };
  const headingId = `card-${card.key}`;

  const finish = async (text: string | null): Promise<boolean> => {
    onActed();
    const done = await send(
      'finishCard',
      {
        params,
        body: {
          id: newId<'InteractionId'>(),
          ...(text !== null && text.trim() !== '' && { text }),
          ...(chosen?.id.startsWith(givePrefix) === true && {
            offerId: chosen.id.slice(givePrefix.length),
          }),
        },
      },
      doneSaid(card),
      ({ thin, says }) =>
        [
          doneSaid(card),
          ...(thin ? ['One line about what they did would please them more'] : []),
          ...says.map((line) => line.replace(/\.$/u, '')),
        ].join('. '),
    );
    return done !== null;
  };
  const didNotHappen = async (): Promise<void> => {
    onActed();
    await send(
      'finishCard',
      { params, body: { outcome: 'did-not-happen' } },
      'It did not happen, and nothing is owed',
    );
  };
  const tellWeek = async (talks: ToldTalks): Promise<void> => {
    onActed();
    await send('finishCard', { params, body: { talks } }, 'Noted, and the rest needs nothing');
  };
  const skip = async (): Promise<void> => {
    onActed();
    const skipped = await send('skipCard', { params }, `Not today: ${card.title}`);
    if (skipped !== null && skipped !== 'kept' && skipped.ask) onThirdSkip(card);
  };
  const snooze = async (when: string): Promise<void> => {
    setSnoozing(false);
    onActed();
    await send('snoozeCard', { params, body: { when } }, `Later: ${card.title}`, ({ until }) =>
      until === null ? `Later: ${card.title}` : `${card.title}: back on ${chipDay(until, today)}`,
    );
  };

  useCommands(
    {
      done: () => body.current?.querySelector<HTMLElement>('[data-done]')?.click(),
      'not-today': () => void skip(),
      snooze: () => setSnoozing(true),
      draft: () => {
        const words =
          body.current?.querySelector<HTMLElement>('textarea') ??
          body.current?.querySelector<HTMLElement>('input');
        words?.focus();
      },
    },
    { active: open },
  );

  const { person } = card;
  // On a phone a row of its own: what is let be stands apart from what is done.
  const later = (
    <div
      className={`flex flex-wrap items-center gap-2 desk:contents ${card.rule === 'start' ? '' : 'max-desk:-ml-3.5 max-desk:basis-full'}`}
    >
      <Button look="quiet" shortcut="h" onClick={() => void skip()}>
        Not today
      </Button>
      <SnoozeMenu
        today={today}
        open={snoozing}
        onOpenChange={setSnoozing}
        onChoose={(when) => void snooze(when)}
      />
      {person !== null && (
        <Link
          to="/people/$id"
          params={{ id: person.id }}
          aria-label={`${person.name.split(' ')[0] ?? ''}: about ${person.name}`}
          className={buttonClass('quiet', 'ml-auto wrap-anywhere whitespace-normal! max-desk:-mr-3')}
        >
          {person.name.split(' ')[0]} <ChevronRight aria-hidden />
        </Link>
      )}
    </div>
  );
  const { rest } = keyParts(card.key);
  /** Of the same person, told when the card is open. */
  const more = open ? 0 : card.also.length;

  return (
    <article
      aria-labelledby={headingId}
      className={`relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 desk:grid-cols-[auto_minmax(0,1fr)_auto] ${
        open
          ? '-mx-2 rounded-card border border-line bg-surface px-3.5 py-4 shadow-float desk:-mx-5 desk:p-5 [&+article]:border-t-transparent'
          : 'border-t border-line py-5 first:border-t-transparent'
      }`}
    >
      {card.person === null ? (
        <span
          aria-hidden
          className="grid size-10 place-items-center rounded-full bg-wash font-serif text-[1.25rem] text-muted desk:size-11"
        >
          {card.rule === 'start' ? '→' : '·'}
        </span>
      ) : (
        <Face name={card.person.name} />
      )}
      <div className="min-w-0">
        <h2 id={headingId} className="text-[1.125rem]">
          <button
            type="button"
            aria-expanded={open}
            ref={heading}
            data-card={card.key}
            className={`mr-2 scroll-m-20 rounded text-left decoration-edge decoration-1 underline-offset-4 hover:underline ${open ? '' : 'tap-whole'}`}
            onClick={onOpen}
          >
            {card.title}
          </button>
          {/* On a phone a line of its own in every card, however long the title is. */}
          <span className="flex flex-wrap items-center gap-x-2 pt-0.5 desk:contents">
            <DueTag card={card} today={today} zone={zone} />
            <span className="font-sans text-tiny font-normal tracking-normal whitespace-nowrap text-muted desk:hidden">
              {card.minutes} min
            </span>
            {more > 0 && (
              <span className="desk:hidden">
                <Tag>+{more} more</Tag>
              </span>
            )}
          </span>
        </h2>
        <p className="mt-0.5 max-w-[62ch] text-[0.9375rem] text-muted max-desk:mt-1.5">{card.why}</p>
      </div>
      <p className="hidden pt-0.5 text-small whitespace-nowrap text-muted tabular-nums desk:block">
        {card.minutes} min
        {more > 0 && (
          <span className="ml-2">
            <Tag>+{more} more</Tag>
          </span>
        )}
      </p>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves a field; the way is Tab too
        <div
          ref={body}
          className="col-span-full mt-4 min-w-0 desk:col-start-2"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || !isTyping(event.target)) return;
            event.preventDefault();
            heading.current?.focus();
          }}
        >
          {card.payload?.kind === 'sections' && card.rule !== 'debrief' && (
            <SectionsView sections={card.payload.sections} />
          )}
          {card.rule === 'brief' && person !== null && (
            <Link
              to="/people/$id/brief"
              params={{ id: person.id }}
              className="link mt-3 block text-small text-muted"
            >
              On a page of its own, to print or take along
            </Link>
          )}
          {card.payload?.kind === 'choices' && (
            <ChoicesView
              memory={card.payload.memory}
              choices={card.payload.choices}
              onChoose={(text, id) => {
                setChosen({ id, text });
                field.current?.focus();
              }}
            />
          )}
          {card.rule === 'start' && (
            <Suspense fallback={null}>
              <StartForm card={card} />
            </Suspense>
          )}
          {card.payload?.kind === 'talks' && (
            <Suspense fallback={null}>
              <WeekForm talks={card.payload.talks} today={today} onSave={(told) => void tellWeek(told)} />
            </Suspense>
          )}
          {card.rule === 'debrief' && card.payload?.kind !== 'talks' && (
            <Debrief
              id={(rest[0] ?? '') as InteractionId}
              onActing={onActed}
              onDidNotHappen={() => void didNotHappen()}
            />
          )}
          {isWritten(card.rule) ? (
            <DraftDesk
              key={opening.isFetched ? 'ready' : 'waiting'}
              name={card.key}
              personId={card.person?.id ?? null}
              interactionId={card.rule === 'thanks' ? ((rest[0] ?? null) as InteractionId | null) : null}
              subject={subjectOf(card) || (opening.data?.subject ?? '')}
              openings={card.payload?.kind === 'draft' ? openingsOf(card) : (opening.data?.openings ?? [])}
              first={readyText(card) ?? opening.data?.lines.join('\n') ?? ''}
              {...(chosen !== null && { prompt: chosen.text })}
              judged={card.rule === 'thanks'}
              doneWord={doneWords[card.rule]}
              label={`Your words: ${card.title}`}
              field={field}
              onSent={finish}
            >
              {later}
            </DraftDesk>
          ) : (
            <div
              className={`mt-4 flex flex-wrap items-center gap-2 ${card.rule === 'start' || card.rule === 'debrief' ? '-ml-3.5' : ''}`}
            >
              {card.rule !== 'debrief' && (
                <Button
                  look={card.rule === 'start' ? 'quiet' : 'first'}
                  shortcut="e"
                  data-done
                  onClick={() => void finish(null)}
                >
                  {doneWords[card.rule]}
                </Button>
              )}
              {later}
            </div>
          )}
          <AlsoList
            card={card}
            today={today}
            zone={zone}
            onDone={(key, title) =>
              void send(
                'finishCard',
                { params: { key }, body: { id: newId<'InteractionId'>() } },
                `Done: ${title}`,
              )
            }
          />
        </div>
      )}
    </article>
  );
};
