import {
  loadedByPart,
  loadOperation,
  parts,
  type EndpointName,
  type Part,
  type PartName,
} from '../../contract/index.ts';
import type { Handler, Handlers } from '../handler.ts';

/** What answers the endpoints of each part of the contract: one that is missing does not compile. */
const load: { readonly [Of in Part]: () => Promise<Pick<Handlers, PartName<Of>>> } = {
  asks: async () => (await import('./asks.ts')).askHandlers,
  backups: async () => (await import('./backups.ts')).backupHandlers,
  book: async () => (await import('./book.ts')).bookHandlers,
  briefs: async () => (await import('./briefs.ts')).briefHandlers,
  coach: async () => (await import('./coach.ts')).coachHandlers,
  companies: async () => (await import('./companies.ts')).companyHandlers,
  connections: async () => (await import('./connections.ts')).connectionHandlers,
  contacts: async () => (await import('./contacts.ts')).contactsHandlers,
  debriefs: async () => (await import('./briefs.ts')).briefHandlers,
  devices: async () => (await import('./devices.ts')).deviceHandlers,
  duplicates: async () => (await import('./duplicates.ts')).duplicateHandlers,
  erasure: async () => (await import('./erasure.ts')).erasureHandlers,
  events: async () => (await import('./book.ts')).bookHandlers,
  facts: async () => (await import('./between-us.ts')).betweenUsHandlers,
  favors: async () => (await import('./between-us.ts')).betweenUsHandlers,
  goals: async () => (await import('./goals.ts')).goalHandlers,
  history: async () => (await import('./history.ts')).historyHandlers,
  import: async () => (await import('./import.ts')).importHandlers,
  introductions: async () => (await import('./introductions.ts')).introductionHandlers,
  layers: async () => (await import('./people.ts')).peopleHandlers,
  log: async () => (await import('./log.ts')).logHandlers,
  messages: async () => (await import('./messages.ts')).messageHandlers,
  model: async () => (await import('./model.ts')).modelHandlers,
  offers: async () => (await import('./offers.ts')).offerHandlers,
  people: async () => (await import('./people.ts')).peopleHandlers,
  progress: async () => (await import('./progress.ts')).progressHandlers,
  promises: async () => (await import('./between-us.ts')).betweenUsHandlers,
  reading: async () => (await import('./reading.ts')).readingHandlers,
  reminders: async () => (await import('./reminders.ts')).reminderHandlers,
  reminding: async () => (await import('./reminding.ts')).remindingHandlers,
  restoring: async () => (await import('./restoring.ts')).restoringHandlers,
  search: async () => (await import('./history.ts')).historyHandlers,
  settings: async () => (await import('./settings.ts')).settingsHandlers,
  signIn: async () => (await import('./sign-in.ts')).signInHandlers,
  thanks: async () => (await import('./thanks.ts')).thanksHandlers,
  threads: async () => (await import('./between-us.ts')).betweenUsHandlers,
  today: async () => (await import('./today.ts')).todayHandlers,
  tokens: async () => (await import('./tokens.ts')).tokenHandlers,
  touch: async () => (await import('./thanks.ts')).thanksHandlers,
};

/** What answers an endpoint; its part is loaded at the first call. */
export const loadHandler = loadedByPart<unknown>((part) => load[part]()) as (
  name: EndpointName,
) => Promise<Handler<EndpointName>>;

/**
 * Loads what no call has asked for yet. A server that stays does so soon after its start: a newer version may take the
 * place of its files, and it goes on with what it has.
 */
export const loadEveryPart = async (): Promise<void> => {
  for (const names of Object.values(parts))
    for (const name of names) await Promise.all([loadOperation(name), loadHandler(name)]);
  await import('../../actions/finish/finish-card.ts');
  const { loadEveryReader } = await import('../../actions/import/readers.ts');
  await loadEveryReader();
};
