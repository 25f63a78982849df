import { useId, useRef, useState, type RefObject } from 'react';
import type { OfferId } from '../../core/ids.ts';
import type { OfferKind } from '../../core/offers/offer.ts';
import { readOfferLine } from '../../core/offers/line.ts';
import { newId } from '../app/api.ts';
import { storage } from '../app/storage.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { kindChoices } from './shelf-view.ts';

const storageKey = 'offers.line';

/** One line puts something on the shelf: what it is shows in its words, and can be set right. */
export const AddOffer = ({
  asked,
  field,
  onKind,
  onAdded,
}: {
  /** A kind that a question asked for. */
  readonly asked: OfferKind | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onKind: (kind: OfferKind | null) => void;
  readonly onAdded: (id: OfferId) => void;
}) => {
  const send = useSend();
  const hintId = useId();
  const form = useRef<HTMLFormElement>(null);
  const [line, setLine] = useState(() => storage.get(storageKey) ?? '');
  const [busy, setBusy] = useState(false);
  const read = readOfferLine(line);
  const kind = asked ?? read.kind;
  const write = (next: string): void => {
    setLine(next);
    if (next.trim() === '') storage.remove(storageKey);
    else storage.set(storageKey, next);
  };
  const add = async (): Promise<void> => {
    setBusy(true);
    const id = newId<'OfferId'>();
    const kept = await send('keepOffer', { body: { id, ...read, kind } }, `On your shelf: ${read.title}`);
    setBusy(false);
    if (kept === null) return;
    write('');
    onKind(null);
    onAdded(id);
  };
  return (
    <form
      ref={form}
      className="grid gap-2 pt-5"
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim() !== '' && !busy) void add();
      }}
    >
      <div className="flex flex-wrap gap-2">
        <input
          ref={field}
          aria-label="Something to give"
          aria-describedby={hintId}
          className="input min-w-0 flex-1 basis-64"
          maxLength={500}
          value={line}
          placeholder="A link, news, a skill: in one line"
          onChange={(event) => write(event.target.value)}
        />
        {line.trim() !== '' && (
          <select
            aria-label="What it is"
            className="input w-auto"
            value={kind}
            onChange={(event) => onKind(event.target.value as OfferKind)}
          >
            {kindChoices.map((choice) => (
              <option key={choice.kind} value={choice.kind}>
                {choice.name}
              </option>
            ))}
          </select>
        )}
        <Button type="submit" look="first" disabled={line.trim() === '' || busy}>
          Add
        </Button>
      </div>
      <p id={hintId} className="text-tiny text-muted">
        {line.trim() === ''
          ? 'Topics with #, and how long it takes: “https://… #ports 3 min”.'
          : [
              read.title,
              ...read.topics.map((topic) => `#${topic}`),
              ...(read.minutes === null ? [] : [`${read.minutes} min`]),
            ].join(' · ')}
      </p>
    </form>
  );
};
