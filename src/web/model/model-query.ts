import { queryOptions } from '@tanstack/react-query';
import { api, valueOf } from '../app/api.ts';

/** The language model that is set up; null where none is. */
export const modelQuery = queryOptions({
  queryKey: ['model'],
  queryFn: async () => (await valueOf(api.call('showModel'))).model,
});
