import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useCommands } from '../keys/commands.tsx';
import { openCard, stepCard } from './card-view.ts';

const headingIn = (list: HTMLElement | null, key: string | null): HTMLElement | null =>
  list?.querySelector(`[data-card="${CSS.escape(key ?? '')}"]`) ?? null;

interface OpenCard {
  readonly open: string | null;
  /** It was touched or clicked. */
  readonly choose: (key: string) => void;
  /** What is open stays open though a new card comes before it. */
  readonly hold: () => void;
  /** The open one is about to go: the focus goes to what opens in its place. */
  readonly moveOn: () => void;
}

/**
 * Which of a list's cards is open, by hand, by `j` and `k`, and when one goes; the page stays where it is, and the focus
 * goes along.
 * @param list around the cards, whose headings bear their keys as `data-card`
 */
export const useOpenCard = (keys: readonly string[], list: RefObject<HTMLElement | null>): OpenCard => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [withChosen, setWithChosen] = useState(keys);
  if (chosen !== null && keys.includes(chosen) && keys.join('\n') !== withChosen.join('\n'))
    setWithChosen(keys);
  const open = openCard(keys, chosen, withChosen);
  const hold = (key: string | null): void => {
    setChosen(key);
    setWithChosen(keys);
  };

  const follow = useRef(false);
  const step = (by: 1 | -1): void => {
    follow.current = true;
    hold(stepCard(keys, open, by));
  };
  useCommands({ next: () => step(1), previous: () => step(-1) });

  // What was touched stays under the thumb though a tall card above it folds.
  const touched = useRef<number | null>(null);
  useLayoutEffect(() => {
    const top = headingIn(list.current, open)?.getBoundingClientRect().top;
    if (touched.current !== null && top !== undefined) scrollBy({ top: top - touched.current });
    touched.current = null;
  }, [list, open]);

  const shown = useRef(open);
  useEffect(() => {
    if (shown.current === open) return;
    const heading = follow.current ? headingIn(list.current, open) : null;
    // By itself the focus would bring it to the middle of the page.
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'nearest' });
    follow.current = false;
    shown.current = open;
  }, [list, open]);
  useEffect(
    () => () => {
      if (follow.current) document.getElementById('main')?.focus({ preventScroll: true });
    },
    [],
  );

  return {
    open,
    choose: (key) => {
      if (key === open) return;
      touched.current = headingIn(list.current, key)?.getBoundingClientRect().top ?? null;
      hold(key);
    },
    hold: () => hold(open),
    moveOn: () => {
      follow.current = true;
    },
  };
};
