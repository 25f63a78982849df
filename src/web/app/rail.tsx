import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { Button } from '../parts/button.tsx';
import { Key } from '../parts/key.tsx';
import { dailyCount, places } from './places.ts';
import type { Shell } from './shell.tsx';

const railLink =
  'flex min-h-9 items-center gap-3 rounded-lg px-2.5 text-[0.9375rem] text-muted transition-colors duration-100 hover:text-ink aria-[current=page]:bg-wash aria-[current=page]:font-[550] aria-[current=page]:text-ink pointer-coarse:min-h-11';

/** Where one can go, on a desk; nowhere, and nothing to say, without a shell. */
export const Rail = ({ shell }: { readonly shell: Shell | null }) => (
  <nav
    aria-label="Main"
    className="sticky top-0 hidden h-dvh flex-col print:hidden gap-0.5 overflow-y-auto pt-7 pr-4 pb-5 pl-[calc(1.5rem+var(--safe-left))] desk:flex"
  >
    <Link
      to="/"
      className="mb-5 self-start rounded-lg px-2.5 py-1 font-serif text-[1.3125rem] leading-tight font-medium"
    >
      Goodturn
    </Link>
    {shell !== null && (
      <>
        <Button
          look="accent"
          shortcut="l"
          className="mb-2 min-h-10.5! justify-between! px-3! text-[0.9375rem]"
          onClick={() => shell.openLog()}
        >
          Log a talk
        </Button>
        <button
          type="button"
          aria-keyshortcuts="Control+K Meta+K /"
          className="mb-4 flex min-h-10 shrink-0 items-center gap-2.5 rounded-lg border border-line px-3 text-small text-muted transition-colors duration-100 hover:border-edge hover:bg-surface hover:text-ink"
          onClick={shell.openPalette}
        >
          <Search aria-hidden className="size-4" />
          Search
          <span className="ml-auto">
            <Key when="reading">/</Key>
          </span>
        </button>
        {places.map(({ to, name, icon: Icon }, index) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: to === '/' }}
            className={`${railLink} ${index === dailyCount ? 'mt-auto' : ''}`}
          >
            <Icon aria-hidden strokeWidth={1.6} className="size-4.5" />
            {name}
          </Link>
        ))}
      </>
    )}
  </nav>
);
