import { useQuery } from '@tanstack/react-query';
import { Check, Copy, CornerDownRight, Hourglass, Mail, PencilLine } from 'lucide-react';
import { Suspense, useCallback, useEffect, useId, useRef, useState, type RefObject } from 'react';
import type { MessageKind } from '../../core/coach/message.ts';
import { gapIn } from '../../core/drafts/gap.ts';
import { parseCardKey } from '../../core/today/done.ts';
import type { Id, InteractionId, PersonId } from '../../core/ids.ts';
import { api, type Answer } from '../app/api.ts';
import { queries } from '../app/queries.ts';
import { messageKindOf } from '../coach/kinds.ts';
import { Underlined, type Span } from '../coach/underlined.tsx';
import { isSaveKey } from '../keys/save-key.ts';
import { SendButton } from '../messages/send-button.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { mailtoHref } from './card-view.ts';
import { useKeptText } from './kept-text.ts';
import { later } from '../parts/later.tsx';

type Verdict = { readonly verdict: 'done' | 'thin' | 'none'; readonly reason: string | null };

/** The coach's words come when one begins to write, not before. */
const Beside = later(async () => (await import('../coach/beside.tsx')).default, 'extra');

/** Said beside the field by the line on thanks. */
const saidBesides = ['C08'] as const;
const nothingBesides = [] as const;

const fieldType =
  'block min-h-20 w-full max-w-[62ch] border-l-2 py-1 pr-3 pl-4 font-serif text-[1.0625rem]/[1.6]';

const judgeAfterMs = 350;

