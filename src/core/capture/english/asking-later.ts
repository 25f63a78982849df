import { wordSet } from '../../word-set.ts';

/** What one says of oneself before one names what one means to ask: "need to", "don't let me forget to", "would be good to". */
export const intending = wordSet(
  `i we 'm am to be it 'd would should must shall will 'll need have got gotta ought want wanna love like plan mean hope intend try
  remember remind forget me do don't dont n't not let make made a note reminder todo task next time sure good nice great worth interesting
  keen curious eager interested dying going and but so then still really just definitely also please self ,`,
);

/** Of those, what is but a wish: "want to hear how", "curious to know". */
export const wondering = wordSet('want wanna love like curious keen eager interested dying hope');

/** Of those, how something was, where nothing says that it would be. */
export const praising = wordSet('good nice great interesting');

/** Of those, what may be done with anybody: "I'll ask about the visa". */
export const willing = wordSet("will 'll shall let going");

export interface AskingVerb {
  readonly words: readonly string[];
  /** What may stand before whoever is asked. */
  readonly toWhom: string | null;
  /** What must be asked, as the verb is said of much else: "see how it went", "want to hear how". */
  readonly of: 'anything' | 'questions' | 'theirs' | 'wondered';
}

export const askingVerbs: readonly AskingVerb[] = [
  { words: ['ask'], toWhom: null, of: 'anything' },
  { words: ['follow', 'up'], toWhom: 'with', of: 'questions' },
  { words: ['circle', 'back'], toWhom: 'with', of: 'anything' },
  { words: ['touch', 'base'], toWhom: 'with', of: 'anything' },
  { words: ['check', 'in'], toWhom: 'with', of: 'anything' },
  { words: ['check', 'back'], toWhom: 'with', of: 'anything' },
  { words: ['curious'], toWhom: null, of: 'anything' },
  { words: ['find', 'out'], toWhom: null, of: 'theirs' },
  { words: ['check'], toWhom: 'with', of: 'theirs' },
  { words: ['see'], toWhom: null, of: 'theirs' },
  { words: ['hear'], toWhom: null, of: 'wondered' },
  { words: ['learn'], toWhom: null, of: 'wondered' },
  { words: ['know'], toWhom: null, of: 'wondered' },
];

/** Words of a question that somebody's news answers. */
export const askedWords = wordSet('how whether if what when where who which why');

/** What leads to the thing that is asked about. */
export const aboutWords = wordSet('about on regarding concerning re after :');

/** What may stand between who is asked and what. */
export const someTime = wordSet('again later then sometime soon too also once more next time ,');

/** What leads to a time that is told by what happens then: "once it is over". */
export const occasions = wordSet('after before once when as at over');
