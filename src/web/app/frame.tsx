import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCommands } from '../keys/commands.tsx';
import { keepFocus } from '../keys/keep-focus.ts';
// Both take what is typed from the first key on, so they are there from the start.
import { LogSheet } from '../log/log-sheet.tsx';
import { Palette } from './palette.tsx';
import { useUndo } from './undo.ts';
import { Rail } from './rail.tsx';
import { SampleNote } from './sample-note.tsx';
// Where it is needed, the server lets nothing be loaded any more.
import { ShutOut } from './shut-out-notice.tsx';
import { useIsShutOut } from './shut-out.ts';
import { ShellContext, type LogStart, type Shell } from './shell.tsx';
import { PhoneTop, Tabs } from './tabs.tsx';
import { WaitingBanner } from './waiting-banner.tsx';
import { later } from '../parts/later.tsx';

const KeysDialog = later(async () => (await import('./keys-dialog.tsx')).KeysDialog);

/** What stands around every screen: the rail or the tabs, and the sheets that open over any of them. */
export const Frame = () => {
  const navigate = useNavigate();
  const undo = useUndo();
  const isOut = useIsShutOut();
  const main = useRef<HTMLElement>(null);
  const [log, setLog] = useState<LogStart | null>(null);
  const [sheet, setSheet] = useState<'palette' | 'keys' | null>(null);
  const shell = useMemo<Shell>(
    () => ({
      openLog: (start = {}) => setLog(start),
      openPalette: () => setSheet('palette'),
      openKeys: () => setSheet('keys'),
    }),
    [],
  );
  // Where nothing of the book can be read, there is nowhere to go and nothing to say it to.
  const offered = isOut ? null : shell;
  useCommands(
    offered === null
      ? {}
      : {
          log: () => shell.openLog(),
          palette: shell.openPalette,
          help: shell.openKeys,
          undo: () => void undo(null),
          'go-today': () => void navigate({ to: '/' }),
          'go-people': () => void navigate({ to: '/people' }),
          'go-offers': () => void navigate({ to: '/offers' }),
          'go-companies': () => void navigate({ to: '/companies' }),
          'go-progress': () => void navigate({ to: '/progress' }),
          'go-messages': () => void navigate({ to: '/messages' }),
          'go-me': () => void navigate({ to: '/me' }),
          'go-onboarding': () => void navigate({ to: '/onboarding' }),
          'go-import': () => void navigate({ to: '/import' }),
          'go-settings': () => void navigate({ to: '/settings' }),
        },
    { base: true },
  );

  // A new screen takes the focus, so that a keyboard or a screen reader begins where the screen begins.
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? null });
  const shownPath = useRef<string | null>(null);
  useEffect(() => {
    if (path === null) return;
    if (shownPath.current !== null && shownPath.current !== path)
      main.current?.focus({ preventScroll: true });
    shownPath.current = path;
  }, [path]);
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current)), []);
  const closeSheet = useCallback(() => setSheet(null), []);
  const closeLog = useCallback(() => setLog(null), []);

  return (
    <ShellContext value={shell}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the page
      </a>
      <div className="desk:grid desk:grid-cols-[var(--rail)_minmax(0,1fr)] ml-(--frame-left) min-[100rem]:max-w-[86rem]">
        <Rail shell={offered} />
        <div className="px-[max(1.25rem,var(--safe-left))] pb-[calc(7rem+var(--safe-bottom))] desk:px-10 desk:pt-10 desk:pb-24">
          <PhoneTop shell={offered} />
          <aside aria-label="Notes" className="empty:hidden">
            {!isOut && <WaitingBanner />}
            <SampleNote />
          </aside>
          <main ref={main} id="main" tabIndex={-1}>
            {isOut ? (
              <Suspense>
                <ShutOut />
              </Suspense>
            ) : (
              <Outlet />
            )}
          </main>
        </div>
      </div>
      {offered !== null && (
        <>
          <Tabs shell={offered} />
          <Suspense>
            {log !== null && <LogSheet start={log} onClose={closeLog} />}
            {sheet === 'palette' && <Palette onClose={closeSheet} />}
            {sheet === 'keys' && <KeysDialog onClose={closeSheet} />}
          </Suspense>
        </>
      )}
    </ShellContext>
  );
};