/** What the coach says of a thank-you while it is being written; null until it has said something. */
const useThanksVerdict = (
  text: string,
  personId: PersonId | null,
  interactionId: InteractionId | null,
  active: boolean,
): Verdict | null => {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  useEffect(() => {
    if (!active || text.trim() === '') return undefined;
    let current = true;
    const judge = async (): Promise<void> => {
      const answer = await api.call('judgeThanks', {
        body: {
          text,
          ...(personId !== null && { personId }),
          ...(interactionId !== null && { interactionId }),
        },
      });
      if (current)
        setVerdict(
          answer.ok
            ? { verdict: answer.value.verdict, reason: answer.value.findings[0]?.reason ?? null }
            : null,
        );
    };
    const timer = setTimeout(() => void judge(), judgeAfterMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, personId, interactionId, active]);
  return text.trim() === '' ? null : verdict;
};

const VerdictLine = ({ verdict }: { readonly verdict: Verdict | null }) => (
  <p aria-live="polite" className="mt-2 flex min-h-5 items-start gap-1.5 text-tiny text-muted">
    {verdict?.verdict === 'done' && (
      <>
        <Check aria-hidden className="mt-0.5 size-3.5 shrink-0 text-good" />
        <span>It names what they did. That is what lands.</span>
      </>
    )}
    {verdict !== null && verdict.verdict !== 'done' && (
      <>
        <CornerDownRight aria-hidden className="mt-0.5 size-3.5 shrink-0 text-wait" />
        <span>
          {verdict.verdict === 'thin'
            ? 'Warm, and a little thin: add one thing they did or said.'
            : (verdict.reason ?? 'There is no thanks in it yet.')}
        </span>
      </>
    )}
  </p>
);

const nothingSaid: Answer<'weighMessage'> = { blocked: false, says: [] };

/** What the rules say of the words and of the hour, as they are written (R14). */
const useWeighed = (name: string, text: string, personId: PersonId | null): Answer<'weighMessage'> => {
  const [weighed, setWeighed] = useState(nothingSaid);
  useEffect(() => {
    if (personId === null) return undefined;
    let current = true;
    const weigh = async (): Promise<void> => {
      const answer = await api.call('weighMessage', { params: { id: personId }, body: { text, key: name } });
      if (current) setWeighed(answer.ok ? answer.value : nothingSaid);
    };
    const timer = setTimeout(() => void weigh(), judgeAfterMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [name, text, personId]);
  return weighed;
};

/** The next of the first lines; gone once the user has written one of their own. */
const OtherOpening = ({
  text,
  openings,
  onChoose,
}: {
  readonly text: string;
  readonly openings: readonly string[];
  readonly onChoose: (text: string) => void;
}) => {
  const [line = '', ...rest] = text.split('\n');
  const place = openings.indexOf(line);
  const next = openings[(place + 1) % Math.max(1, openings.length)];
  return place === -1 || next === undefined || openings.length < 2 ? null : (
    <Button
      size="small"
      look="quiet"
      className="-ml-2.5"
      onClick={() => onChoose([next, ...rest].join('\n'))}
    >
      Another opening
    </Button>
  );
};

/** Where it goes: to them, and to both whom it brings together (R15); null where an address is missing. */
const useReceivers = (personId: PersonId | null, answers: string | null): readonly string[] | null => {
  const nobody = '' as PersonId;
  const card = answers === null ? null : parseCardKey(answers);
  const isIntro = card?.rule === 'intro';
  const listed = useQuery({
    ...queries.introductionsOf(personId ?? nobody),
    enabled: personId !== null && isIntro,
  }).data;
  const open = listed?.introductions.find(({ introduction }) => introduction.id === card?.parts[0]);
  const other =
    open?.step.type !== 'introduce' ? null : open.other.id === personId ? open.person.id : open.other.id;
  const one = useQuery({ ...queries.person(personId ?? nobody), enabled: personId !== null }).data;
  const both = useQuery({ ...queries.person(other ?? nobody), enabled: other !== null }).data;
  const addresses = (other === null ? [one] : [one, both]).map((person) => {
    const emails = person?.contactPoints.filter(({ kind }) => kind === 'email') ?? [];
    return (emails.find(({ preferred }) => preferred) ?? emails[0])?.value ?? '';
  });
  return addresses.includes('') || (isIntro && listed === undefined) ? null : addresses;
};

/** Words ready to send: written over by the user, copied, opened in mail, and marked as sent. Nothing is sent from here. */
export const DraftBox = ({
  name,
  personId,
  interactionId = null,
  subject: firstSubject,
  first,
  judged,
  doneWord,
  doneKey = true,
  label,
  prompt,
  openings = [],
  kind: saidKind,
  cardKey,
  messageId = null,
  field,
  onSent,
  onSentHere,
  children,
}: {
  /** Under which the words are kept through a reload: the card's key. */
  readonly name: string;
  readonly personId: PersonId | null;
  readonly interactionId?: InteractionId | null;
  readonly subject: string;
  readonly first: string;
  readonly judged: boolean;
  readonly doneWord: string;
  /** Whether `e` means done here; on a person's page it means edit. */
  readonly doneKey?: boolean;
  readonly label: string;
  /** A question that the words may answer; said above them. */
  readonly prompt?: string;
  /** First lines to choose from, while the first line still is one of them. */
  readonly openings?: readonly string[];
  readonly field?: RefObject<HTMLTextAreaElement | null>;
  /** Left out, by the card. */
  readonly kind?: MessageKind;
  /** The card that it answers; left out, the one it is named for. */
  readonly cardKey?: string;
  /** The message in the works that these words go on with. */
  readonly messageId?: Id<'MessageId'> | null;
  /** Null where the words still have a gap: what was sent then were others. */
  readonly onSent: (text: string | null, subject: string) => Promise<boolean>;
  /** It went out from here, and the book knows. */
  readonly onSentHere?: () => void;
  readonly children?: React.ReactNode;
}) => {
  const id = useId();
  const isOfCard = parseCardKey(name) !== null;
  const words = useKeptText(name, first);
  const subjectWords = useKeptText(`${name}.subject`, firstSubject);
  const { text, write: setText } = words;
  const { text: subject, write: setSubject } = subjectWords;
  const [copied, setCopied] = useState(false);
  // The words are in another program: what is left is to say here that they went.
  const [isOut, setOut] = useState(false);
  const [busy, setBusy] = useState(false);
  const fallback = useRef<HTMLTextAreaElement>(null);
  const area = field ?? fallback;
  const { blocked, says } = useWeighed(name, text, personId);
  const kind = saidKind ?? messageKindOf(name);
  const answers = cardKey ?? (parseCardKey(name) === null ? null : name);
  const to = useReceivers(personId, answers);
  const [isWriting, setWriting] = useState(false);
  const [marked, setMarked] = useState<{ readonly text: string; readonly spans: readonly Span[] }>({
    text: '',
    spans: [],
  });
  const mark = useCallback((of: string, spans: readonly Span[]) => setMarked({ text: of, spans }), []);
  const lines = useRef<HTMLDivElement>(null);
  const verdict = useThanksVerdict(text, personId, interactionId, judged);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The browser keeps the clipboard to itself: the words are selected for the user's own copy key.
      area.current?.select();
      return;
    }
    setCopied(true);
    setOut(true);
    setTimeout(() => setCopied(false), 2500);
  };
  const gap = gapIn(text) ?? gapIn(subject);
  /** The words are let go before the book is told: whatever its answer draws anew would take them for words that wait. */
  const going = async (send: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true);
    words.letGo();
    subjectWords.letGo();
    const isSent = await send();
    for (const each of [words, subjectWords])
      if (!isSent) each.takeBack();
      // Undone, a card is as it was, with them on it; another message of the same name begins anew.
      else if (!isOfCard) each.forget();
    setBusy(false);
    return isSent;
  };
  const sent = (): Promise<boolean> =>
    going(() => onSent(gapIn(text) === null ? text : null, gapIn(subject) === null ? subject : ''));

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut beside a real button
    <div
      data-saves
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        if (!busy) void sent();
      }}
    >
      {firstSubject !== '' && (
        <label className="mb-3 grid max-w-[62ch] gap-x-2 gap-y-1 text-small text-muted sm:flex sm:items-baseline">
          Subject
          <input
            className="input min-w-0 flex-1"
            maxLength={200}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </label>
      )}
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      {prompt !== undefined && (
        <p className="mb-2 max-w-[62ch] text-small text-muted">Answer it in a line: {prompt}</p>
      )}
      <div className="relative max-w-[62ch]">
        <Underlined
          text={text}
          spans={marked.text === text ? marked.spans : []}
          className={`${fieldType} border-transparent`}
          inner={lines}
        />
        <textarea
          id={id}
          ref={area}
          value={text}
          rows={3}
          maxLength={20_000}
          placeholder="Your words"
          onFocus={() => setWriting(true)}
          onScroll={(event) => {
            if (lines.current)
              lines.current.style.transform = `translateY(${-event.currentTarget.scrollTop}px)`;
          }}
          onChange={(event) => setText(event.target.value)}
          className={`${fieldType} relative rounded-r-lg border-accent bg-transparent transition-colors duration-100 hover:bg-wash/60 focus:bg-wash/60 focus-visible:outline-1 focus-visible:outline-offset-4`}
        />
      </div>
      <OtherOpening text={text} openings={openings} onChoose={setText} />
      {judged && <VerdictLine verdict={gap !== null && verdict?.verdict === 'done' ? null : verdict} />}
      {isWriting && kind !== null && personId !== null && (
        <Suspense fallback={null}>
          <Beside
            onTake={setText}
            text={text}
            subject={subject}
            kind={judged ? 'thanks' : kind}
            personId={personId}
            leftOut={judged ? saidBesides : nothingBesides}
            onAdvice={mark}
            onPoint={(from, to) => {
              area.current?.focus();
              area.current?.setSelectionRange(from, to);
            }}
          />
        </Suspense>
      )}
      {gap !== null && (
        <p className="mt-2 flex max-w-[62ch] items-start gap-1.5 text-tiny text-muted">
          <PencilLine aria-hidden className="mt-0.5 size-3.5 shrink-0 text-wait" />
          <span>
            Still to fill in: {gap}. Until then “{doneWord}” keeps that it was done, and not these words.
          </span>
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {to !== null && personId !== null && subject !== '' && (
          <SendButton
            messageId={messageId}
            personId={personId}
            kind={judged ? 'thanks' : kind}
            cardKey={answers}
            subject={subject}
            text={text}
            disabled={blocked || text.trim() === '' || gap !== null}
            going={going}
            {...(onSentHere !== undefined && { onSent: onSentHere })}
          />
        )}
        {to !== null && text.trim() !== '' && !blocked ? (
          <a
            href={mailtoHref(to, subject, text)}
            className={buttonClass(isOut ? 'plain' : 'first')}
            onClick={() => setOut(true)}
          >
            <Mail aria-hidden /> Open in mail
          </a>
        ) : null}
        <Button
          look={to === null && !isOut ? 'first' : 'plain'}
          disabled={text.trim() === '' || blocked}
          onClick={() => void copy()}
        >
          {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
          <span aria-live="polite">{copied ? 'Copied' : 'Copy'}</span>
        </Button>
        <Button
          look={isOut ? 'first' : 'plain'}
          {...(doneKey && { shortcut: 'e' })}
          fieldShortcut="Ctrl ↵"
          disabled={busy}
          data-done
          onClick={() => void sent()}
        >
          {doneWord}
        </Button>
        {children}
      </div>
      {/* It comes a moment later than the words: here it moves none of the buttons. */}
      {personId !== null && (
        <ul aria-live="polite" className="mt-3 max-w-[62ch] space-y-1 text-tiny text-muted empty:hidden">
          {says.map((line) => (
            <li key={line} className="flex items-start gap-1.5">
              <Hourglass aria-hidden className="mt-0.5 size-3.5 shrink-0 text-wait" />
              <span>{line}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
