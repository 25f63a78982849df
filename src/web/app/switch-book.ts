import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useAct } from './act.ts';
import { api } from './api.ts';
import { forgetAnswers } from './persisted.ts';

/** Opens the other book: the user's own, or the sample; nothing that was kept of the one is shown in the other. */
export const useSwitchBook = (): ((book: 'own' | 'demo') => Promise<void>) => {
  const act = useAct();
  const navigate = useNavigate();
  return useCallback(
    async (book) => {
      await forgetAnswers();
      if (await act(api.call('switchBook', { body: { book } }))) await navigate({ to: '/' });
    },
    [act, navigate],
  );
};
