import { useId, useState } from 'react';
import { newId } from '../app/api.ts';
import { storage } from '../app/storage.ts';
import { isSaveKey } from '../keys/save-key.ts';
import { useSend } from '../outbox/send.ts';
import { Button } from '../parts/button.tsx';
import { MarkdownView } from './markdown-view.tsx';
import type { ShelfRow } from './shelf-view.ts';

interface Page {
  readonly title: string;
  readonly words: string;
  readonly topics: string;
}

const parsePage = (kept: string | null): Page | null => {
  if (kept === null) return null;
  try {
    const { title, words, topics } = JSON.parse(kept) as Partial<Record<keyof Page, unknown>>;
    return typeof title === 'string' && typeof words === 'string' && typeof topics === 'string'
      ? { title, words, topics }
      : null;
  } catch {
    // Cut off by a crash while it was written: what the book has is all there is.
    return null;
  }
};

/** A page of one's own, kept as one types, through a reload and without a network; its look beside it. */
const AnalysisDesk = ({
  offer,
  onClose,
}: {
  /** The page that is written on; null for a new one. */
  readonly offer: ShelfRow['offer'] | null;
  readonly onClose: () => void;
}) => {
  const send = useSend();
  const titleId = useId();
  const key = `analysis.${offer?.id ?? 'new'}`;
  const saved: Page = {
    title: offer?.title ?? '',
    words: offer?.words ?? '',
    topics: offer?.topics.join(', ') ?? '',
  };
  const [page, setPage] = useState<Page>(() => parsePage(storage.get(key)) ?? saved);
  const [looking, setLooking] = useState(false);
  const write = (change: Partial<Page>): void => {
    const next = { ...page, ...change };
    setPage(next);
    storage.set(key, JSON.stringify(next));
  };
  const close = (): void => {
    storage.remove(key);
    onClose();
  };
  const canSave = page.title.trim() !== '' && page.words.trim() !== '';
  const save = async (): Promise<void> => {
    const body = {
      title: page.title.trim(),
      words: page.words,
      topics: page.topics.split(',').flatMap((topic) => (topic.trim() === '' ? [] : [topic.trim()])),
    };
    const done =
      offer === null
        ? await send(
            'keepOffer',
            { body: { id: newId<'OfferId'>(), kind: 'analysis', ...body } },
            `On your shelf: ${body.title}`,
          )
        : await send('changeOffer', { params: { id: offer.id }, body }, `Saved: ${body.title}`);
    if (done !== null) close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut beside a real button
    <div
      data-saves
      className="grid max-w-[44rem] gap-3 py-3"
      onKeyDown={(event) => {
        if (!isSaveKey(event)) return;
        event.preventDefault();
        if (canSave) void save();
      }}
    >
      <label htmlFor={titleId} className="grid gap-1 text-small text-muted">
        What it is about, as a title
      </label>
      <input
        id={titleId}
        className="input -mt-2 font-serif text-[1.1875rem]"
        maxLength={500}
        value={page.title}
        onChange={(event) => write({ title: event.target.value })}
      />
      {looking ? (
        <div className="min-h-48 rounded-card border border-line p-4">
          <MarkdownView text={page.words} />
        </div>
      ) : (
        <textarea
          aria-label="Your page, in Markdown"
          className="input min-h-48 font-serif text-[1.0625rem]/[1.6]"
          rows={12}
          maxLength={20_000}
          placeholder={
            'What happened, what it means for them, and what you would do.\n\n- **bold**, lists, [links](https://…)'
          }
          value={page.words}
          onChange={(event) => write({ words: event.target.value })}
        />
      )}
      <label className="grid gap-1 text-small text-muted">
        Topics, with commas
        <input
          className="input"
          maxLength={500}
          value={page.topics}
          onChange={(event) => write({ topics: event.target.value })}
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="first" fieldShortcut="Ctrl ↵" disabled={!canSave} onClick={() => void save()}>
          Keep
        </Button>
        <Button aria-pressed={looking} onClick={() => setLooking(!looking)}>
          {looking ? 'Write on' : 'See how it looks'}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Later
        </Button>
        <span className="text-tiny text-muted">Kept on this device as you type.</span>
      </div>
    </div>
  );
};

export default AnalysisDesk;
