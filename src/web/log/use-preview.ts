import { useEffect, useRef, useState } from 'react';
import { api } from '../app/api.ts';
import { errorInWords } from '../app/words.ts';
import { previewBody, type LogDraft, type Mends } from './log-view.ts';

export interface Preview {
  /** What was understood, of {@link Preview.of}; null before the first answer. */
  readonly draft: LogDraft | null;
  /** The words that the draft is of; while one types on it lags behind by a moment. */
  readonly of: string;
  readonly offline: boolean;
  readonly trouble: string | null;
}

const nothing: Preview = { draft: null, of: '', offline: false, trouble: null };

const pauseMs = 120;

/** Asks what the words say, a moment after each pause; answers to older words never overtake newer ones. */
export const usePreview = (text: string, mends: Mends): Preview => {
  const [preview, setPreview] = useState<Preview>(nothing);
  const asked = useRef(0);
  const body = JSON.stringify(previewBody(text, mends));
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    if (text.trim() === '') return undefined;
    const ask = async (): Promise<void> => {
      const answer = await api.call('previewLog', {
        body: JSON.parse(body) as ReturnType<typeof previewBody>,
      });
      if (turn !== asked.current) return;
      if (answer.ok) setPreview({ draft: answer.value.draft, of: text, offline: false, trouble: null });
      else
        setPreview((before) => ({
          ...before,
          offline: answer.error.type === 'unreachable',
          trouble: answer.error.type === 'unreachable' ? null : errorInWords(answer.error),
        }));
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => clearTimeout(timer);
  }, [body, text]);
  return text.trim() === '' ? nothing : preview;
};
