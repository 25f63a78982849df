import { useQuery } from '@tanstack/react-query';
import type { Instant } from '../../core/dates/index.ts';
import { queries } from './queries.ts';

/** The time it is for the book: this machine's, unless the server was started at a moment that stands still. */
export const useClock = (): (() => Instant) => {
  const { data: status } = useQuery(queries.status());
  return () => (status?.fixedClock === true ? Date.parse(status.now) : Date.now()) as Instant;
};
