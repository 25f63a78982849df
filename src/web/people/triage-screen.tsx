import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Archive, ArrowRight, Tag as TagIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import { hrefOf } from '../../contract/client.ts';
import type { BatchId, PersonId } from '../../core/ids.ts';
import { layers, type Layer } from '../../core/people/person.ts';
import { api, hasFailed } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { ScreenTrouble } from '../app/query-trouble.tsx';
import { queries } from '../app/queries.ts';
import { useTitle } from '../app/title.ts';
import { useUndo } from '../app/undo.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { Empty } from '../parts/empty.tsx';
import { Face } from '../parts/face.tsx';
import { Key } from '../parts/key.tsx';
import { ListSkeleton } from '../parts/slow.tsx';
import { Tag } from '../parts/tag.tsx';
import { When } from '../parts/when.tsx';
import { unsorted } from './filter.ts';
import { howKnown, whereInWords } from './how-known.ts';
import { leftAsTheyAre } from './left-as-they-are.ts';
import { layerMeanings, layerNames } from '../words/people.ts';
import { figure } from '../../core/counts.ts';

type Change = CallInput<'changePeople'>['body']['change'];

interface Step {
  readonly id: PersonId;
  readonly batch: BatchId | null;
}

/** One person after another, those whom I talked with last first: who are they to me? One key each. */
export const TriageScreen = () => {
  useTitle('Sort people');
  const act = useAct();
  const undo = useUndo();
  const topicId = useId();
  const people = useInfiniteQuery(queries.people(unsorted));
  const status = useQuery(queries.status());
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [left, setLeft] = useState(leftAsTheyAre.read);
  const [topicFor, setTopicFor] = useState<PersonId | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const handled = new Set(steps.map(({ id }) => id));
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? [];
  const queue = rows.filter(
    ({ id, state, layer }) => !handled.has(id) && !left.has(id) && state === 'active' && layer === null,
  );
  const [person] = queue;
  const total = people.data?.pages[0]?.total ?? 0;
  const toGo = queue.length + Math.max(0, total - rows.length);

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = people;
  const runsOut = queue.length < 10 && hasNextPage && !isFetchingNextPage;
  useEffect(() => {
    if (runsOut) void fetchNextPage();
  }, [runsOut, fetchNextPage]);
  const personId = person?.id;
  const shownId = useRef<PersonId | undefined>(undefined);
  useEffect(() => {
    if (personId === shownId.current) return;
    shownId.current = personId;
    heading.current?.focus({ preventScroll: true });
  });

  const change = async (part: Change, said: string): Promise<void> => {
    if (!person) return;
    setSteps((before) => [...before, { id: person.id, batch: null }]);
    const done = await act(
      api.call('changePeople', { body: { ids: [person.id], change: part } }),
      `${person.name} ${said}`,
    );
    setSteps((before) =>
      done === null
        ? before.filter(({ id }) => id !== person.id)
        : before.map((step) => (step.id === person.id ? { ...step, batch: done.batch } : step)),
    );
  };
  const place = (layer: Layer): void => void change({ layer }, `is in ${layerNames[layer]}`);
  const archive = (): void => void change({ state: 'closed' }, 'is archived');
  const skip = (): void => {
    if (!person) return;
    setSteps((before) => [...before, { id: person.id, batch: null }]);
    setLeft(leftAsTheyAre.add(left, person.id));
  };
  const back = (): void => {
    const last = steps.at(-1);
    setSteps(steps.slice(0, -1));
    if (last !== undefined && left.has(last.id)) setLeft(leftAsTheyAre.remove(left, last.id));
    if (last !== undefined && last.batch !== null) void undo(last.batch);
  };
  useCommands({
    'layer-1': () => place('inner'),
    'layer-2': () => place('close'),
    'layer-3': () => place('active'),
    'layer-4': () => place('wide'),
    archive,
    topic: () => setTopicFor(personId ?? null),
    next: skip,
    previous: back,
    undo: back,
  });

  if (hasFailed(people))
    return <ScreenTrouble what="Your people" cause={people.error} onRetry={() => void people.refetch()} />;
  if (people.isPending || (person === undefined && (hasNextPage || isFetchingNextPage)))
    return (
      <>
        <h1 className="sr-only">Sort people</h1>
        <ListSkeleton rows={2} />
      </>
    );
  if (person === undefined)
    return (
      <Empty title="Everyone has their place" level={1}>
        <p>Those without a layer stay in your book and ask for nothing.</p>
        {left.size > 0 && (
          <p className="mt-3">
            <button
              type="button"
              className="link"
              onClick={() => {
                setSteps([]);
                setLeft(leftAsTheyAre.clear());
              }}
            >
              Look again at those you left as they are
            </button>
          </p>
        )}
        <p className="mt-6 flex justify-center gap-2">
          <Link to="/" className={buttonClass('first')}>
            Go to Today
          </Link>
          {steps.length > 0 && (
            <Button shortcut="u" onClick={back}>
              One back
            </Button>
          )}
        </p>
      </Empty>
    );
  const where = whereInWords(person);
  const known = howKnown(person);
  const today = status.data?.day;
  return (
    <div className="max-w-[42rem]">
      <header className="pb-6">
        <h1>Who are they to you?</h1>
        <p className="mt-1 text-small text-muted">
          {figure(toGo)} to go, those you talked with last first. Sort as many as you like; five you would
          miss are plenty to begin with.
        </p>
      </header>
      <article
        className="rounded-card border border-line bg-surface p-5 shadow-float desk:p-7"
        aria-labelledby="sorted"
      >
        <div className="flex items-start gap-5">
          <Face
            name={person.name}
            size="large"
            photo={person.photo ? hrefOf('showPhoto', { params: { id: person.id } }) : null}
          />
          <div className="min-w-0">
            <h2
              id="sorted"
              ref={heading}
              tabIndex={-1}
              className="text-[1.625rem] leading-tight outline-none"
            >
              {person.name}
            </h2>
            {where !== '' && <p className="mt-1 text-muted wrap-anywhere">{where}</p>}
            <p className="mt-0.5 text-small text-muted">
              {person.lastInteraction === null || today === undefined ? (
                'No talk in your book yet'
              ) : (
                <>
                  Last talk <When day={person.lastInteraction} today={today} />
                </>
              )}
              {known !== '' && ` · ${known}`}
            </p>
            {person.topics.length > 0 && (
              <p className="mt-2 flex flex-wrap gap-1.5">
                {person.topics.map((topic) => (
                  <Tag key={topic}>{topic}</Tag>
                ))}
              </p>
            )}
          </div>
        </div>
        <fieldset className="mt-6 grid grid-cols-2 gap-2">
          <legend className="sr-only">Layer</legend>
          {layers.map((layer, index) => (
            <button
              key={layer}
              type="button"
              aria-keyshortcuts={String(index + 1)}
              className="flex min-h-14 items-start gap-3 rounded-[0.625rem] border border-line p-3 text-left transition-colors duration-100 hover:border-edge hover:bg-wash"
              onClick={() => place(layer)}
            >
              <span className="min-w-0 flex-1">
                <span className="block font-[550]">{layerNames[layer]}</span>
                <span className="block text-tiny text-muted">{layerMeanings[layer]}</span>
              </span>
              <Key when="reading">{index + 1}</Key>
            </button>
          ))}
        </fieldset>
        {topicFor === person.id ? (
          <form
            className="mt-4 flex gap-2"
            onSubmit={(event) => {
              event.preventDefault();
              const name = new FormData(event.currentTarget).get('topic');
              if (typeof name !== 'string' || name.trim() === '') return;
              setTopicFor(null);
              void act(
                api.call('changePeople', {
                  body: { ids: [person.id], change: { addTopics: [name.trim()] } },
                }),
                `${person.name}: ${name.trim()}`,
              ).then(() => heading.current?.focus());
            }}
          >
            <label htmlFor={topicId} className="sr-only">
              What do they care about?
            </label>
            <input
              onKeyDown={(event) => {
                if (event.key === 'Escape') setTopicFor(null);
              }}
              id={topicId}
              name="topic"
              required
              maxLength={500}
              placeholder="What do they care about?"
              className="input"
              ref={(element) => element?.focus()}
            />
            <Button type="submit">Add</Button>
          </form>
        ) : (
          <div className="mt-4 grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
            <Button shortcut="t" onClick={() => setTopicFor(person.id)}>
              <TagIcon aria-hidden /> Topic
            </Button>
            <Button shortcut="a" onClick={archive}>
              <Archive aria-hidden /> Archive
            </Button>
            <Button
              look="quiet"
              shortcut="j"
              className="order-first col-span-2 min-h-12 border-line sm:order-none sm:ml-auto sm:min-h-9 sm:border-transparent"
              onClick={skip}
            >
              Leave as is <ArrowRight aria-hidden />
            </Button>
          </div>
        )}
      </article>
      <p className="mt-4 flex justify-between text-small text-muted">
        <span>{steps.length > 0 && `${figure(steps.length)} looked at`}</span>
        {steps.length > 0 && (
          <button type="button" className="link" onClick={back}>
            One back
          </button>
        )}
      </p>
    </div>
  );
};
