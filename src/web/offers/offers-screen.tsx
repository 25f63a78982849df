import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, useState } from 'react';
import { everybodysOffers, type OfferKind } from '../../core/offers/index.ts';
import { fold } from '../../core/people/fold.ts';
import { hasFailed } from '../app/api.ts';
import { QueryTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { storage } from '../app/storage.ts';
import { useTitle } from '../app/title.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { AddOffer } from './add-offer.tsx';
import { OfferItem } from './offer-item.tsx';
import { shelfGroups, shownOf, type ShelfRow } from './shelf-view.ts';
import { later } from '../parts/later.tsx';

const AnalysisDesk = later(async () => (await import('./analysis-desk.tsx')).default);

/** Of so many there are questions under the shelf; of fewer they come first. */
const fullShelf = 5;
/** Of more one wants to search. */
const longShelf = 8;

const isSought = ({ title, words, topics }: ShelfRow['offer'], sought: string): boolean => {
  const text = fold([title, words ?? '', ...topics].join(' '));
  return fold(sought)
    .split(' ')
    .every((word) => text.includes(word));
};

/** What do I have to give, and who would value it? */
export const OffersScreen = () => {
  useTitle('Offers');
  const shelf = useQuery(queries.offers());
  const status = useQuery(queries.status());
  const [asked, setAsked] = useState<OfferKind | null>(null);
  // The search leads to one thing of the shelf.
  const hash = useLocation({ select: (location) => location.hash });
  const [open, setOpen] = useState<string | null>(hash === '' ? null : hash);
  const [writing, setWriting] = useState(() => storage.get('analysis.new') !== null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const all = shelf.data?.rows;
  const [sought, setSought] = useState('');
  const rows = (all ?? []).filter(({ offer }) => isSought(offer, sought));
  // What was just put there is open and in view: who would value it is the next thing one wants to know.
  const added = useRef<string | null>(null);
  useEffect(() => {
    const id = added.current;
    if (id === null || all?.some(({ offer }) => offer.id === id) !== true) return;
    added.current = null;
    list.current
      ?.querySelector<HTMLElement>(`[data-offer="${CSS.escape(id)}"]`)
      ?.scrollIntoView({ block: 'center' });
  }, [all]);
  const answer = (kind: OfferKind): void => {
    if (kind === 'analysis') return setWriting(true);
    setAsked(kind);
    field.current?.focus();
  };
  const today = status.data?.day;
  const [whole, setWhole] = useState<ReadonlySet<OfferKind>>(new Set());
  const groups = shelfGroups(rows).map((group) => ({
    ...group,
    shown: shownOf(group, { whole: sought !== '' || whole.has(group.kind), open }),
  }));
  // The keys go through the shelf as it stands on the page, and the focus goes along.
  const step = (by: 1 | -1): void => {
    const ids = groups.flatMap((group) => group.shown.map(({ offer }) => offer.id));
    const at = open === null ? -1 : ids.findIndex((id) => id === open);
    const next = ids[at === -1 ? (by === 1 ? 0 : ids.length - 1) : at + by];
    if (next === undefined) return;
    setOpen(next);
    list.current?.querySelector<HTMLElement>(`[data-offer="${CSS.escape(next)}"]`)?.focus();
  };
  useCommands({
    next: () => step(1),
    previous: () => step(-1),
    draft: () => list.current?.querySelector<HTMLElement>('[data-write]')?.click(),
  });
  return (
    <div className="max-w-[48rem]">
      <h1>Offers</h1>
      <p className="mt-1.5 max-w-[62ch] text-muted">What you have to give, and who would value it.</p>
      <AddOffer
        asked={asked}
        field={field}
        onKind={setAsked}
        onAdded={(id) => {
          added.current = id;
          setSought('');
          setOpen(id);
        }}
      />
      {writing ? (
        <Suspense fallback={null}>
          <AnalysisDesk offer={null} onClose={() => setWriting(false)} />
        </Suspense>
      ) : (
        <div className="-ml-3.5 flex flex-wrap">
          <Button look="quiet" onClick={() => setWriting(true)}>
            Write a page
          </Button>
          <Link to="/save" className={buttonClass('quiet')}>
            Save a page
          </Link>
          <Link to="/settings" hash="feeds" className={buttonClass('quiet')}>
            Feeds
          </Link>
        </div>
      )}
      {hasFailed(shelf) ? (
        <QueryTrouble what="Your shelf" cause={shelf.error} onRetry={() => void shelf.refetch()} />
      ) : shelf.isPending || today === undefined ? (
        <ListSkeleton rows={4} />
      ) : (
        <div ref={list}>
          {all?.length === 0 && <Questions onAnswer={answer} first />}
          {(all?.length ?? 0) > longShelf && (
            <input
              type="search"
              aria-label="Find on your shelf"
              placeholder="Find on your shelf"
              className="input mt-5 sm:max-w-80"
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          )}
          {rows.length === 0 && sought !== '' && (
            <p aria-live="polite" className="pt-4 text-small text-muted">
              Nothing on your shelf says “{sought}”.
            </p>
          )}
          {groups.map((group) => (
            <section key={group.kind} aria-labelledby={`kind-${group.kind}`} className="pt-7">
              <h2 id={`kind-${group.kind}`} className="pb-1.5 text-[1.25rem]">
                {group.name}
              </h2>
              <ul>
                {group.shown.map((row) => (
                  <OfferItem
                    key={row.offer.id}
                    row={row}
                    today={today}
                    open={open === row.offer.id}
                    onOpen={() => setOpen(open === row.offer.id ? null : row.offer.id)}
                  />
                ))}
              </ul>
              {group.shown.length < group.rows.length && (
                <Button
                  look="quiet"
                  className="-ml-3.5"
                  onClick={() => setWhole(new Set([...whole, group.kind]))}
                >
                  {group.rows.length - group.shown.length} more
                </Button>
              )}
            </section>
          ))}
          {rows.length > 0 && <Questions onAnswer={answer} first={rows.length < fullShelf} />}
        </div>
      )}
    </div>
  );
};

/** The ten things everybody has, as questions to answer. */
const Questions = ({
  onAnswer,
  first,
}: {
  readonly onAnswer: (kind: OfferKind) => void;
  /** Open: there is little on the shelf yet. */
  readonly first: boolean;
}) => (
  <details open={first} className="mt-8 border-t border-line pt-4">
    <summary className="font-serif text-[1.25rem]">You always have something</summary>
    <p className="pt-1 text-small text-muted">An answer in one line goes on your shelf.</p>
    <ul className="grid gap-1 pt-2">
      {everybodysOffers.map(({ id, kind, anyone }) =>
        kind === null ? null : (
          <li key={id}>
            <button
              type="button"
              className="min-h-9 rounded text-left font-serif text-[1.0625rem] decoration-edge underline-offset-4 hover:underline pointer-coarse:min-h-11"
              onClick={() => onAnswer(kind)}
            >
              {anyone}
            </button>
          </li>
        ),
      )}
    </ul>
  </details>
);
