import { createContext, use, useEffect, useMemo, useRef, type ReactNode } from 'react';
import { noKeys, pressKey, type Command } from './keys.ts';

export type Handlers = { readonly [Name in Command]?: () => void };

interface Layer {
  readonly handlers: { current: Handlers };
  /** A dialog's layer: keys do not reach what lies beneath it. */
  readonly closed: boolean;
  /** The frame's layer: it lies beneath every screen's, whichever was drawn first. */
  readonly base: boolean;
}

interface Commands {
  readonly add: (layer: Layer) => () => void;
}

const CommandsContext = createContext<Commands | null>(null);

/** Whether letters go into a field there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=button])'));

/** Listens to keys for the whole app and hands each command to the newest screen part that answers it. */
export const CommandsProvider = ({ children }: { readonly children: ReactNode }) => {
  const layers = useRef<Layer[]>([]);
  useEffect(() => {
    let state = noKeys;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const pressed = pressKey(
        state,
        {
          key: event.key,
          control: event.ctrlKey,
          meta: event.metaKey,
          alt: event.altKey,
          typing: isTyping(event.target),
        },
        event.timeStamp,
      );
      state = pressed.state;
      const { command } = pressed;
      if (command === null) return;
      // A menu takes letters itself, to jump to an entry.
      if (event.target instanceof HTMLElement && event.target.closest('[role=menu], [role=listbox]')) return;
      for (const layer of layers.current.toReversed()) {
        const handler = layer.handlers.current[command];
        if (handler) {
          event.preventDefault();
          handler();
          return;
        }
        if (layer.closed) return;
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const commands = useMemo<Commands>(
    () => ({
      add: (layer) => {
        if (layer.base) layers.current.unshift(layer);
        else layers.current.push(layer);
        return () => {
          layers.current = layers.current.filter((other) => other !== layer);
        };
      },
    }),
    [],
  );
  return <CommandsContext value={commands}>{children}</CommandsContext>;
};

/** Answers these commands while the calling part is on screen. */
export const useCommands = (
  handlers: Handlers,
  { closed = false, active = true, base = false } = {},
): void => {
  const commands = use(CommandsContext);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(
    () => (active ? commands?.add({ handlers: latest, closed, base }) : undefined),
    [commands, closed, active, base],
  );
};
