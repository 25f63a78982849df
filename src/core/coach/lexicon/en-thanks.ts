import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** How one says thanks in English, and what of it names an act (C08). */
export const englishThanks: Lexicon['thanks'] = {
  phrases: [
    'thank you',
    'thanks',
    'many thanks',
    'grateful',
    'appreciate',
    'appreciated',
    'i owe you',
    'much obliged',
    'so kind of you',
    'gratitude',
  ],
  intensifiers: ['enough'],
  links: ['for', 'that', 'how', 'when', 'to', 'of', 'your', 'all', 'you'],
  turns: [
    'but',
    'because',
    'while',
    'although',
    'if',
    'since',
    'hope',
    'hoping',
    'please',
    'i',
    "i'm",
    "i'd",
    "i'll",
    'we',
  ],
  generic: list(`
      a an the and or of to for from with in on at by about into out up down off over through as than then this that
      these those it its is was were be been being am are me us my our mine you your yours i we they them their he she
      his her what how when where who which all any some every each more most much many so very really truly again
      also too just such both
      thank thanks thankful grateful appreciate appreciated appreciation gratitude kind kindly kindness lovely nice
      wonderful amazing awesome fantastic brilliant good great interesting helpful useful valuable inspiring quick
      long short busy generous generosity patience patient warm pleasure honour honor enjoyed enjoy
      time help helping helped support everything anything something talk talks talking talked chat chats chatting call
      calls calling conversation conversations discussion meeting meet met speak speaking spoke spending spent spare
      taking take took making make made giving give gave having have had being getting get got
      insight insights experience experiences thoughts perspective perspectives wisdom knowledge information info input
      assistance cooperation collaboration participation availability encouragement during after before invaluable continued continuing opportunity guidance effort efforts attention reply replies response message messages email mail note
      considering consideration application schedule day days today yesterday morning afternoon evening week month
      minute minutes hour hours half monday tuesday wednesday thursday friday saturday sunday last
      lot lots much mean means meant world
      one two three five ten fifteen twenty twenty-five thirty forty sixty
    `),
  actNouns: list(`
      advice analysis answer answers article backing book briefing call caution check checklist coaching comment comments
      contribution correction corrections counsel criticism critique demo demonstration donation draft edit edits
      endorsement estimate example examples explanation favor favour feedback forecast gift heads hint idea ideas
      intervention introduction introductions intro intros invitation invite lead leads lesson lessons letter lift link
      links list listening loan map markup mediation mentoring mention name names nomination notes nudge objection offer
      opinion outline phrasing pitch plug point pointer pointers points prompt proofreading push question questions
      recap recipe recommendation recommendations reference references referral referrals remark remarks reminder review
      ride sample script shout sketch slides solution spreadsheet story stories suggestion suggestions summary take
      template testimonial tip tips toast tour training translation trick tutoring verdict view vote walkthrough warning
      word workaround
    `),
  actVerbs: list(`
      advised answered asked briefed brought called challenged checked clarified compared connected corrected covered
      demonstrated described drew encouraged explained flagged forwarded found gave handed helped hosted introduced
      invited joined kept lent listened made mentioned named offered opened passed pointed proposed pushed read
      recommended recorded referred reminded reviewed said saved sat sent shared showed sketched spelled suggested
      taught told took translated vouched walked warned went wrote
    `),
  conditions: list('if could can would will may might should when whether unless once let hope until'),
  settings: list('during at after before'),
  you: ['you', "you've", "you'd"],
  toMe: [],
  again: ['and for', 'and that', 'and also for'],
  your: ['your'],
};
