import { wordTable } from '../../core/word-table.ts';

/** What a key can mean. Screens say which of them they answer; the rest do nothing there. */
export type Command =
  | 'log'
  | 'palette'
  | 'help'
  | 'go-today'
  | 'go-people'
  | 'go-offers'
  | 'go-companies'
  | 'go-progress'
  | 'go-messages'
  | 'go-me'
  | 'go-onboarding'
  | 'go-import'
  | 'go-settings'
  | 'next'
  | 'previous'
  | 'done'
  | 'not-today'
  | 'snooze'
  | 'draft'
  | 'undo'
  | 'select'
  | 'select-all'
  | 'select-none'
  | 'layer-1'
  | 'layer-2'
  | 'layer-3'
  | 'layer-4'
  | 'topic'
  | 'archive'
  | 'apart';

/** The part of a key event that decides. */
export interface KeyPress {
  readonly key: string;
  readonly control: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
  /** The focus is in a field that takes letters. */
  readonly typing: boolean;
}

/** Waiting for the second key of `g t`, until `at` milliseconds. */
export interface KeyState {
  readonly waitingSince: number | null;
}

export const noKeys: KeyState = { waitingSince: null };

/** How long `g` waits for its second key. */
const sequenceMs = 1200;

const single = wordTable<Command>({
  l: 'log',
  '/': 'palette',
  '?': 'help',
  j: 'next',
  k: 'previous',
  e: 'done',
  h: 'not-today',
  s: 'snooze',
  d: 'draft',
  u: 'undo',
  x: 'select',
  Escape: 'select-none',
  '1': 'layer-1',
  '2': 'layer-2',
  '3': 'layer-3',
  '4': 'layer-4',
  t: 'topic',
  a: 'archive',
  n: 'apart',
});

const afterG = wordTable<Command>({
  t: 'go-today',
  p: 'go-people',
  o: 'go-offers',
  c: 'go-companies',
  r: 'go-progress',
  e: 'go-messages',
  m: 'go-me',
  n: 'go-onboarding',
  i: 'go-import',
  s: 'go-settings',
});

/** One key onward: the command it completes, if any, and what is waited for now. */
export const pressKey = (
  state: KeyState,
  press: KeyPress,
  now: number,
): { readonly state: KeyState; readonly command: Command | null } => {
  const answer = (command: Command | null, waitingSince: number | null = null) => ({
    state: { waitingSince },
    command,
  });
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.control || press.meta) {
    if (press.alt) return answer(null);
    if (key === 'k') return answer('palette');
    return answer(key === 'a' && !press.typing ? 'select-all' : null);
  }
  if (press.alt || press.typing) return answer(null);
  if (key === 'Shift') return { state, command: null };
  const waiting = state.waitingSince !== null && now - state.waitingSince <= sequenceMs;
  if (waiting) return answer(afterG.get(key) ?? null);
  if (key === 'g') return answer(null, now);
  return answer(single.get(key) ?? null);
};

/** The list that `?` shows and that Settings prints. */
export const keyGroups: readonly {
  readonly title: string;
  readonly keys: readonly { readonly keys: readonly string[]; readonly means: string }[];
}[] = [
  {
    title: 'Anywhere',
    keys: [
      { keys: ['l'], means: 'Log a talk' },
      { keys: ['Ctrl', 'K'], means: 'Search people and actions (⌘ K on a Mac)' },
      { keys: ['/'], means: 'The same' },
      { keys: ['u'], means: 'Undo the last thing you did' },
      { keys: ['?'], means: 'These keys' },
    ],
  },
  {
    title: 'Go',
    keys: [
      { keys: ['g', 't'], means: 'Today' },
      { keys: ['g', 'p'], means: 'People' },
      { keys: ['g', 'o'], means: 'Offers' },
      { keys: ['g', 'c'], means: 'Companies' },
      { keys: ['g', 'r'], means: 'Progress' },
      { keys: ['g', 'e'], means: 'Messages' },
      { keys: ['g', 'm'], means: 'Me' },
      { keys: ['g', 'n'], means: 'First 90 days' },
      { keys: ['g', 'i'], means: 'Import' },
      { keys: ['g', 's'], means: 'Settings' },
    ],
  },
  {
    title: 'Lists',
    keys: [
      { keys: ['j'], means: 'Down' },
      { keys: ['k'], means: 'Up' },
      { keys: ['Enter'], means: 'Open' },
      { keys: ['x'], means: 'Select' },
      { keys: ['Ctrl', 'A'], means: 'Select all (⌘ A on a Mac)' },
      { keys: ['Esc'], means: 'Select nobody' },
    ],
  },
  {
    title: 'Today',
    keys: [
      { keys: ['d'], means: 'Go to the words' },
      { keys: ['e'], means: 'Done' },
      { keys: ['Ctrl', 'Enter'], means: 'Done, from within the words (⌘ Enter on a Mac)' },
      { keys: ['Esc'], means: 'Leave the words; they stay' },
      { keys: ['h'], means: 'Not today' },
      { keys: ['s'], means: 'Later: choose when' },
    ],
  },
  {
    title: 'Sorting people',
    keys: [
      { keys: ['1'], means: 'Inner' },
      { keys: ['2'], means: 'Close' },
      { keys: ['3'], means: 'Active' },
      { keys: ['4'], means: 'Wide' },
      { keys: ['t'], means: 'Add a topic' },
      { keys: ['a'], means: 'Archive' },
    ],
  },
  {
    title: 'Two entries side by side',
    keys: [
      { keys: ['e'], means: 'Merge' },
      { keys: ['n'], means: 'Not the same' },
      { keys: ['h'], means: 'Later' },
    ],
  },
  {
    title: 'Log',
    keys: [
      { keys: ['Ctrl', 'Enter'], means: 'Save (⌘ Enter on a Mac)' },
      { keys: ['Esc'], means: 'Close; what you wrote stays' },
    ],
  },
];
