import { wordSet } from '../../word-set.ts';
import type { InteractionKind } from '../../interactions/interaction.ts';

interface ContactVerb {
  readonly kind: InteractionKind;
  /** True where the verb alone does not say which way one met ("met", "saw"): a noun nearby decides. */
  readonly vague: boolean;
  /** What stands between the verb and the person: "" for a plain object, else the prepositions. */
  readonly before: readonly string[];
  /** Whether the subject began it; "bumped into" began by chance, "had coffee" by both. */
  readonly begins: boolean;
}

const verb = (
  kind: InteractionKind,
  before: string,
  options: { vague?: true; chance?: true } = {},
): ContactVerb => ({
  kind,
  vague: options.vague ?? false,
  before: before === '' ? [''] : before.split(' ').map((word) => (word === '-' ? '' : word)),
  begins: options.chance === undefined,
});

/** Verbs by which one person gets in touch with another, by lemma. */
export const contactVerbs: ReadonlyMap<string, ContactVerb> = new Map([
  ['call', verb('call', '- with')],
  ['phone', verb('call', '- with')],
  ['telephone', verb('call', '- with')],
  ['ring', verb('call', '- with')],
  ['dial', verb('call', '')],
  ['facetime', verb('video', '- with')],
  ['zoom', verb('video', '- with')],
  ['video-call', verb('video', '- with')],
  ['video-chat', verb('video', '- with')],
  ['videochat', verb('video', '- with')],
  ['skype', verb('video', '- with')],
  ['text', verb('message', '- with')],
  ['message', verb('message', '- with')],
  ['dm', verb('message', '- with')],
  ['ping', verb('message', '')],
  ['whatsapp', verb('message', '- with')],
  ['nudge', verb('message', '')],
  ['email', verb('email', '- with')],
  ['e-mail', verb('email', '- with')],
  ['mail', verb('email', '- with')],
  ['write', verb('message', '- to', { vague: true })],
  ['reply', verb('message', '- to', { vague: true })],
  ['respond', verb('message', 'to', { vague: true })],
  ['answer', verb('message', '-', { vague: true })],
  ['contact', verb('message', '', { vague: true })],
  ['reach', verb('message', 'to', { vague: true })],
  ['visit', verb('meeting', '- with', { vague: true })],
  ['meet', verb('meeting', '- with', { vague: true, chance: true })],
  ['see', verb('meeting', '', { vague: true, chance: true })],
  ['catch', verb('meeting', 'with', { vague: true, chance: true })],
  ['bump', verb('meeting', 'into', { vague: true, chance: true })],
  ['run', verb('meeting', 'into', { vague: true, chance: true })],
  ['stumble', verb('meeting', 'into upon', { vague: true, chance: true })],
  ['talk', verb('other', 'to with', { vague: true })],
  ['speak', verb('other', 'to with', { vague: true })],
  ['chat', verb('other', 'to with', { vague: true, chance: true })],
  ['interview', verb('meeting', '- with', { vague: true })],
  ['sit', verb('meeting', 'with beside', { vague: true, chance: true })],
  ['eat', verb('meal', 'with', { chance: true })],
  ['lunch', verb('meal', 'with', { chance: true })],
  ['dine', verb('meal', 'with', { chance: true })],
  ['walk', verb('walk', 'with', { chance: true })],
  ['hike', verb('walk', 'with', { chance: true })],
  ['stroll', verb('walk', 'with', { chance: true })],
  ['jog', verb('walk', 'with', { chance: true })],
]);

/** A verb of live talk: who calls, meets or speaks does not hand anything over. */
export const isTalking = (lemma: string): boolean => {
  const contact = contactVerbs.get(lemma);
  return contact !== undefined && isLive(contact.kind);
};

