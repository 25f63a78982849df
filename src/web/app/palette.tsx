import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { FileText, Keyboard, PenLine, Search, Undo2, UserPlus } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
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

interface Action {
  readonly id: string;
  readonly name: string;
  readonly icon: ReactNode;
  readonly keys?: string;
  readonly run: () => void;
}

const item =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-lg px-3 text-[0.9375rem] data-[selected=true]:bg-wash [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:text-muted';

const groupHead =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-tiny [&_[cmdk-group-heading]]:text-muted';

/** One field for everything: people, words in notes and talks, and what can be done. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const navigate = useNavigate();
  const shell = useShell();
  const undo = useUndo();
  const act = useAct();
  const [text, setText] = useState('');
  const [picked, setPicked] = useState('');
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
      run: () => undo(null),
    },
    { id: 'keys', name: 'Show the keys', icon: <Keyboard aria-hidden />, keys: '?', run: shell.openKeys },
  ];
  const words = fold(asked).split(' ');
  const fitting = actions.filter(({ name }) => words.every((word) => fold(name).includes(word)));
  // The first answer is chosen until the arrows say otherwise: type, Enter, there.
  const values = [
    ...(answer?.people ?? []).map(({ id }) => `person ${id}`),
    ...(answer?.notes ?? []).map(({ record, id }) => `note ${record} ${id}`),
    ...fitting.map(({ id }) => `do ${id}`),
    ...(asked.length >= 2 ? ['add'] : []),
  ];
  const openPerson = (id: PersonId): void => void navigate({ to: '/people/$id', params: { id } });
  const addPerson = async (): Promise<void> => {
    const added = await act(
      api.call('addPerson', { body: { id: newId<'PersonId'>(), name: splitName(asked) } }),
      ({ name }) => `${name} is in the book`,
    );
    if (added) openPerson(added.id);
  };

  return (
    <Dialog
      title="Search and commands"
      titleHidden
      shape="palette"
      onClose={onClose}
      commands={{ palette: onClose }}
    >
      <Command
        label="Search and commands"
        shouldFilter={false}
        loop
        value={values.includes(picked) ? picked : (values[0] ?? '')}
        onValueChange={setPicked}
        className="flex min-h-0 flex-col"
      >
        <div className="flex items-center gap-3 border-b border-line px-4">
          <Search aria-hidden className="size-4.5 shrink-0 text-muted" />
          <Command.Input
            ref={input}
            value={text}
            onValueChange={(next) => {
              setText(next);
              setPicked('');
            }}
            placeholder="People, notes, what to do"
            className="h-13 w-full min-w-0 bg-transparent text-[1rem] outline-none"
          />
          <Key>Esc</Key>
        </div>
        <Command.List label="Found" className="min-h-0 overflow-y-auto p-2" tabIndex={-1}>
          {answer && answer.people.length > 0 && (
            <Command.Group heading="People" className={groupHead}>
              {answer.people.map(({ id, name, organization, title }) => (
                <Command.Item
                  key={id}
                  value={`person ${id}`}
                  onSelect={go(() => openPerson(id))}
                  className={item}
                >
                  <Face name={name} size="small" />
                  <span className="min-w-0 truncate">
                    {name}
                    <span className="text-muted">
                      {[title, organization].some((part) => part !== null) &&
                        ` · ${[title, organization].filter((part) => part !== null).join(', ')}`}
                    </span>
                  </span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {answer && answer.notes.length > 0 && (
            <Command.Group heading="In notes and talks" className={groupHead}>
              {answer.notes.map(({ record, id, personId, excerpt }) => (
                <Command.Item
                  key={`${record} ${id}`}
                  value={`note ${record} ${id}`}
                  disabled={personId === null}
                  onSelect={go(() => {
                    if (personId !== null) openPerson(personId);
                  })}
                  className={item}
                >
                  <FileText aria-hidden />
                  <span className="min-w-0 truncate">{excerpt}</span>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {fitting.length > 0 && (
            <Command.Group heading="What to do" className={groupHead}>
              {fitting.map(({ id, name, icon, keys, run }) => (
                <Command.Item key={id} value={`do ${id}`} onSelect={go(run)} className={item}>
                  {icon}
                  {name}
                  {keys !== undefined && (
                    <span className="ml-auto flex gap-1">
                      {keys.split(' ').map((key) => (
                        <Key key={key}>{key}</Key>
                      ))}
                    </span>
                  )}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {asked.length >= 2 && (
            <Command.Group heading="New" className={groupHead}>
              <Command.Item value="add" onSelect={go(() => void addPerson())} className={item}>
                <UserPlus aria-hidden /> Add “{asked}” to the book
              </Command.Item>
            </Command.Group>
          )}
        </Command.List>
      </Command>
    </Dialog>
  );
};

/** The last word is the family name, as most people type a name; the person's page mends the rest. */
const splitName = (name: string): { given: string; family: string | null } => {
  const parts = name.split(/\s+/u);
  const family = parts.length > 1 ? (parts.at(-1) ?? null) : null;
  return { given: (family === null ? parts : parts.slice(0, -1)).join(' '), family };
};
