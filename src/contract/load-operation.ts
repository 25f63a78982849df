import type { EndpointName } from './endpoints.ts';
import type { Operation } from './operation.ts';
import type { Operations } from './operations.ts';
import { loadedByPart, type Part, type PartName } from './parts.ts';

const load: { readonly [Of in Part]: () => Promise<Pick<Operations, PartName<Of>>> } = {
  asks: async () => (await import('./asks.ts')).askOperations,
  backups: async () => (await import('./backups.ts')).backupOperations,
  book: async () => (await import('./book.ts')).bookOperations,
  briefs: async () => (await import('./briefs.ts')).briefOperations,
  coach: async () => (await import('./coach.ts')).coachOperations,
  companies: async () => (await import('./companies.ts')).companyOperations,
  connections: async () => (await import('./connections.ts')).connectionOperations,
  contacts: async () => (await import('./contacts.ts')).contactsOperations,
  debriefs: async () => (await import('./debriefs.ts')).debriefOperations,
  devices: async () => (await import('./devices.ts')).deviceOperations,
  duplicates: async () => (await import('./duplicates.ts')).duplicateOperations,
  erasure: async () => (await import('./erasure.ts')).erasureOperations,
  events: async () => (await import('./events.ts')).eventOperations,
  facts: async () => (await import('./facts.ts')).factOperations,
  favors: async () => (await import('./favors.ts')).favorOperations,
  goals: async () => (await import('./goals.ts')).goalOperations,
  history: async () => (await import('./history.ts')).historyOperations,
  import: async () => (await import('./import.ts')).importOperations,
  introductions: async () => (await import('./introductions.ts')).introductionOperations,
  layers: async () => (await import('./layers.ts')).layerOperations,
  log: async () => (await import('./log.ts')).logOperations,
  messages: async () => (await import('./messages.ts')).messageOperations,
  model: async () => (await import('./model.ts')).modelOperations,
  offers: async () => (await import('./offers.ts')).offerOperations,
  people: async () => (await import('./people.ts')).peopleOperations,
  progress: async () => (await import('./progress.ts')).progressOperations,
  promises: async () => (await import('./promises.ts')).promiseOperations,
  reading: async () => (await import('./reading.ts')).readingOperations,
  reminders: async () => (await import('./reminders.ts')).reminderOperations,
  reminding: async () => (await import('./reminding.ts')).remindingOperations,
  restoring: async () => (await import('./restoring.ts')).restoringOperations,
  search: async () => (await import('./search.ts')).searchOperations,
  settings: async () => (await import('./settings.ts')).settingsOperations,
  signIn: async () => (await import('./sign-in.ts')).signInOperations,
  thanks: async () => (await import('./thanks.ts')).thanksOperations,
  threads: async () => (await import('./threads.ts')).threadOperations,
  today: async () => (await import('./today.ts')).todayOperations,
  tokens: async () => (await import('./tokens.ts')).tokenOperations,
  touch: async () => (await import('./touch.ts')).touchOperations,
};

/** What a call takes and answers. */
export const loadOperation: (name: EndpointName) => Promise<Operation> = loadedByPart<Operation>((part) =>
  load[part](),
);