const nounsByKind: Partial<Record<InteractionKind, string>> = {
  video:
    'video videocall screen-share screenshare videochat videoconference vc zoom facetime skype webex hangout hangouts google-meet teams gmeet vcall',
  call: 'call calls tc telcon telco phone phonecall phone-call telephone tel ring callback voicemail teleconference blower horn',
  coffee:
    'coffee coffees coffee-chat fika tea teas espresso cappuccino latte cortado matcha chai kaffee kaffeetrinken café cafe cuppa café-visit americano mocha macchiato frappe frappé kopi kahve kahwa boba',
  meal: 'lunch lunches dinner breakfast brunch supper meal pizza sushi ramen bbq barbecue tapas drinks drink beer beers pint pints wine cocktails cocktail lunched aperitivo apero apéro braai tacos curry vermouth kebab noodles picnic potluck iftar thali burgers dumplings paella roast makan hotpot tiffin food',
  walk: 'walk walks hike stroll jog run',
  event:
    'conference conf forum meetup meet-up event panel reception party webinar hackathon symposium gala fair summit wedding workshop mixer barbecue-party talk-series seminar lecture congress convention offsite retreat roundtable festival expo ceremony career-fair openhouse launch-party reunion happy-hour networking-event ceilidh durbar agm bootcamp colloquium jamboree vernissage',
  email: 'email emails e-mail e-mails mail mails',
  message:
    'message messages msgs msg txt txts text texts sms dm dms whatsapp slack telegram signal wechat linkedin messenger discord chat-message imessage kakaotalk line viber note ping audio voicenote',
  letter: 'letter letters postcard postcards card',
  meeting:
    'meeting meetings mtg meet appointment interview 1:1 1-1 one-on-one 1on1 1-to-1 one-to-one sync check-in standup catch-up catchup session visit office-hours tour review huddle yarn natter stand-up hello all-hands allhands townhall',
};

/** Nouns that say how one met; `talk` and `chat` say only that one did. */
export const contactNouns: ReadonlyMap<string, InteractionKind> = new Map(
  Object.entries(nounsByKind).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, InteractionKind] => [word, kind as InteractionKind]),
  ),
);

/** Whether the word names a talk of any kind, or only that there was one. */
export const namesTalk = (word: string): boolean =>
  contactNouns.has(word) || word === 'talk' || word === 'chat';

/** "call", "coffee", "walk": the word alone says that two talked; "meeting" and "event" leave open of whom it is. */
export const isTalkNoun = (word: string): boolean =>
  ['call', 'video', 'coffee', 'meal', 'walk'].includes(contactNouns.get(word) ?? '');

/** Verbs of coming to somebody's door: "dropped in", "is swinging by". */
export const callingBy = wordSet('come drop pop stop swing');

/** What says of a verb of coming that it is to me: "is coming **over**", "comes to **dinner**". */
export const towardHome = wordSet(
  'over round around by here dinner lunch coffee tea breakfast brunch drinks',
);

/** Pictures that say how one met, as single marks. */
export const emojiKinds: ReadonlyMap<string, InteractionKind> = new Map(
  (
    [
      ['coffee', '☕🍵🫖🧋'],
      ['call', '📞☎📱🤙'],
      ['video', '🎥📹💻🖥'],
      ['meal', '🍽🍕🍝🍜🥗🍣🍔🌮🍛🥘🍱🥞🍳🍺🍻🍷🥂🍸🍴'],
      ['walk', '🚶🥾'],
      ['email', '📧📨📩'],
      ['letter', '✉💌📮'],
      ['message', '💬📲🗨'],
      ['event', '🎤🎟🎪'],
    ] as const
  ).flatMap(([kind, pictures]) =>
    Array.from(pictures, (picture): [string, InteractionKind] => [picture, kind]),
  ),
);

/** Nouns of talk that leave the channel open. */
export const vagueContactNouns: ReadonlySet<string> = wordSet(
  'talk chat conversation chinwag hello yarn natter huddle catch-up catchup meeting mtg meet session interview visit sync note appointment review check-in line card run signal teams linkedin slack phone',
);

/** Live talk, which takes minutes; the others are written. */
export const isLive = (kind: InteractionKind): boolean => !['message', 'email', 'letter'].includes(kind);
