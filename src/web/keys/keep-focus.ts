const fields =
  'input:not([type=hidden], :disabled), textarea:not(:disabled), select:not(:disabled), [contenteditable=true]';
const focusable = `a[href], button:not(:disabled), summary, ${fields}, [tabindex="0"]`;

/** Screens that know better have taken the focus by then; a menu that closes lets it go somewhat later. */
const afterMs = 60;
const looks = 5;

interface Had {
  readonly element: HTMLElement;
  /** From the innermost on, within what is watched. */
  readonly around: readonly Element[];
  readonly place: DOMRect;
}

const middle = ({ left, top, width, height }: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];

const distance = (one: DOMRect, other: DOMRect): number => {
  const [x, y] = middle(one);
  const [otherX, otherY] = middle(other);
  return Math.hypot(x - otherX, y - otherY);
};

const nearest = (within: Element, place: DOMRect): HTMLElement | undefined =>
  [...within.querySelectorAll<HTMLElement>(focusable)]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, away: distance(element.getBoundingClientRect(), place) }))
    .toSorted((one, other) => one.away - other.away)[0]?.element;

const fieldIn = (records: readonly MutationRecord[]): HTMLElement | null => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) {
      if (!(node instanceof HTMLElement) || !node.isConnected) continue;
      const field = node.matches(fields) ? node : node.querySelector<HTMLElement>(fields);
      if (field !== null) return field;
    }
  return null;
};

/**
 * Where a key made what had the focus go, the keyboard goes on where it was: in the first field of what came in its place,
 * else at what stands nearest now. A finger is left alone: no keyboard jumps up.
 * @returns lets go of the root
 */
export const keepFocus = (root: HTMLElement): (() => void) => {
  let had: Had | null = null;
  let came: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = 0;

  const onKeyDown = (): void => {
    const element = document.activeElement;
    if (element === document.body) had = null;
    // A menu is laid over the screen for a moment: what counts is the button that it hangs on.
    if (element?.closest('[role=menu]') !== null) return;
    if (element instanceof HTMLElement && element !== root && root.contains(element)) remember(element);
  };
  const remember = (element: HTMLElement): void => {
    const around: Element[] = [];
    for (let each = element.parentElement; each !== null && each !== root; each = each.parentElement)
      around.push(each);
    came = null;
    had = { element, around, place: element.getBoundingClientRect() };
  };
  const onPointerDown = (): void => {
    had = null;
  };

  const goOn = (): void => {
    left -= 1;
    if (had === null || had.element.isConnected || root.contains(document.activeElement)) return;
    if (document.activeElement !== document.body) {
      if (left > 0) timer = setTimeout(goOn, afterMs);
      return;
    }
    const { around, place } = had;
    had = null;
    // Where all around it is gone, the screen is another.
    for (const within of around.filter((element) => element.isConnected)) {
      const next = came !== null && within.contains(came) ? came : nearest(within, place);
      if (next === undefined) continue;
      next.focus({ preventScroll: true });
      remember(next);
      break;
    }
  };
  const observer = new MutationObserver((records) => {
    if (had === null || had.element.isConnected) return;
    came = fieldIn(records) ?? (came?.isConnected === true ? came : null);
    left = looks;
    clearTimeout(timer);
    timer = setTimeout(goOn, afterMs);
  });

  observer.observe(root, { childList: true, subtree: true });
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('pointerdown', onPointerDown, true);
  };
};
