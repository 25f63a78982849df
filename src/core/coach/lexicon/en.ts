import { englishActs } from '../acts/en-table.ts';
import { englishPhrases } from './en-phrases.ts';
import { englishThanks } from './en-thanks.ts';
import { wordTable } from '../../word-table.ts';
import { lexiconOf } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** English. */
export const english = lexiconOf({
  common: list('the and you your to of a in is it that for i my with on was have this be are we at if would'),
  negations: list(
    "no not never nothing without don't doesn't didn't isn't aren't wasn't weren't won't nor neither cannot",
  ),
  ...englishPhrases,
  acts: englishActs,
  self: {
    i: list("i i'm i'd i'll i've"),
    mine: list("me my i i'm i'd i'll i've"),
    you: list("you your you're you'd you'll you've"),
  },
  duration: {
    units: wordTable({ minute: 1, minutes: 1, min: 1, mins: 1, hour: 60, hours: 60 }),
    numbers: wordTable({
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      twelve: 12,
      fifteen: 15,
      twenty: 20,
      'twenty five': 25,
      thirty: 30,
      forty: 40,
      'forty five': 45,
      fifty: 50,
      sixty: 60,
      ninety: 90,
    }),
    phrases: wordTable({
      'half an hour': 30,
      'half hour': 30,
      'quarter of an hour': 15,
      'quarter hour': 15,
      'three quarters of an hour': 45,
      'hour and a half': 90,
    }),
  },
  subject: {
    generic: list(`
      a an the and or of to for from with in on at by about as this that it me my i you your you're we us our so very much
      more all again soon some any is are was be have has just quick quickly brief short small please kindly dear
      hello hi hey hiya greetings good morning afternoon evening day
      opportunity opportunities job jobs career position employment vacancy hiring internship networking network
      update updates intro introduction introducing myself question questions request requests favour favor
      follow following followup up checking check touching touch base reaching reach catching catch circling back
      thanks thank congrats congratulations regards wishes best
      resume cv application seeking looking help needed urgent important asap attention
      meeting meet call chat coffee talk connect connecting connection conversation message email mail note letter
      information info inquiry enquiry interesting article link fyi
      regarding re fwd hope long time no see speak well reminder gentle friendly second third attempt last
      interested possible potential collaboration partnership work new
    `),
    prefixes: list('re fwd fw aw wg rv tr sv antw'),
  },
  months: list(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday cv zoom hr',
  ),
  or: ['or', 'both', 'either', 'between'],
  questionWords: list('how what which why where whether who whom whose'),
  titles: list('mr mrs ms miss mx dr doctor prof professor sir madam rev revd father sister captain'),
  placeholders: list(`
    name names firstname lastname surname company companies organisation organization employer title position role date
    day month recipient contact project team school university college city town topic industry event insert your you
    they them their what who why thing things link number field department reason times answer skill skills subject
    something xx xxx mutual product place
  `),
  role: list(
    'role roles post job position vacancy ref reference requisition req opening number no nr puesto plaza posting id code',
  ),
  vowels: 'aeiouy',
  thanks: englishThanks,
});
