import type { MessageKind } from '../../core/coach/message.ts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { CallInput } from '../../contract/calls.ts';
import { mergeFields, type MergeChoices } from '../../core/duplicates/merge/merge-field.ts';
import type { BatchId, InteractionId, OfferId, PersonId } from '../../core/ids.ts';
import { peopleAmong, type PeopleQuestion } from '../people/offline-people.ts';
import { isPassing } from '../words/passing.ts';
import { api, valueOf, type Answer } from './api.ts';
import { keptForLater } from './persisted.ts';

/** Every number of the method: a few pages, which the screen shows as one list. */
const allNumbers = async (): Promise<Answer<'showMethod'>['rows']> => {
  const rows: Answer<'showMethod'>['rows'][number][] = [];
  let cursor: string | null = null;
  do {
    const page: Answer<'showMethod'> = await valueOf(
      api.call('showMethod', { query: { limit: 200, ...(cursor === null ? {} : { cursor }) } }),
    );
    rows.push(...page.rows);
    ({ cursor } = page);
  } while (cursor !== null);
  return rows;
};

const mostOffers = 600;

const allOffers = async (): Promise<Pick<Answer<'listOffers'>, 'rows' | 'total'>> => {
  const rows: Answer<'listOffers'>['rows'][number][] = [];
  let cursor: string | null = null;
  let total = 0;
  do {
    const page: Answer<'listOffers'> = await valueOf(
      api.call('listOffers', { query: { limit: 200, ...(cursor === null ? {} : { cursor }) } }),
    );
    rows.push(...page.rows);
    ({ cursor, total } = page);
  } while (cursor !== null && rows.length < mostOffers);
  return { rows, total };
};

const mostOffline = 5000;

/** The newest action in the book: while it stays the same, so does what the book holds. */
export const newestAction = async (): Promise<BatchId | null> => {
  const { rows } = await valueOf(api.call('listHistory', { query: { limit: 1 } }));
  return rows[0]?.id ?? null;
};

const everyone = async () => {
  const [{ day }, asOf] = await Promise.all([valueOf(api.call('showStatus')), newestAction()]);
  const rows: Answer<'listPeople'>['rows'][number][] = [];
  let cursor: string | null = null;
  do {
    const page: Answer<'listPeople'> = await valueOf(
      api.call('listPeople', { query: { limit: 200, ...(cursor === null ? {} : { cursor }) } }),
    );
    rows.push(...page.rows);
    ({ cursor } = page);
  } while (cursor !== null && rows.length < mostOffline);
  return { rows, day, asOf };
};

