import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';
import { interactionKinds } from '../../core/interactions/interaction.ts';
import { happenedInWords, kindNames } from '../../core/interactions/in-words.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { queries } from '../app/queries.ts';
import { useSend } from '../outbox/send.ts';
import { useShell } from '../app/shell.tsx';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { Tag } from '../parts/tag.tsx';
import { When } from '../parts/when.tsx';
import { Block } from './block.tsx';
import type { PersonCard } from './person-card.ts';

type Entry = PersonCard['timeline']['rows'][number];

const EditEntry = ({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) => {
  const send = useSend();
  const id = useId();
  const { interaction } = entry;
  const [begun] = useState(interaction);
  return (
    <form
      className="grid gap-3 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const said = (name: string): string => {
          const value = data.get(name);
          return typeof value === 'string' ? value.trim() : '';
        };
        const day = parseCalendarDay(said('day'));
        const kind = interactionKinds.find((option) => option === said('kind'));
        const minutes = Number.parseInt(said('minutes'), 10);
        const text = said('text');
        if (day === null || kind === undefined) return;
        void send(
          'changeInteraction',
          {
            params: { id: interaction.id },
            body: {
              day,
              kind,
              minutes: Number.isNaN(minutes) ? null : minutes,
              text: text === '' ? null : text,
              base: {
                day: begun.day,
                kind: begun.kind,
                minutes: begun.minutes,
                // The form's field carries no blanks at its ends.
                text: begun.text === null || begun.text.trim() === '' ? null : begun.text,
              },
            },
          },
          `Mended: ${kindNames[kind].toLowerCase()} of ${day}`,
          () => 'Mended',
        ).then((done) => (done === null ? null : onClose()));
      }}
    >
      <div className="flex flex-wrap gap-2">
        <label className="sr-only" htmlFor={`${id}-day`}>
          Day
        </label>
        <input
          id={`${id}-day`}
          name="day"
          type="date"
          required
          defaultValue={interaction.day}
          className="input w-auto"
        />
        <label className="sr-only" htmlFor={`${id}-kind`}>
          Kind
        </label>
        <select id={`${id}-kind`} name="kind" defaultValue={interaction.kind} className="input w-auto">
          {interactionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
        <label className="sr-only" htmlFor={`${id}-minutes`}>
          Minutes
        </label>
        <input
          id={`${id}-minutes`}
          name="minutes"
          type="number"
          min={1}
          max={1440}
          placeholder="Minutes"
          defaultValue={interaction.minutes ?? ''}
          className="input w-28"
        />
      </div>
      <label className="sr-only" htmlFor={`${id}-text`}>
        What was said
      </label>
      <textarea
        id={`${id}-text`}
        name="text"
        rows={3}
        maxLength={20_000}
        defaultValue={interaction.text ?? ''}
        className="input min-h-20 font-serif text-[1.0625rem]"
      />
      <div className="flex gap-2">
        <Button type="submit" look="first">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
};

const EntryView = ({
  entry,
  card,
  today,
}: {
  readonly entry: Entry;
  readonly card: PersonCard;
  readonly today: CalendarDay;
}) => {
  const act = useAct();
  const [editing, setEditing] = useState(false);
  const { interaction, people } = entry;
  const others = people.filter(({ id, role }) => id !== card.person.id && role === 'with');
  const head = [
    happenedInWords(interaction, card.callName),
    interaction.minutes === null ? null : `${interaction.minutes} minutes`,
  ]
    .filter((part) => part !== null)
    .join(', ');
  return (
    <li className="group grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2.5 sm:grid-cols-[6.5rem_minmax(0,1fr)_auto]">
      <p className="pt-px text-small text-muted">
        <When day={interaction.day} today={today} as="short" />
      </p>
      <div className="min-w-0 max-sm:col-span-2">
        {editing ? (
          <EditEntry entry={entry} onClose={() => setEditing(false)} />
        ) : (
          <>
            <p>
              <span className="font-[550]">{head}</span>
              {others.length > 0 && (
                <span className="text-muted">
                  {' '}
                  with{' '}
                  {others.map(({ id, name }, index) => (
                    <span key={name}>
                      {index > 0 && ', '}
                      {id === null ? (
                        name
                      ) : (
                        <Link to="/people/$id" params={{ id }} className="link">
                          {name}
                        </Link>
                      )}
                    </span>
                  ))}
                </span>
              )}{' '}
              {interaction.purpose !== null && <Tag>{interaction.purpose}</Tag>}
            </p>
            {entry.thanked.map((because) => (
              <p key={because} className="text-[0.9375rem]">
                Thanked for: {because}.
              </p>
            ))}
            {entry.gave.map((what) => (
              <p key={what} className="text-[0.9375rem] wrap-anywhere">
                Gave: {what}.
              </p>
            ))}
            {interaction.text !== null && (
              <p className="max-w-[66ch] whitespace-pre-line text-[0.9375rem] text-muted">
                {interaction.text}
              </p>
            )}
          </>
        )}
      </div>
      {!editing && (
        <div className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-data-[state=open]:opacity-100 max-sm:col-start-2 max-sm:row-start-1 max-sm:-my-2.5 max-sm:-mr-2.5 pointer-coarse:opacity-100">
          <Menu
            label={`${head}, ${interaction.day}`}
            trigger={
              <Button look="quiet" className="px-2" aria-label={`Change: ${head}, ${interaction.day}`}>
                <Ellipsis aria-hidden />
              </Button>
            }
            items={[
              { id: 'edit', label: 'Mend', icon: <Pencil aria-hidden />, onSelect: () => setEditing(true) },
              {
                id: 'remove',
                label: 'Take out, with what it made',
                icon: <Trash2 aria-hidden />,
                onSelect: () =>
                  void act(
                    api.call('removeInteraction', { params: { id: interaction.id } }),
                    'Taken out of the book',
                  ),
              },
            ]}
          />
        </div>
      )}
    </li>
  );
};

/** What happened between us, newest first; older pages come when asked for. */
export const Timeline = ({ card, today }: { readonly card: PersonCard; readonly today: CalendarDay }) => {
  const shell = useShell();
  const { cursor, rows, total } = card.timeline;
  const [asked, setAsked] = useState(false);
  const older = useInfiniteQuery({ ...queries.timeline(card.person.id, cursor), enabled: asked });
  const all = [...rows, ...(older.data?.pages.flatMap((page) => page.rows) ?? [])];
  const more = asked ? older.hasNextPage : cursor !== null;
  return (
    <Block title="Together">
      {card.planned.length > 0 && (
        <ul aria-label="Planned" className="mb-2 rounded-[0.625rem] bg-wash/60 px-4 py-1">
          {card.planned.map((entry) => (
            <EntryView key={entry.interaction.id} entry={entry} card={card} today={today} />
          ))}
        </ul>
      )}
      {all.length === 0 ? (
        <p className="text-muted">
          Nothing yet.{' '}
          <button
            type="button"
            className="link tap"
            onClick={() => shell.openLog({ person: { id: card.person.id, name: card.name } })}
          >
            Log the first talk
          </button>
        </p>
      ) : (
        <ul className="divide-y divide-line/60">
          {all.map((entry) => (
            <EntryView key={entry.interaction.id} entry={entry} card={card} today={today} />
          ))}
        </ul>
      )}
      {more && (
        <Button
          className="mt-3"
          disabled={older.isFetching}
          onClick={() => {
            if (asked) void older.fetchNextPage();
            else setAsked(true);
          }}
        >
          Older, {total - all.length} more
        </Button>
      )}
    </Block>
  );
};
