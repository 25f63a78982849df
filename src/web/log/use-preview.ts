import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Instant, TimeZone } from '../../core/dates/index.ts';
import type { DayObjection } from '../../core/capture/index.ts';
import { api } from '../app/api.ts';
import { errorInWords } from '../app/words.ts';
import { previewBody, type LogDraft, type Mends } from './log-view.ts';

export interface Preview {
  /** What was understood, of {@link Preview.of}; null before the first answer. */
  readonly draft: LogDraft | null;
  /** The words that the draft is of; while one types on it lags behind by a moment. */
  readonly of: string;
  /** Read in this window, as the server does not answer. */
  readonly offline: boolean;
  readonly trouble: string | null;
  /** Why these words would not be saved. */
  readonly objection: DayObjection | null;
  /** The same words were saved a moment ago. */
  readonly already: boolean;
}

const nothing: Preview = {
  draft: null,
  of: '',
  offline: false,
  trouble: null,
  objection: null,
  already: false,
};

const pauseMs = 120;

/** What reads the words in this window; null where it did not come in time: then they are read when they are sent. */
const readerHere = () => import('./offline-preview.ts').catch(() => null);

/** Asks what the words say, a moment after each pause; answers to older words never overtake newer ones. */
export const usePreview = (text: string, mends: Mends, now: () => Instant, zone: TimeZone): Preview => {
  const queryClient = useQueryClient();
  const [preview, setPreview] = useState<Preview>(nothing);
  const asked = useRef(0);
  const clock = useRef(now);
  useEffect(() => {
    clock.current = now;
  });
  const body = JSON.stringify(previewBody(text, mends));
  const { day } = mends;
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    if (text.trim() === '') return undefined;
    const ask = async (): Promise<void> => {
      const answer = await api.call('previewLog', {
        body: JSON.parse(body) as ReturnType<typeof previewBody>,
      });
      if (turn !== asked.current) return;
      if (answer.ok) {
        const { draft, already, objection } = answer.value;
        setPreview({
          draft,
          of: text,
          offline: false,
          trouble: null,
          objection,
          already: already !== null,
        });
        return;
      }
      if (answer.error.type !== 'unreachable') {
        setPreview((before) => ({
          ...before,
          offline: false,
          trouble: errorInWords(answer.error),
          objection: null,
        }));
        return;
      }
      const reader = await readerHere();
      if (turn !== asked.current) return;
      const read = reader?.offlinePreview(text, day, clock.current(), zone, queryClient) ?? nothing;
      setPreview({ ...nothing, draft: read.draft, objection: read.objection, of: text, offline: true });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => clearTimeout(timer);
  }, [body, text, day, zone, queryClient]);
  return text.trim() === '' ? nothing : preview;
};
