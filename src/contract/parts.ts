import type { EndpointName } from './endpoints.ts';

/**
 * The endpoints by the file of this folder that describes them. A server reads a file when the first of its calls
 * comes: schemas take long to make, and a command makes one call or two.
 */
export const parts = {
  asks: ['showReadiness', 'planAsk', 'advanceAsk', 'listAsks'],
  backups: ['showBackups', 'setUpBackups', 'backUpNow', 'stopBackups', 'makeBackupKey', 'fetchBackup'],
  book: ['exportBook', 'backUpBook', 'verifyBook', 'repairBook', 'showStatus', 'switchBook'],
  briefs: ['showBrief'],
  coach: ['judgeMessage', 'showCoachRecord'],
  companies: [
    'listCompanies',
    'showCompany',
    'changeCompany',
    'decideCompany',
    'addEvidence',
    'removeEvidence',
    'listCriteria',
    'setCriteria',
    'findPaths',
  ],
  connections: [
    'listConnections',
    'connectCalendar',
    'connectMail',
    'syncConnections',
    'changeConnection',
    'answerOffered',
    'removeConnection',
  ],
  contacts: ['findAddressBooks', 'connectContacts', 'listContactsQuestions', 'answerContactsQuestion'],
  debriefs: ['showDebrief', 'debriefTalk'],
  devices: ['listDevices', 'startPairing', 'renameDevice', 'revokeDevice'],
  duplicates: ['listDuplicates', 'showMerge', 'mergePeople', 'keepApart', 'mergeSure'],
  erasure: ['showEverything', 'eraseEverything', 'exportPerson', 'showErasure', 'erasePerson'],
  events: ['watchEvents'],
  facts: ['addFact', 'removeFact'],
  favors: ['addFavor', 'removeFavor'],
  goals: [
    'listGoals',
    'startGoal',
    'changeGoal',
    'closeGoal',
    'addTarget',
    'removeTarget',
    'showOnboarding',
    'assignSlot',
    'unassignSlot',
    'showForward',
    'showShelf',
    'keepStrength',
    'removeStrength',
    'tellStrength',
    'showKnownOfMe',
  ],
  history: ['listHistory', 'showBatch', 'undo'],
  import: ['stageFile', 'importFiles', 'discardFiles'],
  introductions: ['listIntroductions', 'planIntroduction', 'moveIntroduction'],
  layers: ['showLayers', 'stepDown'],
  log: ['previewLog', 'logConversation', 'changeInteraction', 'removeInteraction'],
  messages: [
    'listMessages',
    'keepMessage',
    'dropMessage',
    'sendMessage',
    'markSent',
    'showMessageFile',
    'connectSmtp',
    'sendTestMail',
  ],
  model: ['showModel', 'connectModel', 'agreeToModel', 'showModelRequest', 'askModel'],
  offers: [
    'rankOffersFor',
    'findReceivers',
    'matchText',
    'listOffers',
    'keepOffer',
    'changeOffer',
    'archiveOffer',
    'giveOffer',
  ],
  people: [
    'listPeople',
    'findPerson',
    'addPerson',
    'changePeople',
    'showPerson',
    'changePerson',
    'removePerson',
    'showTimeline',
    'draftMessage',
    'previewLetter',
    'showPersonHistory',
    'showPhoto',
  ],
  progress: ['showProgress'],
  promises: ['addPromise', 'changePromise', 'removePromise'],
  reading: ['connectFeed', 'importFeeds', 'exportFeeds', 'readPage', 'savePage'],
  reminders: ['showReminders', 'giveReminders', 'stopReminders'],
  reminding: [
    'showReminding',
    'changeReminding',
    'remindNow',
    'testReminder',
    'setWebhook',
    'removeWebhook',
    'preparePush',
    'addPush',
    'removePush',
  ],
  restoring: ['listCopies', 'lookAtBackup', 'restoreBook'],
  search: ['search'],
  settings: ['showSettings', 'changeSettings', 'showMyCard', 'showMethod'],
  signIn: [
    'showSignIn',
    'setPassword',
    'turnOffSignIn',
    'renewRecoveryCodes',
    'beginPasskey',
    'addPasskey',
    'renamePasskey',
    'removePasskey',
    'signOut',
  ],
  thanks: ['judgeThanks'],
  threads: ['addThread', 'changeThread', 'removeThread'],
  today: ['showToday', 'listLaterCards', 'finishCard', 'snoozeCard', 'skipCard'],
  tokens: ['listTokens', 'createToken', 'revokeToken'],
  touch: ['weighMessage'],
} as const satisfies Readonly<Record<string, readonly EndpointName[]>>;

export type Part = keyof typeof parts;

/** The endpoints of a part. */
export type PartName<Of extends Part> = (typeof parts)[Of][number];

const partNames = Object.keys(parts) as readonly Part[];

const partsByName: ReadonlyMap<EndpointName, Part> = new Map(
  partNames.flatMap((part) => parts[part].map((name) => [name, part] as const)),
);

/** Loads each part once, when it is first asked for one of its endpoints. */
export const loadedByPart = <Value>(
  load: (part: Part) => Promise<Partial<Readonly<Record<EndpointName, Value>>>>,
): ((name: EndpointName) => Promise<Value>) => {
  const loading = new Map<Part, ReturnType<typeof load>>();
  return async (name) => {
    const part = partsByName.get(name);
    if (part === undefined) throw new Error(`${name} stands in no part`);
    const known = loading.get(part);
    const begun = known ?? load(part);
    if (!known) loading.set(part, begun);
    const value = (await begun)[name];
    if (value === undefined) throw new Error(`${name} is not in its part ${part}`);
    return value;
  };
};
