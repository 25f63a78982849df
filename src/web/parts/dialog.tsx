import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { useCommands, type Handlers } from '../keys/commands.tsx';

/** Those that are open, the last on top. */
let open: readonly HTMLDialogElement[] = [];
const watchers = new Set<() => void>();

const setOpen = (dialogs: readonly HTMLDialogElement[]): void => {
  open = dialogs;
  for (const watcher of watchers) watcher();
};

const watchOpen = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/** The dialog on top; null where none is open. What is outside of it can be neither pressed nor heard. */
export const useTopDialog = (): HTMLDialogElement | null =>
  useSyncExternalStore(watchOpen, () => open.at(-1) ?? null);

const fields = 'input, textarea, select';

const shapes = {
  /** In the middle of a desk, from below on a phone. */
  sheet:
    'mt-auto mb-(--keyboard) w-full max-w-[42.5rem] rounded-t-2xl desk:my-[12vh] desk:mx-auto desk:rounded-card max-h-[calc(94dvh-var(--keyboard))] desk:max-h-[80vh]',
  /** Near the top, where one looks while typing. */
  palette: 'mx-auto mt-[max(1rem,12vh)] mb-auto w-[min(40rem,calc(100vw-1.5rem))] rounded-card max-h-[70vh]',
} as const;

/** Keeps a dialog above the keyboard of a phone, which lies over the page and makes nothing smaller by itself. */
const aboveKeyboard = ({ style }: HTMLElement): (() => void) => {
  const fit = (): void => {
    const { height = innerHeight, offsetTop = 0, scale = 1 } = visualViewport ?? {};
    // Of a page that is zoomed into, too, only a part is seen.
    style.setProperty('--keyboard', `${scale > 1 ? 0 : Math.max(0, innerHeight - height - offsetTop)}px`);
  };
  fit();
  visualViewport?.addEventListener('resize', fit);
  return () => visualViewport?.removeEventListener('resize', fit);
};

/**
 * A native modal dialog: the browser keeps the focus inside, makes the rest inert, closes on Escape and gives
 * the focus back to where it was.
 */
export const Dialog = ({
  title,
  shape = 'sheet',
  titleHidden = false,
  commands = {},
  onClose,
  children,
}: {
  readonly title: string;
  readonly shape?: keyof typeof shapes;
  readonly titleHidden?: boolean;
  readonly commands?: Handlers;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useCommands(commands, { closed: true });
  // Shown before the effects of what is in it, which may want to take the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return undefined;
    const before = document.activeElement;
    element.showModal();
    // A browser that lets one scroll by keys begins with what scrolls; where there is something to fill in, that is first.
    if (document.activeElement?.matches(`button, ${fields}`) !== true)
      element.querySelector<HTMLElement>(fields)?.focus();
    setOpen([...open, element]);
    const letGo = aboveKeyboard(element);
    return () => {
      letGo();
      setOpen(open.filter((each) => each !== element));
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // A press beside the dialog closes it; the keyboard has Escape for that.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is the dialog's own key
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${shapes[shape]} rise overflow-hidden border border-line bg-surface p-0 shadow-float backdrop:appear open:flex open:flex-col`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
      <div
        className={
          titleHidden
            ? 'sr-only'
            : 'order-first flex items-center justify-between gap-4 px-5 pt-4 pb-1 desk:px-6 desk:pt-5'
        }
      >
        <h2 id={titleId}>{title}</h2>
        {!titleHidden && (
          <button
            type="button"
            aria-label="Close"
            className="-mr-2 grid size-9 place-items-center rounded-lg text-muted hover:bg-wash hover:text-ink pointer-coarse:size-11"
            onClick={onClose}
          >
            <X aria-hidden className="size-4.5" />
          </button>
        )}
      </div>
    </dialog>
  );
};
