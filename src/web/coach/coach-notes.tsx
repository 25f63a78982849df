import { useQuery } from '@tanstack/react-query';
import { Hourglass, Lightbulb, X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Span } from './underlined.tsx';
import type { MessageKind, Verdict } from '../../core/coach/index.ts';
import { gapIn } from '../../core/drafts/gap.ts';
import type { PersonId } from '../../core/ids.ts';
import { queries } from '../app/queries.ts';
import { adviceOn, methodOf } from './judge.ts';
import { shortLine } from '../../core/one-line.ts';

/** What the coach says of the words as they are written: at most three things, each gone with a tap. */
const CoachNotes = ({
  text,
  subject,
  kind,
  personId,
  leftOut,
  onAdvice,
  onPoint,
}: {
  readonly text: string;
  readonly subject: string;
  readonly kind: MessageKind;
  readonly personId: PersonId;
  /** Checks that are said elsewhere. */
  readonly leftOut: readonly string[];
  /** The places of a text that the notes are about. */
  readonly onAdvice: (text: string, spans: readonly Span[]) => void;
  /** Shows the words of a note in the text. */
  readonly onPoint: (from: number, to: number) => void;
}) => {
  const record = useQuery(queries.coachRecord(personId));
  const settings = useQuery(queries.settings());
  const numbers = useMemo(() => methodOf(settings.data?.method ?? {}), [settings.data?.method]);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set(leftOut));
  // Typing comes first: the notes follow when there is time.
  const settled = useDeferredValue(text);
  const known = record.data;
  const advice = useMemo(
    () =>
      known === undefined || settled.trim() === ''
        ? null
        : adviceOn(
            { kind, subject: subject === '' ? null : subject, text: settled },
            known,
            numbers,
            dismissed,
          ),
    [kind, subject, settled, known, numbers, dismissed],
  );
  useEffect(() => {
    onAdvice(settled, advice?.shown.flatMap(({ span }) => (span === null ? [] : [span])) ?? []);
  }, [settled, advice, onAdvice]);
  if (advice === null) return null;
  return (
    <>
      <ul
        aria-label="What the coach says"
        className="mt-2 max-w-[62ch] space-y-1.5 text-small text-muted empty:hidden"
      >
        {advice.blocks.map(({ id, reason }) => (
          <li key={id} className="flex items-start gap-2">
            <Hourglass aria-hidden className="mt-0.5 size-3.5 shrink-0 text-wait" />
            <span>{reason}</span>
          </li>
        ))}
        {advice.shown.map(({ id, reason, excerpt, span }) => (
          <li key={id} className="flex items-start gap-2">
            <Lightbulb aria-hidden className="mt-0.5 size-3.5 shrink-0 text-muted" />
            <span className="min-w-0 flex-1">
              {reason}
              {excerpt !== null && (
                <>
                  {' '}
                  {span === null ? (
                    <q className="break-words">{shortLine(excerpt)}</q>
                  ) : (
                    <button
                      type="button"
                      className="link text-left break-words"
                      onClick={() => onPoint(span[0], span[1])}
                    >
                      <q>{shortLine(excerpt)}</q>
                    </button>
                  )}
                </>
              )}
            </span>
            <button
              type="button"
              aria-label={`Dismiss: ${reason}`}
              className="tap -my-1 grid size-7 shrink-0 place-items-center rounded-full hover:bg-wash"
              onClick={() => setDismissed((before) => new Set([...before, id]))}
            >
              <X aria-hidden className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" data-verdict={advice.verdict} className="mt-2 text-small text-muted">
        {(gapIn(text) ?? gapIn(subject)) === null
          ? verdictWords[advice.verdict]
          : 'First, your own words for what stands in brackets.'}
      </p>
    </>
  );
};

/** Where a message stands, in words and without a figure. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  send: 'Good to send.',
  fix: 'Nearly there: one more touch.',
  rework: 'Not yet: mend a thing or two.',
  stop: 'Not yet: this would not be welcome.',
  blocked: 'Not now.',
};

export default CoachNotes;
