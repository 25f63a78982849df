import { useEffect, useRef, type RefObject } from 'react';

/** Ctrl Enter, on a Mac ⌘ Enter. */
export const isSaveKey = (event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** Saves on Ctrl Enter from anywhere in the part or in the dialog around it, and when nothing has the focus. */
export const useSaveKey = (part: RefObject<HTMLElement | null>, save: () => void): void => {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (part.current === null || event.defaultPrevented || event.isComposing || !isSaveKey(event)) return;
      const room = part.current.closest('dialog') ?? part.current;
      const { target } = event;
      if (target !== document.body && !(target instanceof Node && room.contains(target))) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [part]);
};
