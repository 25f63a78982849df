import type { QueryClient } from '@tanstack/react-query';
import { capture, dayObjection, nameBookOf, type KnownPerson } from '../../core/capture/index.ts';
import { dayAt, type CalendarDay, type Instant, type TimeZone } from '../../core/dates/index.ts';
import type { Answer } from '../app/api.ts';

type Row = Pick<Answer<'listPeople'>['rows'][number], 'id' | 'name' | 'organization'>;

/** People whose names this window has seen since it was opened: enough to recognise most of them without the book. */
const seenPeople = (queryClient: QueryClient): readonly KnownPerson[] => {
  const rows = new Map<string, Row>();
  const pages = queryClient.getQueriesData<{ pages: readonly { rows: readonly Row[] }[] }>({
    queryKey: ['people'],
  });
  for (const [, data] of pages)
    for (const page of data?.pages ?? []) for (const row of page.rows) rows.set(row.id, row);
  for (const [, found] of queryClient.getQueriesData<Answer<'search'>>({ queryKey: ['search'] }))
    for (const row of found?.people ?? []) rows.set(row.id, row);
  for (const card of queryClient.getQueryData<Answer<'showToday'>>(['today'])?.cards ?? [])
    if (card.person !== null) rows.set(card.person.id, { ...card.person, organization: card.company });
  return [...rows.values()].map(({ id, name, organization }) => {
    const parts = name.split(' ');
    return {
      id,
      name,
      organization,
      given: parts[0] ?? null,
      family: parts.length > 1 ? (parts.at(-1) ?? null) : null,
      nickname: null,
    };
  });
};

/**
 * What the words say, read here while there is no way to the server. Whom a thank-you is owed to needs the book,
 * so it is decided when the talk is sent.
 */
export const offlinePreview = (
  text: string,
  day: CalendarDay | undefined,
  now: Instant,
  zone: TimeZone,
  queryClient: QueryClient,
): Pick<Answer<'previewLog'>, 'draft' | 'objection'> => {
  const draft = capture(text, { now, zone, book: nameBookOf(seenPeople(queryClient)) });
  const objection = dayObjection([day ?? draft.day], day === undefined ? text : null, dayAt(now, zone));
  return {
    objection,
    draft: {
      ...draft,
      asks: draft.asks.flatMap(({ kind, ...ask }) =>
        kind === null || ask.earlier ? [] : [{ ...ask, kind }],
      ),
      thanks: [],
    },
  };
};
