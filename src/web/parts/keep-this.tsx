import { useEffect, useRef, useState, type ReactNode } from 'react';
import { noticeOf, type Notice } from '../../core/tact/tender.ts';
import { Button } from './button.tsx';

type Texts = readonly (string | null | undefined)[];

/** Asks once, before words about health, faith, family trouble or looks are kept (R16); a second time they just are. */
export const useKeepThis = (): {
  /** Goes on at once, or when the user keeps the words. */
  readonly ask: (texts: Texts, go: () => void) => void;
  readonly question: ReactNode;
} => {
  const kept = useRef(new Set<string>());
  const [asked, setAsked] = useState<{ readonly notice: Notice; readonly go: () => void } | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked !== null) first.current?.focus();
  }, [asked]);
  return {
    ask: (texts, go) => {
      const notice = noticeOf(texts);
      if (notice === null || notice.found.every(({ words }) => kept.current.has(words))) go();
      else setAsked({ notice, go });
    },
    question:
      asked === null ? null : (
        <div role="alert" className="mt-3 rounded-lg bg-wait-wash px-3.5 py-2.5 text-small">
          <p>
            “{asked.notice.found.map(({ words }) => words).join('”, “')}”: {asked.notice.message}
          </p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            <Button
              ref={first}
              size="small"
              onClick={() => {
                for (const { words } of asked.notice.found) kept.current.add(words);
                setAsked(null);
                asked.go();
              }}
            >
              Keep it
            </Button>
            <Button size="small" look="quiet" onClick={() => setAsked(null)}>
              Change it
            </Button>
          </div>
        </div>
      ),
  };
};
