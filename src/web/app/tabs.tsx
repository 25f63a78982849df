import { Link } from '@tanstack/react-router';
import { Ellipsis, Plus, Search } from 'lucide-react';
import { places, tabCount } from './places.ts';
import type { Shell } from './shell.tsx';

const tab =
  'grid justify-items-center gap-0.5 rounded-lg pt-[0.667em] pb-[0.333em] text-[0.75em] text-muted aria-[current=page]:font-[550] aria-[current=page]:text-ink';

/** Where one can go with a thumb, with Log raised in the middle. */
export const Tabs = ({ shell }: { readonly shell: Shell }) => {
  const tabs = places.slice(0, tabCount).map(({ to, name, icon: Icon }) => (
    <Link key={to} to={to} activeOptions={{ exact: to === '/' }} className={tab}>
      <Icon aria-hidden strokeWidth={1.6} className="size-[1.83em]" />
      {name}
    </Link>
  ));
  return (
    <nav
      aria-label="Main"
      // Five words and a circle in one row: they grow with the text as far as a phone is wide.
      className="fixed text-[min(1rem,4.5vw)] inset-x-0 bottom-0 z-30 grid print:hidden grid-cols-5 border-t border-line bg-surface pr-[calc(0.375rem+var(--safe-right))] pb-[calc(0.5rem+var(--safe-bottom))] pl-[calc(0.375rem+var(--safe-left))] desk:hidden"
    >
      {tabs.slice(0, 2)}
      <button
        type="button"
        className="group grid justify-items-center gap-0.5 pb-[0.333em] text-[0.75em] outline-hidden"
        onClick={() => shell.openLog()}
      >
        <span className="-mt-[1.667em] grid size-[4.5em] place-items-center rounded-full bg-accent text-on-accent shadow-float ring-[0.333em] ring-surface outline-accent group-focus-visible:outline-2 group-focus-visible:outline-offset-2">
          <Plus aria-hidden className="size-[2em]" />
        </span>
        Log
      </button>
      {tabs.slice(2)}
      <Link to="/more" className={tab}>
        <Ellipsis aria-hidden strokeWidth={1.6} className="size-[1.83em]" />
        More
      </Link>
    </nav>
  );
};

/** The name and the search, above every screen of a phone; nothing to search without a shell. */
export const PhoneTop = ({ shell }: { readonly shell: Shell | null }) => (
  <header className="sticky top-0 z-20 -mx-[max(1.25rem,var(--safe-left))] flex h-[calc(3.5rem+var(--safe-top))] items-center justify-between bg-paper px-[max(1.25rem,var(--safe-left))] pt-(--safe-top) desk:hidden print:hidden">
    <Link to="/" className="flex min-h-11 items-center rounded-lg font-serif text-[1.1875rem] font-medium">
      Goodturn
    </Link>
    {shell !== null && (
      <button
        type="button"
        aria-label="Search"
        className="-mr-2.5 grid size-11 place-items-center rounded-lg text-muted"
        onClick={shell.openPalette}
      >
        <Search aria-hidden className="size-5" />
      </button>
    )}
  </header>
);
