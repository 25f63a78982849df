/** The parts of a LinkedIn export that Goodturn reads, by what they tell. */
export const linkedInMembers = [
  'connections',
  'messages',
  'invitations',
  'recommendations-received',
  'recommendations-given',
  'profile',
  'positions',
  'education',
  'skills',
  'email-addresses',
] as const;
export type LinkedInMember = (typeof linkedInMembers)[number];

/** Files with the columns of messages.csv in which no person writes. */
const otherMessages =
  /^(?:guide_messages|learning_role_play_messages|learning_?coach_?messages|coach_messages)$/;

const wordsByName: readonly (readonly [name: RegExp, words: string])[] = [
  [otherMessages, 'Talks with an assistant or a course'],
  [/^endorsement_/, 'Endorsements are a click each and tell little of a tie'],
  [/^importedcontacts$/, 'Contacts that you once uploaded to LinkedIn: import them from where they live'],
  [/^(?:phonenumbers|whatsapp phone numbers)$/, 'Your own numbers'],
  [/^profile summary$/, 'The summary also stands in Profile.csv'],
  [/^(?:member_follows|company follows|hashtag_follows)$/, 'What you follow is not whom you know'],
  [
    /^(?:shares|comments|reactions|votes|instantreposts|rich_media|articles|saved_items|saved_articles)$/,
    'Posts and reactions',
  ],
  [
    /^(?:learning|courses|languages|projects|publications|certifications|honors|patents|test scores|volunteering|organizations|causes you care about)$/,
    'Parts of your profile that no rule needs',
  ],
  [
    /^(?:registration|ad_targeting|ads clicked|receipts.*|inferences.*|logins|security challenges|searchqueries|verifications|private_identity_asset|services marketplace.*|provider.*)$/,
    'Your account with LinkedIn',
  ],
  [/^(?:job applicant.*|job applications?|job seeker.*|saved ?job.*|jobs.*)$/, 'Job searches'],
  [/^events$/, 'Events are not read'],
];

/** No name of theirs is longer, but those that a ZIP file makes up. */
const longestName = 300;

/** The file's own name without folders, `.csv`, a browser's `(1)` and LinkedIn's member number: `Shares_252701747 (1).csv` is `shares`. */
export const memberName = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? '')
    .slice(-longestName)
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/(?:\s*\(\d+\)|\s+-\s+copy|\s+kopie)+$/, '')
    .replace(/[-_]\d+$/, '')
    .trim();

export const isOtherMessages = (path: string): boolean => otherMessages.test(memberName(path));

/** Why a part of the export is not read, in words; null for a name that LinkedIn does not use. */
export const reasonNotRead = (path: string): string | null => {
  const name = memberName(path);
  return wordsByName.find(([pattern]) => pattern.test(name))?.[1] ?? null;
};
