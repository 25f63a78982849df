import { Archive, Trash2, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { CallInput } from '../../contract/calls.ts';
import type { PersonId } from '../../core/ids.ts';
import { layers, type Layer } from '../../core/people/person.ts';
import { api } from '../app/api.ts';
import { useAct } from '../app/act.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { layerMeanings, layerNames } from '../words/people.ts';
import { counted } from '../../core/counts.ts';

type Change = CallInput<'changePeople'>['body']['change'];

/** Messages stand above the bar while it is there, as high as it is. */
const makeRoom = (bar: HTMLElement): (() => void) => {
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => style.setProperty('--bottom-bar', `${bar.offsetHeight + 8}px`));
  watch.observe(bar);
  return () => {
    watch.disconnect();
    style.removeProperty('--bottom-bar');
  };
};

/** What can be done with many people at once; all of it is one step to undo, and nothing asks first. */
export const BulkBar = ({
  ids,
  onDone,
}: {
  readonly ids: readonly PersonId[];
  readonly onDone: () => void;
}) => {
  const act = useAct();
  const fieldId = useId();
  const [adding, setAdding] = useState<'topic' | 'group' | null>(null);
  const change = async (part: Change, said: string): Promise<void> => {
    const done = await act(
      api.call('changePeople', { body: { ids, change: part } }),
      ({ changed }) => `${counted(changed, 'person', 'people')} ${said}`,
    );
    if (done) onDone();
  };
  const place = (layer: Layer | null): void =>
    void change({ layer }, layer === null ? 'without a layer' : `in ${layerNames[layer]}`);
  useCommands({
    'layer-1': () => place('inner'),
    'layer-2': () => place('close'),
    'layer-3': () => place('active'),
    'layer-4': () => place('wide'),
    topic: () => setAdding('topic'),
    archive: () => void change({ state: 'closed' }, 'archived'),
    'select-none': onDone,
  });
  return (
    <section
      ref={makeRoom}
      aria-label="Selected people"
      className="rise fixed inset-x-3 bottom-[calc(5.5rem+var(--safe-bottom))] z-20 mx-auto flex max-w-3xl flex-wrap items-center gap-2 rounded-card border border-line bg-surface p-2.5 pl-4 shadow-float desk:inset-x-auto desk:bottom-6 desk:left-[calc(var(--frame-left)+var(--rail)+2.5rem)]"
    >
      <output className="mr-1 text-small font-[600]">{counted(ids.length, 'person', 'people')}</output>
      {adding === null ? (
        <>
          <Menu
            label="Layer"
            trigger={<Button>Layer</Button>}
            items={[
              ...layers.map((layer) => ({
                id: layer,
                label: layerNames[layer],
                hint: layerMeanings[layer],
                onSelect: () => place(layer),
              })),
              { id: 'none', label: 'No layer', onSelect: () => place(null) },
            ]}
          />
          <Button shortcut="t" onClick={() => setAdding('topic')}>
            Topic
          </Button>
          <Button onClick={() => setAdding('group')}>Group</Button>
          <Button shortcut="a" onClick={() => void change({ state: 'closed' }, 'archived')}>
            <Archive aria-hidden /> Archive
          </Button>
          <Button onClick={() => void change({ remove: true }, 'in the trash')}>
            <Trash2 aria-hidden /> Trash
          </Button>
        </>
      ) : (
        <form
          className="flex min-w-0 flex-1 gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('name');
            if (typeof name !== 'string' || name.trim() === '') return;
            setAdding(null);
            void change(
              adding === 'topic' ? { addTopics: [name.trim()] } : { addGroups: [name.trim()] },
              adding === 'topic' ? `with the topic ${name.trim()}` : `in the group ${name.trim()}`,
            );
          }}
        >
          <label htmlFor={fieldId} className="sr-only">
            {adding === 'topic' ? 'Topic to add' : 'Group to add'}
          </label>
          <input
            onKeyDown={(event) => {
              if (event.key === 'Escape') setAdding(null);
            }}
            id={fieldId}
            name="name"
            required
            maxLength={500}
            placeholder={adding === 'topic' ? 'Topic' : 'Group'}
            className="input"
            ref={(element) => element?.focus()}
          />
          <Button type="submit" look="first">
            Add
          </Button>
        </form>
      )}
      <button
        type="button"
        aria-label="Select nobody"
        className="tap ml-auto grid size-9 place-items-center rounded-lg text-muted hover:bg-wash hover:text-ink"
        onClick={onDone}
      >
        <X aria-hidden className="size-4" />
      </button>
    </section>
  );
};
