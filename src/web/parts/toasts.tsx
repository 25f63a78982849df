import { X } from 'lucide-react';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { BatchId } from '../../core/ids.ts';
import { useCommands } from '../keys/commands.tsx';
import { Button } from './button.tsx';
import { Choices, type ChoiceOf } from './choices.tsx';
import { useTopDialog } from './dialog.tsx';

export interface Toast {
  readonly text: string;
  /** What the button says and does: mostly Undo. */
  readonly action?: { readonly label: string; readonly shortcut?: string; readonly run: () => void };
  /** A question with one tap for each answer; it stays until it is answered or dismissed. */
  readonly choices?: readonly ChoiceOf[];
  readonly look?: 'plain' | 'wait';
  /** What its Undo takes back; the toast goes when that is taken back in any way. */
  readonly batch?: BatchId;
}

interface Shown extends Toast {
  readonly id: number;
}

interface Toasts {
  readonly show: (toast: Toast) => void;
  readonly undone: (batch: BatchId) => void;
}

const ToastContext = createContext<Toasts>({ show: () => {}, undone: () => {} });

/** Long enough to read it and reach Undo; it stays while pointed at or focused. */
const shownMs = 8000;
const atOnce = 3;

/** A key takes back the newest only, so it stands at no other. */
const withoutKey = ({ action, ...toast }: Shown): Shown =>
  action === undefined ? toast : { ...toast, action: { label: action.label, run: action.run } };

const ToastView = ({ toast, onGone }: { readonly toast: Shown; readonly onGone: (id: number) => void }) => {
  const [held, setHeld] = useState(false);
  const stays = toast.choices !== undefined;
  useEffect(() => {
    if (held || stays) return undefined;
    const timer = setTimeout(() => onGone(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [held, stays, toast.id, onGone]);
  const act = (): void => {
    toast.action?.run();
    onGone(toast.id);
  };
  // Its key is the screen's to answer, which a dialog keeps it from.
  const inDialog = useTopDialog() !== null;
  useCommands({ undo: act }, { active: inDialog && toast.action?.shortcut !== undefined });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it stays while it is looked at
    <li
      className="rise pointer-events-auto flex min-h-12 w-full max-w-[30rem] flex-wrap items-center gap-x-1 rounded-[0.625rem] border border-line bg-surface py-1 pr-1 pl-3 shadow-float desk:gap-3 desk:py-2 desk:pr-2 desk:pl-4"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span
        className={`min-w-0 flex-1 py-1 text-tiny leading-snug desk:text-small ${toast.look === 'wait' ? 'text-wait' : ''}`}
      >
        {toast.text}
      </span>
      {toast.action && (
        <Button
          look="quiet"
          className="text-ink max-desk:px-2"
          {...(toast.action.shortcut !== undefined && { shortcut: toast.action.shortcut })}
          onClick={act}
        >
          {toast.action.label}
        </Button>
      )}
      <button
        type="button"
        aria-label="Dismiss"
        className="tap grid size-9 shrink-0 place-items-center rounded-lg text-muted hover:bg-wash hover:text-ink"
        onClick={() => onGone(toast.id)}
      >
        <X aria-hidden className="size-4" />
      </button>
      {toast.choices && (
        <div className="w-full border-t border-line pt-1.5 pr-2 pb-1">
          <Choices choices={toast.choices} onChosen={() => onGone(toast.id)} />
        </div>
      )}
    </li>
  );
};

/**
 * Short words about what was done, with Undo; said aloud by screen readers without taking the focus. On a phone the newest
 * stands where the name of the app does, which nobody needs meanwhile: no button is ever under it. While a dialog is open they
 * stand in it, as the rest of the page can be neither pressed nor heard.
 */
export const ToastsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [toasts, setToasts] = useState<readonly Shown[]>([]);
  const next = useRef(1);
  const show = useCallback((toast: Toast) => {
    const id = next.current;
    next.current += 1;
    setToasts((before) => {
      const others = toast.action?.shortcut === undefined ? before : before.map((other) => withoutKey(other));
      return [...others, { ...toast, id }].slice(-atOnce);
    });
  }, []);
  const gone = useCallback((id: number) => {
    setToasts((before) => before.filter((toast) => toast.id !== id));
  }, []);
  const value = useMemo<Toasts>(
    () => ({
      show,
      undone: (batch) => setToasts((before) => before.filter((toast) => toast.batch !== batch)),
    }),
    [show],
  );
  const list = useMemo(
    () => (
      <section
        aria-label="Messages"
        className="pointer-events-none fixed top-[calc(0.25rem+var(--safe-top))] right-14 left-[max(0.5rem,var(--safe-left))] z-50 desk:inset-x-0 desk:top-auto desk:bottom-[calc(1.5rem+var(--bottom-bar,0px))] desk:px-3"
      >
        <ol
          aria-live="polite"
          className="grid gap-2 desk:justify-items-end desk:px-3 max-desk:[&>li:not(:last-child)]:hidden"
        >
          {toasts.map((toast) => (
            <ToastView key={toast.id} toast={toast} onGone={gone} />
          ))}
        </ol>
      </section>
    ),
    [toasts, gone],
  );
  const dialog = useTopDialog();
  return (
    <ToastContext value={value}>
      {children}
      {dialog === null ? list : createPortal(list, dialog)}
    </ToastContext>
  );
};

export const useToast = (): ((toast: Toast) => void) => use(ToastContext).show;

/** Lets the toasts of what was taken back go. */
export const useUndone = (): ((batch: BatchId) => void) => use(ToastContext).undone;
