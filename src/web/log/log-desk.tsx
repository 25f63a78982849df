import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CalendarDay, TimeZone } from '../../core/dates/index.ts';
import type { BatchId } from '../../core/ids.ts';
import type { CallError } from '../../contract/client.ts';
import type { Result } from '../../core/result.ts';
import { newId } from '../app/api.ts';
import { askAnew } from '../app/ask-anew.ts';
import { useClock } from '../app/clock.ts';
import { queries } from '../app/queries.ts';
import type { LogStart } from '../app/shell.tsx';
import { useUndo } from '../app/undo.ts';
import { storage } from '../app/storage.ts';
import { errorInWords } from '../app/words.ts';
import { useSaveKey } from '../keys/save-key.ts';
import { noteHint } from '../../core/tact/tender.ts';
import { Button } from '../parts/button.tsx';
import { useKeepThis } from '../parts/keep-this.tsx';
import { later } from '../parts/later.tsx';
import { useToast } from '../parts/toasts.tsx';
import {
  emptyMends,
  marksOf,
  parseKeptLog,
  peopleThere,
  saveBody,
  unclearPeople,
  type KeptLog,
  type Mends,
} from './log-view.ts';
import { useBookOpen } from '../outbox/book-open.ts';
import { useOutbox } from '../outbox/outbox-provider.tsx';
import { SaidField } from './said-field.tsx';
import { SavedView, type Saved } from './saved-view.tsx';
import { markAt, moveMarks } from './segments.ts';
import { usePreview } from './use-preview.ts';
import { isPassing } from '../words/passing.ts';

// There is nothing to show of a line before it was understood: the parts of that come beside its first words.
const FindingsView = later(async () => (await import('./findings.tsx')).FindingsView);

/** Seldom there: what was begun after an earlier talk, to go on with. */
const HalfTold = later(async () => (await import('../debrief/half-told.tsx')).HalfTold, 'extra');

const fresh = (start: LogStart): KeptLog => ({
  id: newId<'InteractionId'>(),
  text: start.text ?? (start.person ? `Talked with ${start.person.name} today. ` : ''),
  mends: start.person ? { ...emptyMends, people: { [start.person.name]: start.person.id } } : emptyMends,
});

/** The talk names the request that saves it: the same line, mended and saved again, is the same request. */
const requestOf = (id: KeptLog['id']): BatchId => id as BatchId;

const keyOf = (start: LogStart): string => (start.person ? `log.${start.person.id}` : 'log');

const localDay = (): CalendarDay => new Intl.DateTimeFormat('en-CA').format(new Date()) as CalendarDay;

