/** Where a call goes. A plain table without schemas, so that a browser's first load carries no validator. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `{name}` stands for a part that is filled in, percent-encoded. */
  readonly path: `/api/v1/${string}`;
  /** What the call carries; JSON where nothing is said. */
  readonly sends?: 'bytes';
  /** What comes back; JSON where nothing is said. */
  readonly answers?: 'bytes' | 'events';
}

const get = <const Path extends Endpoint['path']>(path: Path) => ({ method: 'GET', path }) as const;
const post = <const Path extends Endpoint['path']>(path: Path) => ({ method: 'POST', path }) as const;
const patch = <const Path extends Endpoint['path']>(path: Path) => ({ method: 'PATCH', path }) as const;
const remove = <const Path extends Endpoint['path']>(path: Path) => ({ method: 'DELETE', path }) as const;

export const endpoints = {
  showToday: get('/api/v1/today'),
  listLaterCards: get('/api/v1/today/later'),
  finishCard: post('/api/v1/cards/{key}/done'),
  snoozeCard: post('/api/v1/cards/{key}/snooze'),
  skipCard: post('/api/v1/cards/{key}/skip'),

  previewLog: post('/api/v1/log/preview'),
  logConversation: post('/api/v1/log'),
  changeInteraction: patch('/api/v1/interactions/{id}'),
  removeInteraction: remove('/api/v1/interactions/{id}'),

  listPeople: get('/api/v1/people'),
  findPerson: get('/api/v1/people/find'),
  addPerson: post('/api/v1/people'),
  changePeople: post('/api/v1/people/bulk'),
  showPerson: get('/api/v1/people/{id}'),
  changePerson: patch('/api/v1/people/{id}'),
  removePerson: remove('/api/v1/people/{id}'),
  showTimeline: get('/api/v1/people/{id}/timeline'),
  draftMessage: get('/api/v1/people/{id}/draft'),
  showPersonHistory: get('/api/v1/people/{id}/history'),
  showLayers: get('/api/v1/layers'),
  stepDown: post('/api/v1/people/{id}/step-down'),
  exportPerson: { ...get('/api/v1/people/{id}/export/{format}'), answers: 'bytes' },
  showErasure: get('/api/v1/people/{id}/erasure'),
  erasePerson: post('/api/v1/people/{id}/erase'),
  showEverything: get('/api/v1/everything'),
  eraseEverything: post('/api/v1/everything/erase'),
  showPhoto: { ...get('/api/v1/people/{id}/photo'), answers: 'bytes' },

  listDuplicates: get('/api/v1/duplicates'),
  mergeSure: post('/api/v1/duplicates/merge-sure'),
  showMerge: get('/api/v1/people/{id}/merge/{other}'),
  mergePeople: post('/api/v1/people/{id}/merge/{other}'),
  keepApart: post('/api/v1/people/{id}/distinct/{other}'),

  search: get('/api/v1/search'),
  weighMessage: post('/api/v1/people/{id}/weigh'),
  judgeMessage: post('/api/v1/coach'),
  showCoachRecord: get('/api/v1/people/{id}/coach'),
  judgeThanks: post('/api/v1/coach/thanks'),

  addPromise: post('/api/v1/promises'),
  changePromise: patch('/api/v1/promises/{id}'),
  removePromise: remove('/api/v1/promises/{id}'),
  addFavor: post('/api/v1/favors'),
  removeFavor: remove('/api/v1/favors/{id}'),
  addThread: post('/api/v1/threads'),
  changeThread: patch('/api/v1/threads/{id}'),
  removeThread: remove('/api/v1/threads/{id}'),
  showReadiness: get('/api/v1/people/{id}/ready/{kind}'),
  showRoad: get('/api/v1/people/{id}/road'),
  planAsk: post('/api/v1/asks'),
  advanceAsk: post('/api/v1/asks/{id}/step'),
  listAsks: get('/api/v1/asks'),
  listMessages: get('/api/v1/messages'),
  keepMessage: post('/api/v1/messages'),
  dropMessage: remove('/api/v1/messages/{id}'),
  sendMessage: post('/api/v1/messages/{id}/send'),
  markSent: post('/api/v1/messages/{id}/sent'),
  showMessageFile: { ...get('/api/v1/messages/{id}/file'), answers: 'bytes' },
  listIntroductions: get('/api/v1/introductions'),
  planIntroduction: post('/api/v1/introductions'),
  moveIntroduction: post('/api/v1/introductions/{id}/step'),

  showForward: get('/api/v1/forward'),
  listGoals: get('/api/v1/goals'),
  startGoal: post('/api/v1/goals'),
  changeGoal: patch('/api/v1/goals/{id}'),
  closeGoal: post('/api/v1/goals/{id}/close'),
  addTarget: post('/api/v1/goals/{id}/targets'),
  removeTarget: remove('/api/v1/targets/{id}'),
  showOnboarding: get('/api/v1/onboarding'),
  assignSlot: post('/api/v1/goals/{id}/slots'),
  unassignSlot: remove('/api/v1/slots/{id}'),
  showShelf: get('/api/v1/strengths'),
  keepStrength: post('/api/v1/strengths'),
  removeStrength: remove('/api/v1/strengths/{id}'),
  tellStrength: post('/api/v1/strengths/{id}/told'),
  showKnownOfMe: get('/api/v1/people/{id}/known-of-me'),

  listOffers: get('/api/v1/offers'),
  rankOffersFor: get('/api/v1/people/{id}/offers'),
  findReceivers: get('/api/v1/offers/{id}/people'),
  matchText: post('/api/v1/offers/match'),
  keepOffer: post('/api/v1/offers'),
  changeOffer: patch('/api/v1/offers/{id}'),
  archiveOffer: post('/api/v1/offers/{id}/archive'),
  giveOffer: post('/api/v1/offers/{id}/give'),

  listCompanies: get('/api/v1/companies'),
  showCompany: get('/api/v1/companies/{reference}'),
  changeCompany: patch('/api/v1/companies/{reference}'),
  decideCompany: post('/api/v1/companies/{reference}/decision'),
  addEvidence: post('/api/v1/evidence'),
  removeEvidence: remove('/api/v1/evidence/{id}'),
  listCriteria: get('/api/v1/criteria'),
  setCriteria: post('/api/v1/criteria'),
  findPaths: get('/api/v1/paths'),

  showProgress: get('/api/v1/progress'),
  showBrief: get('/api/v1/people/{id}/brief'),
  showDebrief: get('/api/v1/debrief'),
  debriefTalk: post('/api/v1/interactions/{id}/debrief'),

  addFact: post('/api/v1/facts'),
  removeFact: remove('/api/v1/facts/{id}'),

  stageFile: {
    method: 'PUT',
    path: '/api/v1/imports/{id}/files/{name}',
    sends: 'bytes',
  },
  importFiles: post('/api/v1/imports/{id}'),
  discardFiles: remove('/api/v1/imports/{id}'),

  listConnections: get('/api/v1/connections'),
  connectCalendar: post('/api/v1/connections/calendar'),
  connectMail: post('/api/v1/connections/mail'),
  connectSmtp: post('/api/v1/connections/smtp'),
  sendTestMail: post('/api/v1/connections/{id}/test'),
  findAddressBooks: post('/api/v1/connections/contacts/find'),
  connectContacts: post('/api/v1/connections/contacts'),
  connectFeed: post('/api/v1/connections/feed'),
  importFeeds: post('/api/v1/feeds/import'),
  exportFeeds: get('/api/v1/feeds/export'),
  readPage: post('/api/v1/pages/read'),
  savePage: post('/api/v1/pages'),
  listContactsQuestions: get('/api/v1/contacts/questions'),
  answerContactsQuestion: post('/api/v1/contacts/questions/{id}'),
  syncConnections: post('/api/v1/connections/sync'),
  changeConnection: patch('/api/v1/connections/{id}'),
  answerOffered: post('/api/v1/connections/{id}/offered'),
  removeConnection: post('/api/v1/connections/{id}/remove'),

  listDevices: get('/api/v1/devices'),
  startPairing: post('/api/v1/devices/pairing'),
  renameDevice: patch('/api/v1/devices/{id}'),
  revokeDevice: remove('/api/v1/devices/{id}'),

  listTokens: get('/api/v1/tokens'),
  createToken: post('/api/v1/tokens'),
  revokeToken: remove('/api/v1/tokens/{id}'),

  showReminders: get('/api/v1/reminders'),
  giveReminders: post('/api/v1/reminders'),
  stopReminders: remove('/api/v1/reminders'),
  showReminding: get('/api/v1/reminding'),
  changeReminding: patch('/api/v1/reminding'),
  remindNow: post('/api/v1/reminding/now'),
  testReminder: post('/api/v1/reminding/test'),
  setWebhook: post('/api/v1/reminding/webhook'),
  removeWebhook: remove('/api/v1/reminding/webhook'),
  preparePush: post('/api/v1/reminding/push/key'),
  addPush: post('/api/v1/reminding/push'),
  removePush: remove('/api/v1/reminding/push/{id}'),

  listHistory: get('/api/v1/history'),
  showBatch: get('/api/v1/history/{batch}'),
  undo: post('/api/v1/undo'),

  showMyCard: get('/api/v1/me/card'),
  showSettings: get('/api/v1/settings'),
  changeSettings: patch('/api/v1/settings'),
  showMethod: get('/api/v1/method'),

  exportBook: { ...get('/api/v1/export/{format}'), answers: 'bytes' },
  backUpBook: { ...post('/api/v1/backup'), answers: 'bytes' },
  showBackups: get('/api/v1/backups'),
  setUpBackups: post('/api/v1/backups'),
  backUpNow: post('/api/v1/backups/now'),
  stopBackups: remove('/api/v1/backups'),
  makeBackupKey: post('/api/v1/backups/key'),
  fetchBackup: { ...get('/api/v1/backups/{name}'), answers: 'bytes' },
  verifyBook: get('/api/v1/verify'),
  repairBook: post('/api/v1/verify/repair'),
  showStatus: get('/api/v1/status'),
  switchBook: post('/api/v1/book'),
  watchEvents: { ...get('/api/v1/events'), answers: 'events' },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
