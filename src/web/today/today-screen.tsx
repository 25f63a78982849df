import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { Suspense, useRef, useState } from 'react';
import type { TimeZone } from '../../core/dates/index.ts';
import type { Card } from '../../core/today/card.ts';
import { hasFailed, type Answer } from '../app/api.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { useShell } from '../app/shell.tsx';
import { dealtWith } from '../outbox/outbox.ts';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { Button } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { todayHeading } from '../words/counts.ts';
import { headingDay } from '../words/dates.ts';
import { CardItem } from './card-item.tsx';
import { DoneToday } from './done-today.tsx';
import { LaterCards } from './later-cards.tsx';
import { OwedList } from './owed-list.tsx';
import { WeekRing } from './ring.tsx';
import { isFromBefore } from '../app/persisted.ts';
import { storage } from '../app/storage.ts';
import { later } from '../parts/later.tsx';
import { useOpenCard } from './use-open-card.ts';

const InstallHint = later(async () => (await import('../app/install-hint.tsx')).InstallHint, 'extra');

/** Asked when a card is put off for the third time. */
const ThirdSkip = later(async () => (await import('./third-skip.tsx')).ThirdSkip);

type Today = Answer<'showToday'>;

/** Words of one's own stand in the box of this card. */
const isWrittenOn = (key: string): boolean =>
  ['draft', 'form'].some((kind) => storage.get(`${kind}.${key}`) !== null);

/**
 * The cards, and those that are due no more while words were written on them: done on another device, or their talk was
 * undone. Words do not vanish under the writer.
 */
const useWrittenOn = (cards: readonly Card[], acted: ReadonlySet<string>) => {
  const [before, setBefore] = useState(cards);
  const [held, setHeld] = useState<readonly Card[]>([]);
  if (before !== cards) {
    setBefore(cards);
    const keys = new Set(cards.map(({ key }) => key));
    setHeld(
      [...held, ...before].filter(
        ({ key }, place, all) =>
          !keys.has(key) && isWrittenOn(key) && all.findIndex((one) => one.key === key) === place,
      ),
    );
  }
  return {
    held: held.filter(({ key }) => !acted.has(key)),
    letGo: (key: string): void => {
      for (const kind of ['draft', 'form']) storage.remove(`${kind}.${key}`);
      setHeld(held.filter((one) => one.key !== key));
    },
  };
};

const CardList = ({
  cards: due,
  today,
  zone,
}: {
  readonly cards: readonly Card[];
  readonly today: Today['day'];
  readonly zone: TimeZone;
}) => {
  const list = useRef<HTMLElement>(null);
  const [acted, setActed] = useState<ReadonlySet<string>>(new Set());
  const { held, letGo } = useWrittenOn(due, acted);
  const cards = held.length === 0 ? due : [...held, ...due];
  const [third, setThird] = useState<Card | null>(null);
  const { open, choose, hold, moveOn } = useOpenCard(
    cards.map(({ key }) => key),
    list,
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only sees where one is at work
    <section
      ref={list}
      aria-label="Worth doing today"
      onFocus={({ target }) => {
        if (!target.hasAttribute('data-card')) hold();
      }}
    >
      <Suspense>
        {third !== null && <ThirdSkip card={third} today={today} onClose={() => setThird(null)} />}
      </Suspense>
      <div className="grid [&>article:last-child]:border-b [&>article:last-child]:border-line">
        {held.map(({ key, title }) => (
          <p key={key} className="mb-3 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
            {title}: done or taken back meanwhile. Your words are still here, to send or to let go.{' '}
            <Button size="small" look="quiet" onClick={() => letGo(key)}>
              Let them go
            </Button>
          </p>
        ))}
        {cards.map((card) => (
          <CardItem
            key={card.key}
            card={card}
            today={today}
            zone={zone}
            open={card.key === open}
            onOpen={() => choose(card.key)}
            onActed={() => {
              moveOn();
              setActed(new Set([...acted, card.key]));
            }}
            onThirdSkip={setThird}
          />
        ))}
      </div>
    </section>
  );
};

