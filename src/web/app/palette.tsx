/* oxlint-disable jsx-a11y/prefer-tag-over-role -- groups, faces and searching on the server are beyond datalist */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Bookmark, FileText, Keyboard, PenLine, Search, Undo2, UserPlus } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { fold } from '../../core/people/fold.ts';
import type { PersonId } from '../../core/ids.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Face } from '../parts/face.tsx';
import { Key } from '../parts/key.tsx';
import { api, newId } from './api.ts';
import { useAct } from './act.ts';
import { places } from './places.ts';
import { queries } from './queries.ts';
import { useShell } from './shell.tsx';
import { useUndo } from './undo.ts';

interface Option {
  readonly id: string;
  readonly face: ReactNode;
  readonly name: ReactNode;
  readonly keys?: string;
  readonly run: () => void;
}

interface Action {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly run: () => void;
}

/** One field for everything: people, words in notes and talks, and what can be done. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const shell = useShell();
  const undo = useUndo();
  const act = useAct();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const asked = text.trim();
  const found = useQuery({ ...queries.search(asked), enabled: asked.length >= 2 });
  const answer = asked.length >= 2 ? found.data : undefined;

  const go = (run: () => void) => () => {
    onClose();
    // After the dialog has given the focus back, so that the next screen can take it.
    setTimeout(run);
  };
  const actions: readonly Action[] = [
    { id: 'log', name: 'Log a talk', icon: <PenLine aria-hidden />, keys: 'l', run: () => shell.openLog() },
    {
      id: 'save',
      name: 'Save a page to give',
      icon: <Bookmark aria-hidden />,
      run: () => void navigate({ to: '/save' }),
    },
    ...places.map(({ to, name, icon: Icon, keys }) => ({
      id: to,
      name: `Go to ${name}`,
      icon: <Icon aria-hidden />,
      keys,
      run: () => void navigate({ to }),
    })),
    {
      id: 'undo',
      name: 'Undo the last thing',
      icon: <Undo2 aria-hidden />,
      keys: 'u',
      run: () => void undo(null),
    },
    { id: 'keys', name: 'Show the keys', icon: <Keyboard aria-hidden />, keys: '?', run: shell.openKeys },
  ];
  const words = fold(asked).split(' ');
  const fitting = actions.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  const openPerson = (id: PersonId): void => void navigate({ to: '/people/$id', params: { id } });
  const addPerson = async (): Promise<void> => {
    const added = await act(
      api.call('addPerson', { body: { id: newId<'PersonId'>(), name: splitName(asked) } }),
      ({ name }) => `${name} is in the book`,
    );
    if (added) openPerson(added.id);
  };

  const groups: readonly { readonly title: string; readonly options: readonly Option[] }[] = [
    {
      title: 'People',
      options: (answer?.people ?? []).map(({ id, name, organization, title }) => ({
        id: `person-${id}`,
        face: <Face name={name} size="small" />,
        name: (
          <>
            {name}
            <span className="text-muted">
              {[title, organization].some((part) => part !== null) &&
                ` · ${[title, organization].filter((part) => part !== null).join(', ')}`}
            </span>
          </>
        ),
        run: () => openPerson(id),
      })),
    },
    {
      title: 'In notes and talks',
      options: (answer?.notes ?? []).flatMap(({ record, id, personId, excerpt }) =>
        personId === null && record !== 'offer'
          ? []
          : [
              {
                id: `${record}-${id}`,
                face: <FileText aria-hidden />,
                name: excerpt,
                run: () =>
                  personId === null ? void navigate({ to: '/offers', hash: id }) : openPerson(personId),
              },
            ],
      ),
    },
    {
      title: 'What to do',
      options: fitting.map(({ id, name, icon, keys, run }) => ({
        id: `do-${id}`,
        face: icon,
        name,
        ...(keys !== undefined && { keys }),
        run,
      })),
    },
    {
      title: 'New',
      options:
        asked.length < 2
          ? []
          : /^https?:\/\/\S+$/iu.test(asked)
            ? [
                {
                  id: 'save-page',
                  face: <Bookmark aria-hidden />,
                  name: `Save “${asked}” to give`,
                  run: () => void navigate({ to: '/save', search: { url: asked } }),
                },
              ]
            : [
                {
                  id: 'add',
                  face: <UserPlus aria-hidden />,
                  name: `Add “${asked}” to the book`,
                  run: () => void addPerson(),
                },
              ],
    },
  ];
  const options = groups.flatMap((group) => group.options);
  const current = options[Math.min(active, options.length - 1)];
  const choose = (option: Option | undefined): void => {
    if (option) go(option.run)();
  };
  const move = (by: number): void => {
    if (options.length === 0) return;
    const next = (Math.min(active, options.length - 1) + by + options.length) % options.length;
    setActive(next);
    document.getElementById(`${listId}-${options[next]?.id ?? ''}`)?.scrollIntoView({ block: 'nearest' });
  };

  return (
    <Dialog
      title="Search and commands"
      titleHidden
      shape="palette"
      onClose={onClose}
      commands={{ palette: onClose }}
    >
      <div className="flex items-center gap-3 border-b border-line px-4">
        <Search aria-hidden className="size-4.5 shrink-0 text-muted" />
        <input
          ref={input}
          role="combobox"
          aria-label="Search and commands"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current && { 'aria-activedescendant': `${listId}-${current.id}` })}
          autoComplete="off"
          spellCheck={false}
          value={text}
          placeholder="People, notes, what to do"
          className="h-13 w-full min-w-0 bg-transparent text-[1rem] outline-none"
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={(event) => {
            const steps: Readonly<Record<string, () => void>> = {
              ArrowDown: () => move(1),
              ArrowUp: () => move(-1),
              Enter: () => choose(current),
            };
            const step = event.nativeEvent.isComposing ? undefined : steps[event.key];
            if (step) {
              event.preventDefault();
              step();
            }
          }}
        />
        <Key>Esc</Key>
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label="Found"
        tabIndex={-1}
        className="min-h-0 overflow-y-auto p-2"
      >
        {groups
          .filter((group) => group.options.length > 0)
          .map((group) => (
            <div key={group.title} role="group" aria-label={group.title}>
              <p aria-hidden className="px-3 pt-3 pb-1 text-tiny text-muted">
                {group.title}
              </p>
              {group.options.map((option) => (
                <div
                  key={option.id}
                  id={`${listId}-${option.id}`}
                  role="option"
                  aria-selected={option === current}
                  tabIndex={-1}
                  className={`flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 text-[0.9375rem] [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-muted ${option === current ? 'bg-wash' : ''}`}
                  onPointerMove={() => setActive(options.indexOf(option))}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    choose(option);
                  }}
                >
                  {option.face}
                  <span className="min-w-0 truncate">{option.name}</span>
                  {option.keys !== undefined && (
                    <span className="ml-auto flex gap-1">
                      {option.keys.split(' ').map((key) => (
                        <Key key={key}>{key}</Key>
                      ))}
                    </span>
                  )}
                </div>
              ))}
            </div>
          ))}
      </div>
    </Dialog>
  );
};

/** The last word is the family name, as most people type a name; the person's page mends the rest. */
const splitName = (name: string): { given: string; family: string | null } => {
  const parts = name.split(/\s+/u);
  const family = parts.length > 1 ? (parts.at(-1) ?? null) : null;
  return { given: (family === null ? parts : parts.slice(0, -1)).join(' '), family };
};