/** One text field: how do I put this down before I forget? Used as a sheet over any screen and as a screen of its own. */
export const LogDesk = ({ start, onClose }: { readonly start: LogStart; readonly onClose: () => void }) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const toast = useToast();
  const undo = useUndo();
  const queryClient = useQueryClient();
  const outbox = useOutbox();
  const bookOpen = useBookOpen();
  const status = useQuery(queries.status());
  const today = status.data?.day ?? localDay();
  const zone = (status.data?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone) as TimeZone;

  const storageKey = keyOf(start);
  const [log, setLog] = useState<KeptLog>(() => parseKeptLog(storage.get(storageKey)) ?? fresh(start));
  const [caret, setCaret] = useState(0);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [lineBatch, setLineBatch] = useState<BatchId | null>(null);
  const [sentKeys, setSentKeys] = useState<readonly string[]>([]);
  const { text, mends } = log;
  const [wasKept] = useState(text !== '');
  const keep = useKeepThis();
  const clock = useClock();
  const preview = usePreview(text, mends, clock, zone);

  useEffect(() => {
    if (saved !== null) return;
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [saved]);

  const change = (next: KeptLog): void => {
    setLog(next);
    setTrouble(null);
    if (next.text.trim() === '') storage.remove(storageKey);
    else storage.set(storageKey, JSON.stringify(next));
  };
  const mend = (part: Partial<Mends>): void => {
    flushSync(() => change({ ...log, mends: { ...mends, ...part } }));
    // What was pressed may be gone now: one goes on in the words, but no keyboard jumps up on a phone.
    if (document.activeElement === document.body && !matchMedia('(pointer: coarse)').matches)
      field.current?.focus();
  };

  const { draft, of } = preview;
  const marks = useMemo(
    () => (draft === null ? [] : moveMarks(marksOf(of, draft, mends), of, text)),
    [draft, mends, of, text],
  );
  const unclear = draft === null ? [] : unclearPeople(draft, mends);
  const nobody = draft !== null && peopleThere(draft, mends) === 0;

  const save = (): void => {
    if (busy || text.trim() === '') return;
    if (unclear.length > 0) {
      root.current?.querySelector<HTMLElement>('[data-unclear] button')?.focus();
      return;
    }
    keep.ask([text], () => void send());
  };
  const send = async (): Promise<void> => {
    setBusy(true);
    const body = saveBody(log.id, text.trim(), draft, mends);
    // From here on it is in the outbox; where it is refused, it is here again.
    storage.remove(storageKey);
    const answer = (await outbox.deliver({
      ...bookOpen(),
      id: requestOf(log.id),
      call: 'logConversation',
      input: { body },
      what: text.trim(),
      saidAt: new Date().toISOString(),
      refused: null,
    })) as Result<Saved, CallError>;
    setBusy(false);
    if (answer.ok) {
      setSaved(answer.value);
      setLineBatch(answer.value.batch);
      void askAnew(queryClient);
      return;
    }
    if (isPassing(answer.error)) {
      toast({ text: 'Kept on this device. It goes into the book by itself.' });
      onClose();
      return;
    }
    if (answer.error.type === 'conflict' || answer.error.type === 'done-already') {
      // Its answer got lost, and the words were mended since: what to do with these only the user knows.
      change({ ...log, id: newId<'InteractionId'>() });
      setTrouble(
        'This talk is in your book already, as you said it first. Mend it there, or save once more to add these words as another talk.',
      );
    } else {
      change(log);
      setTrouble(errorInWords(answer.error));
    }
    field.current?.focus();
  };
  useSaveKey(root, save);
  /** The words are in the box again where the line was taken back; a debrief alone leaves the line in the book. */
  const undoSaved = async (batch: BatchId): Promise<void> => {
    if (batch !== lineBatch) {
      if (await undo(batch)) onClose();
      return;
    }
    // Before it is gone, so that nothing on screen asks for somebody who came with the line.
    change({ ...log, id: newId<'InteractionId'>() });
    setSaved(null);
    setSentKeys([]);
    if (await undo(batch)) return;
    storage.remove(storageKey);
    setSaved(saved);
  };
  const again = (): void => {
    setLog(fresh({}));
    setSaved(null);
    setSentKeys([]);
  };

  if (saved !== null)
    return (
      <div className="pb-[calc(1rem+var(--below))]">
        <SavedView
          saved={saved}
          today={today}
          sentKeys={sentKeys}
          onSent={(key) => setSentKeys([...sentKeys, key])}
          onAgain={again}
          onDebriefed={({ thanks, batch }) => setSaved({ ...saved, thanks, batch })}
          onUndo={(batch) => void undoSaved(batch)}
          onClose={onClose}
        />
      </div>
    );
  const said = text.trim() !== '';
  const objection = preview.objection && `${preview.objection.message} ${preview.objection.hint}`;
  const wrong = trouble ?? preview.trouble ?? objection;
  return (
    <div ref={root}>
      <SaidField
        field={field}
        text={text}
        marks={marks}
        isFixed={busy}
        describedBy={hintId}
        onChange={(next) => change({ ...log, text: next })}
        onCaret={setCaret}
      />
      {said && draft !== null && (
        <div className="mt-3 border-t border-line pt-4" aria-live="off">
          <Suspense fallback={null}>
            <FindingsView
              draft={draft}
              mends={mends}
              today={today}
              zone={zone}
              litId={markAt(marks, caret)?.id ?? null}
              onMend={mend}
            />
          </Suspense>
        </div>
      )}
      <div aria-live="polite">
        {said && preview.offline && (
          <p className="mt-4 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
            Your book cannot be reached right now. Save it all the same: it is kept on this device, and goes
            into the book by itself later.
          </p>
        )}
        {said && preview.already && (
          <p className="mt-4 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">
            You logged this already, a moment ago. Save it again only if it was another talk.
          </p>
        )}
      </div>
      {!said && (
        <Suspense fallback={null}>
          <HalfTold />
        </Suspense>
      )}
      {keep.question}
      <div
        className={`foot mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 bg-surface max-sm:-mx-2.5 max-sm:px-2.5 ${wasKept && draft === null ? 'settling' : ''}`}
      >
        <div aria-live="polite" className="w-full empty:hidden">
          {/* Beside Save, wherever one is in a long list of findings. */}
          {wrong !== null && (
            <p className="mt-2 rounded-lg bg-wait-wash px-3.5 py-2 text-small text-wait">{wrong}</p>
          )}
        </div>
        <p id={hintId} className="min-w-0 flex-1 basis-36 text-tiny text-muted max-[20rem]:sr-only">
          {said && draft !== null
            ? `Wrong? Press the word to mend it. ${noteHint}`
            : 'Who, when, how long, what was promised, what to ask about next time. As you would say it.'}
        </p>
        <Button look="first" disabled={!said || busy} shortcut="Ctrl ↵" onClick={save}>
          {unclear.length > 0 ? `Which ${unclear[0]?.name ?? ''}?` : nobody ? 'Save without a name' : 'Save'}
        </Button>
      </div>
    </div>
  );
};