const Nothing = ({ owed, later }: { readonly owed: number; readonly later: number }) => {
  const shell = useShell();
  return (
    <Empty title="Done. Go and live.">
      <p>
        {owed > 0
          ? 'The thank-yous below come next, from tomorrow on.'
          : later > 0
            ? 'What is left can wait.'
            : 'Nothing is due to anyone today.'}
      </p>
      <p className="mt-6">
        <Button shortcut="l" onClick={() => shell.openLog()}>
          Log a talk
        </Button>
      </p>
    </Empty>
  );
};

/** The day without what was dealt with while there was no way to tell the book. */
const withoutDealtWith = (cards: readonly Card[], dealt: ReadonlySet<string>): readonly Card[] =>
  dealt.size === 0
    ? cards
    : cards
        .filter(({ key }) => !dealt.has(key))
        .map((card) => ({ ...card, also: card.also.filter(({ key }) => !dealt.has(key)) }));

const TodayView = ({ today, zone }: { readonly today: Today; readonly zone: TimeZone }) => {
  const { owed, later, week, day, also } = today;
  const dealt = dealtWith(useOutbox().waiting);
  const cards = withoutDealtWith(today.cards, dealt);
  const loop = withoutDealtWith(today.loop, dealt);
  const gone = today.cards.filter(({ key }) => dealt.has(key));
  const minutes = gone.reduce((left, card) => left - card.minutes, today.minutes);
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pb-6">
        <div>
          <p className="text-small text-muted">{headingDay(day)}</p>
          <h1 className="mt-1">
            {todayHeading(cards.length, minutes, { owed: owed.length, loop: loop.length })}
          </h1>
        </div>
        <WeekRing people={week.people} conversations={week.conversations} aim={week.aim} />
      </header>
      {cards.length === 0 ? (
        loop.length === 0 && <Nothing owed={owed.length} later={later.count} />
      ) : (
        <CardList cards={cards} today={day} zone={zone} />
      )}
      {loop.length > 0 && (
        <section aria-labelledby="loop" className="mt-10">
          <h2 id="loop" className="pb-3">
            Tell those who helped
          </h2>
          <CardList cards={loop} today={day} zone={zone} />
        </section>
      )}
      {owed.length > 0 && <OwedList owed={owed} />}
      {also.length > 0 && (
        <ul aria-label="Done by mail" className="mt-6 grid gap-1 text-small text-muted">
          {also.map(({ person, title }, index) => (
            <li key={`${person.id} ${index}`}>{title}.</li>
          ))}
        </ul>
      )}
      <div className="mt-6 grid gap-4">
        <LaterCards count={later.count} today={day} zone={zone} />
        <DoneToday today={day} zone={zone} />
        <Suspense>
          <InstallHint />
        </Suspense>
      </div>
    </>
  );
};

/** What is worth fifteen to twenty minutes now? */
export const TodayScreen = () => {
  useTitle('Today');
  const status = useQuery(queries.status());
  const today = useQuery(queries.today());
  const wasEmpty = status.data?.firstRun === true && status.data.book === 'own';
  // Only the server knows whether the book is empty still: not what was kept from an earlier visit, nor what it said
  // before the change that it is just being asked about.
  if (wasEmpty && !status.isFetching && !isFromBefore(queries.status().queryKey))
    return <Navigate to="/import" replace />;
  const zone = status.data?.timeZone as TimeZone | undefined;
  return (
    <div className="max-w-[48.75rem]">
      {today.data && zone !== undefined && !(wasEmpty && status.isFetching) ? (
        <TodayView today={today.data} zone={zone} />
      ) : hasFailed(today) || hasFailed(status) ? (
        <ScreenTrouble
          what="Your day"
          cause={today.error ?? status.error}
          onRetry={() => void Promise.all([today.refetch(), status.refetch()])}
        />
      ) : (
        <>
          <h1 className="sr-only">Today</h1>
          <ListSkeleton />
        </>
      )}
    </div>
  );
};
