import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queries } from '../app/queries.ts';
import type { Waiting } from './outbox.ts';

/** Which book is open, as far as this device knows: what waits goes into that one. */
export const useBookOpen = (): (() => Pick<Waiting, 'book'>) => {
  const queryClient = useQueryClient();
  return useCallback(() => {
    const book = queryClient.getQueryData(queries.status().queryKey)?.book;
    return book === undefined ? {} : { book };
  }, [queryClient]);
};
