import { useState } from 'react';
import type { OfferKind } from '../../core/offers/offer.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { kindChoices, type ShelfRow } from './shelf-view.ts';

const labelClass = 'grid gap-1 text-small text-muted';

/** What is said of one thing of the shelf. */
export const EditOffer = ({
  offer,
  onClose,
}: {
  readonly offer: ShelfRow['offer'];
  readonly onClose: () => void;
}) => {
  const send = useSend();
  const [begun] = useState(offer);
  const [title, setTitle] = useState(offer.title);
  const [words, setWords] = useState(offer.words ?? '');
  const [topics, setTopics] = useState(offer.topics.join(', '));
  const [minutes, setMinutes] = useState(offer.minutes === null ? '' : String(offer.minutes));
  const [kind, setKind] = useState<OfferKind>(offer.kind);
  const save = async (): Promise<void> => {
    const changed = await send(
      'changeOffer',
      {
        params: { id: offer.id },
        body: {
          kind,
          title: title.trim(),
          words: words.trim() === '' ? null : words.trim(),
          topics: topics.split(',').flatMap((topic) => (topic.trim() === '' ? [] : [topic.trim()])),
          minutes: /^\d{1,4}$/u.test(minutes.trim()) ? Number(minutes.trim()) : null,
          base: {
            kind: begun.kind,
            title: begun.title,
            words: begun.words,
            topics: begun.topics,
            minutes: begun.minutes,
          },
        },
      },
      `Changed: ${title.trim()}`,
    );
    if (changed !== null) onClose();
  };
  return (
    <form
      className="grid max-w-[40rem] gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void save();
      }}
    >
      <label className={labelClass}>
        What it is called
        <input
          className="input"
          maxLength={500}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
      </label>
      <label className={labelClass}>
        My words on it
        <textarea
          className="input min-h-20"
          rows={3}
          maxLength={20_000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_8rem_12rem]">
        <label className={labelClass}>
          What it is about, with commas
          <input
            className="input"
            maxLength={500}
            value={topics}
            onChange={(event) => setTopics(event.target.value)}
          />
        </label>
        <label className={labelClass}>
          Minutes to use
          <input
            className="input"
            inputMode="numeric"
            maxLength={4}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
        <label className={labelClass}>
          Kind
          <select
            className="input"
            value={kind}
            onChange={(event) => setKind(event.target.value as OfferKind)}
          >
            {kindChoices.map((choice) => (
              <option key={choice.kind} value={choice.kind}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="first" disabled={title.trim() === ''}>
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Not now
        </Button>
      </div>
    </form>
  );
};
