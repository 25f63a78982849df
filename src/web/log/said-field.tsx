import type { RefObject } from 'react';
import { textToSegments, type FindingTone, type Marked } from './segments.ts';

const lines: Readonly<Record<FindingTone, string>> = {
  person: 'border-accent',
  time: 'border-wait',
  promise: 'border-good',
  thread: 'border-muted',
  favor: 'border-wait',
  ask: 'border-ink',
  fact: 'border-edge',
};

// The field and the drawn lines behind it must set every letter at the same place.
const letters =
  'col-start-1 row-start-1 m-0 w-full px-0 py-0 font-serif text-[1.1875rem]/[1.75] whitespace-pre-wrap wrap-break-word desk:text-[1.25rem]/[1.75]';

/** The one text field of Log, with a line under each stretch of words that something was understood from. */
export const SaidField = ({
  field,
  text,
  marks,
  isFixed,
  describedBy,
  onChange,
  onCaret,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly marks: readonly Marked[];
  /** On its way into the book: what would be typed now would be in neither. */
  readonly isFixed: boolean;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  readonly onCaret: (position: number) => void;
}) => (
  <div className="grid grid-cols-[minmax(0,1fr)]">
    <div aria-hidden className={`${letters} pointer-events-none text-transparent`}>
      {textToSegments(text, marks).map(({ text: words, mark }, index) =>
        mark === null ? (
          <span key={index}>{words}</span>
        ) : (
          <span key={index} className={`border-b-2 pb-px ${lines[mark.tone]}`}>
            {words}
          </span>
        ),
      )}
      {/* A last line break takes up a line only when something follows it. */}
      {'\u200b'}
    </div>
    <textarea
      ref={field}
      aria-label="What happened, in your words"
      aria-describedby={describedBy}
      className={`${letters} block min-h-27 resize-none overflow-hidden bg-transparent caret-accent outline-none`}
      rows={3}
      maxLength={20_000}
      readOnly={isFixed}
      spellCheck
      autoCapitalize="sentences"
      enterKeyHint="enter"
      placeholder="Called Ada yesterday for 20 min. I promised to send her the article by Friday."
      value={text}
      onChange={(event) => onChange(event.target.value)}
      onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
    />
  </div>
);