/** Every question the app asks the server, under the key by which it is kept. */
export const queries = {
  status: () => queryOptions({ queryKey: ['status'], queryFn: () => valueOf(api.call('showStatus')) }),

  devices: () => queryOptions({ queryKey: ['devices'], queryFn: () => valueOf(api.call('listDevices')) }),

  backups: () => queryOptions({ queryKey: ['backups'], queryFn: () => valueOf(api.call('showBackups')) }),

  reminders: () =>
    queryOptions({ queryKey: ['reminders'], queryFn: () => valueOf(api.call('showReminders')) }),

  reminding: () =>
    queryOptions({ queryKey: ['reminding'], queryFn: () => valueOf(api.call('showReminding')) }),

  today: () => queryOptions({ queryKey: ['today'], queryFn: () => valueOf(api.call('showToday')) }),

  later: () =>
    queryOptions({
      queryKey: ['later'],
      queryFn: () => valueOf(api.call('listLaterCards', { query: { limit: 50 } })),
    }),

  people: (filter: PeopleQuestion) =>
    infiniteQueryOptions({
      queryKey: ['people', filter],
      queryFn: async ({ pageParam, client }) => {
        const page = await api.call('listPeople', {
          query: { ...filter, limit: 200, ...(pageParam !== null && { cursor: pageParam }) },
        });
        if (page.ok || pageParam !== null || !isPassing(page.error))
          return await valueOf(Promise.resolve(page));
        const { rows, day } = await client.ensureQueryData(queries.everyone());
        return peopleAmong(rows, filter, day);
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.cursor,
      placeholderData: keepPreviousData,
    }),

  /** The list of people to look through where there is no way to the server: the first thousands of a large book. */
  everyone: () =>
    queryOptions({
      queryKey: ['everyone'],
      queryFn: everyone,
      staleTime: Infinity,
      persister: keptForLater,
    }),

  connections: () =>
    queryOptions({
      queryKey: ['connections'],
      queryFn: () => valueOf(api.call('listConnections')),
    }),

  page: (address: string, allowPrivate: boolean) =>
    queryOptions({
      queryKey: ['page', address, allowPrivate],
      queryFn: () => valueOf(api.call('readPage', { body: { address, allowPrivate } })),
      // A page is not read again for every change of the book.
      staleTime: 'static',
      retry: false,
      networkMode: 'always',
      gcTime: 60_000,
    }),

  contactsQuestions: () =>
    queryOptions({
      queryKey: ['contacts', 'questions'],
      queryFn: () => valueOf(api.call('listContactsQuestions')),
    }),

  layers: () => queryOptions({ queryKey: ['layers'], queryFn: () => valueOf(api.call('showLayers')) }),

  person: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id],
      queryFn: () => valueOf(api.call('showPerson', { params: { id } })),
    }),

  duplicates: () =>
    queryOptions({
      queryKey: ['duplicates'],
      queryFn: () => valueOf(api.call('listDuplicates', { query: {} })),
    }),

  merge: (id: PersonId, other: PersonId, keep: MergeChoices) => {
    const chosen = mergeFields.flatMap((field) => (keep[field] ? [`${field}=${keep[field]}`] : [])).join(',');
    return queryOptions({
      queryKey: ['merge', id, other, chosen],
      queryFn: () =>
        valueOf(
          api.call('showMerge', {
            params: { id, other },
            query: chosen === '' ? {} : { keep: chosen },
          }),
        ),
      placeholderData: (last, query) =>
        query?.queryKey[1] === id && query.queryKey[2] === other ? last : undefined,
      retry: false,
    });
  },

  coachRecord: (id: PersonId) =>
    queryOptions({
      queryKey: ['coach-record', id],
      queryFn: () => valueOf(api.call('showCoachRecord', { params: { id } })),
    }),

  erasure: (id: PersonId) =>
    queryOptions({
      queryKey: ['erasure', id],
      queryFn: () => valueOf(api.call('showErasure', { params: { id } })),
    }),

  timeline: (id: PersonId, cursor: string | null) =>
    infiniteQueryOptions({
      queryKey: ['person', id, 'timeline', cursor],
      queryFn: ({ pageParam }) =>
        valueOf(api.call('showTimeline', { params: { id }, query: { cursor: pageParam, limit: 50 } })),
      initialPageParam: cursor ?? '',
      getNextPageParam: (page) => page.cursor,
      enabled: false,
    }),

  personHistory: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'history'],
      queryFn: () => valueOf(api.call('showPersonHistory', { params: { id } })),
    }),

  myCard: () => queryOptions({ queryKey: ['my-card'], queryFn: () => valueOf(api.call('showMyCard')) }),

  messages: () =>
    queryOptions({
      queryKey: ['messages'],
      queryFn: () => valueOf(api.call('listMessages', { query: {} })),
    }),

  draft: (id: PersonId, kind: MessageKind) =>
    queryOptions({
      queryKey: ['person', id, 'draft', kind],
      queryFn: () => valueOf(api.call('draftMessage', { params: { id }, query: { kind } })),
    }),

  search: (text: string, limit = 8) =>
    queryOptions({
      queryKey: ['search', text, limit],
      queryFn: () => valueOf(api.call('search', { query: { q: text, limit } })),
      placeholderData: keepPreviousData,
      gcTime: 60_000,
    }),

  companies: () =>
    queryOptions({ queryKey: ['companies'], queryFn: () => valueOf(api.call('listCompanies')) }),

  company: (reference: string) =>
    queryOptions({
      queryKey: ['company', reference],
      queryFn: () => valueOf(api.call('showCompany', { params: { reference } })),
    }),

  criteria: () => queryOptions({ queryKey: ['criteria'], queryFn: () => valueOf(api.call('listCriteria')) }),

  progress: () => queryOptions({ queryKey: ['progress'], queryFn: () => valueOf(api.call('showProgress')) }),

  forward: () => queryOptions({ queryKey: ['forward'], queryFn: () => valueOf(api.call('showForward')) }),

  goals: () => queryOptions({ queryKey: ['goals'], queryFn: () => valueOf(api.call('listGoals')) }),

  onboarding: () =>
    queryOptions({
      queryKey: ['onboarding'],
      queryFn: () => valueOf(api.call('showOnboarding', { query: {} })),
      retry: false,
    }),

  shelf: () => queryOptions({ queryKey: ['shelf'], queryFn: () => valueOf(api.call('showShelf')) }),

  /** Everything of the shelf that a screen shows; what is beyond is found by search. */
  offers: () => queryOptions({ queryKey: ['offers'], queryFn: allOffers }),

  offersFor: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'offers'],
      queryFn: () => valueOf(api.call('rankOffersFor', { params: { id } })),
    }),

  receivers: (id: OfferId) =>
    queryOptions({
      queryKey: ['offers', id, 'receivers'],
      queryFn: () => valueOf(api.call('findReceivers', { params: { id }, query: { limit: 8 } })),
    }),

  brief: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'brief'],
      queryFn: () => valueOf(api.call('showBrief', { params: { id } })),
    }),

  debrief: (interactionId: InteractionId) =>
    queryOptions({
      queryKey: ['debrief', interactionId],
      queryFn: () => valueOf(api.call('showDebrief', { query: { interactionId } })),
    }),

  knownOfMe: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'known-of-me'],
      queryFn: () => valueOf(api.call('showKnownOfMe', { params: { id } })),
    }),

  readiness: (
    id: PersonId,
    kind: CallInput<'showReadiness'>['params']['kind'],
    {
      target = '',
      blurb = '',
      offered = false,
    }: { readonly target?: string; readonly blurb?: string; readonly offered?: boolean },
  ) =>
    queryOptions({
      queryKey: ['person', id, 'ready', kind, target, blurb, offered],
      queryFn: () =>
        valueOf(
          api.call('showReadiness', {
            params: { id, kind },
            query: {
              ...(target !== '' && { target }),
              ...(blurb !== '' && { blurb }),
              ...(offered && { offered: 'yes' as const }),
            },
          }),
        ),
      placeholderData: keepPreviousData,
    }),

  asksOf: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'asks'],
      queryFn: () => valueOf(api.call('listAsks', { query: { personId: id } })),
    }),

  introductionsOf: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'introductions'],
      queryFn: () => valueOf(api.call('listIntroductions', { query: { personId: id, open: 'yes' } })),
    }),

  paths: (id: PersonId) =>
    queryOptions({
      queryKey: ['person', id, 'paths'],
      queryFn: () => valueOf(api.call('findPaths', { query: { target: id } })),
    }),

  settings: () => queryOptions({ queryKey: ['settings'], queryFn: () => valueOf(api.call('showSettings')) }),

  method: () => queryOptions({ queryKey: ['method'], queryFn: allNumbers }),

  history: () =>
    infiniteQueryOptions({
      queryKey: ['history'],
      queryFn: ({ pageParam }) =>
        valueOf(
          api.call('listHistory', {
            query: { limit: 50, ...(pageParam !== null && { cursor: pageParam }) },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.cursor,
    }),

  batch: (id: BatchId) =>
    queryOptions({
      queryKey: ['history', id],
      queryFn: () => valueOf(api.call('showBatch', { params: { batch: id } })),
    }),
};
