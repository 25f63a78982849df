import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { book, now, zone } from '../testing/book.ts';

type Turn = (said: string) => string;

const opened = (said: string): string => `${said.charAt(0).toUpperCase()}${said.slice(1)}`;

const factsIn = (text: string): readonly string[] =>
  capture(text, { now, zone, book }).facts.map(({ what }) => what.toLowerCase());

/** The last word of some length: by it a fact is known again. */
const keyOf = (said: string): string =>
  (
    said
      .split(' ')
      .filter((word) => word.length > 3)
      .at(-1) ?? said
  ).toLowerCase();

const aboutHer: readonly Turn[] = [
  (said) => `Coffee with Priya. She ${said}.`,
  (said) => `Spoke to Priya by phone. She told me she ${said}.`,
  (said) => `coffee w priya - turns out she ${said}!!`,
  (said) => `Had lunch with Priya, who ${said}.`,
  (said) => `Met Priya for 20 min. She has two cats and ${said}.`,
];

const ofHers: readonly Turn[] = [
  (said) => `Coffee with Priya. ${opened(said)}.`,
  (said) => `Called Priya: ${said}`,
  (said) => `Spoke to Priya by phone. She said that ${said}.`,
  (said) => `Coffee with Priya. Apparently ${said}`,
  (said) => `Met Priya. I told her about my thesis. ${opened(said)}. I'll send her the book by Friday.`,
];

const unsaid: readonly Turn[] = [
  (said) => `Coffee with Priya. ${opened(said)}.`,
  (said) => `Priya, phone, 15m. ${opened(said)}!`,
  (said) => `coffee w priya. ${said}`,
];

const happened = [
  'took early retirement',
  "took over his late uncle's bakery",
  'finished her masters last month',
  'sold the print shop',
  'left Seat in 2024',
  'switched from banking at 41',
  'grew up in my street',
  'used to run the bus depot',
  'moved to Lyon in 2019',
  'had twins in May',
  'broke her wrist skiing',
  'got her pilot licence',
  'was a nurse before that',
  'was mentor for eleven trainees',
  'adopted a dog from Romania',
  'turned 50 in August',
  'wrote a book about bees',
  'went to school with my uncle',
  'spent two years in Ghana',
  'got divorced',
  'dropped out of medical school',
  'took over the family firm',
];

const stands = [
  'is on nights',
  'is in charge of hydrogen now',
  'is weary of tender rules',
  'takes one trainee per year',
  'worries about the layoffs',
  'is against the merger',
  'is off dairy',
  'goes to Ghana every winter',
  'gets up at four every day',
  'is between jobs',
  'does shift work',
  'is retraining as a welder',
  'never finished school',
];

const theirs = [
  'her visa came through',
  'her sister just opened a bakery',
  'her mother is in a care home',
  'the yard takes on 6 apprentices each march',
  'her firm cancelled its Brest project',
  'her company moved to Leeds last year',
  'her firm was bought by Siemens',
  'her kids are both at uni',
  'her husband used to run the depot',
  'her boss quit',
  'her lab won a big grant',
  'her team shrank to four people',
  'her house burned down',
  'her parents run a vineyard',
  'her firm laid off a third of the staff',
  'her brother emigrated to Canada',
  'her landlord sold the house',
  'her hip was replaced in June',
];

const bare = [
  'broken wrist',
  'bad back',
  'kids both at uni now',
  'ex stonemason',
  'married to a vet in Gällivare',
  'newborn at home',
  'trained as a joiner',
  'born in Lagos',
  'grew up on a farm',
  'husband in the navy',
  'widowed since May',
  'son at Oxford',
  'just back from parental leave',
  'dad in hospital',
  'finished her masters last month',
  'left Seat in 2024',
  'moved to Lyon in 2019',
  'adopted a dog from Romania',
  'studied with Dr. Ortega',
];

/** The talk, its hour, favors, promises, advice, wishes: nothing that was learned of her. */
const ofTheHour = [
  'was late',
  'paid for the coffee',
  'had a cold',
  'laughed a lot',
  'was in a hurry',
  'was in good spirits',
  'ordered the soup',
  'liked my idea',
  'nodded',
  'asked about my thesis',
  'showed me the lab',
  'was very kind',
  'is a great listener',
  'offered me a job',
  'lent me her bike',
  'introduced me to Ken',
  'suggested I apply',
  'had to leave early',
  'forgot her umbrella',
  'took the bus home',
  'sat next to me',
  'is busy today',
  'wants the van back',
  'has the spare ticket',
  'is booking the table',
  'writes by mail',
  'counsels to learn Arabic',
  'was on the phone',
  'was at lunch',
  'needs more time',
  'knows the answer',
  'was surprised',
  'hung up',
  'answered all my questions',
  'put in a word for me',
  'will send the file',
  'moved the meeting',
  'left the room',
  'lost count',
  'grew quiet',
  'worked on the plan',
  'studied the menu',
  'took over the talk',
  'had her dog with her',
  'went home',
  'is under the weather',
  'is in two minds',
  'is in the next room',
  'raised two concerns',
  'wore a green scarf',
  'has good news',
];

/** What one would not let them read over one's shoulder. */
const unkind = [
  'lost his temper',
  'talked too much',
  'bragged about his car',
  'brags a lot',
  'lied about his degree',
  'is lazy',
  'is a snob',
  'has no manners',
  'was rude to the waiter',
  'is full of himself',
  'broke down in tears',
  'interrupts everyone',
];

/** Of me, of mine, of what one sat in. */
const notHers = [
  'I moved to Lyon',
  'my firm was bought by Siemens',
  'our team hires two people',
  'it rained',
  'the train was late',
  'the food was great',
  'the meeting ended early',
  'I told her that I moved to Lyon',
  'I told her that Kestrel hires two people',
  'told her I was ill',
  'the contract was signed',
  'the plan was approved',
  'my phone died',
];

const unsaidOfTheHour = [
  'good chat',
  'long queue',
  'nice place',
  'bad line',
  'from her',
  'back home now',
  'lost my keys',
  'paid the bill',
  'took notes',
  'signed the form',
  'left early',
  'invited to her party',
  'introduced to Ken',
  'bad coffee',
  'twenty minutes',
];

const grid = (name: string, sayings: readonly string[], turns: readonly Turn[]): void => {
  describe(name, () => {
    for (const said of sayings)
      test(said, () => {
        for (const turn of turns) {
          const facts = factsIn(turn(said));
          assert.ok(
            facts.some((fact) => fact.includes(keyOf(said))),
            `${turn(said)} ${JSON.stringify(facts)}`,
          );
        }
      });
  });
};

const emptyGrid = (name: string, sayings: readonly string[], turns: readonly Turn[]): void => {
  describe(name, () => {
    for (const said of sayings)
      test(said, () => {
        for (const turn of turns)
          assert.deepEqual(
            factsIn(turn(said)).filter((fact) => fact !== 'has two cats'),
            [],
            turn(said),
          );
      });
  });
};

grid('what happened to her is a fact, whoever says it and however', happened, aboutHer);
grid('how things stand with her is a fact', stands, aboutHer);
grid(
  'what has been with her is a fact',
  ['has never been abroad', 'has been sober since 2019'],
  aboutHer.slice(0, 3),
);
grid('what became of hers, and of her firm, is a fact', theirs, ofHers);
grid('what is told of her without a subject is a fact', bare, unsaid);
emptyGrid('what belongs to the talk and its hour is none', ofTheHour, aboutHer.slice(0, 4));
emptyGrid('what one would not say to their face is none', unkind, aboutHer.slice(0, 2));
emptyGrid('what is mine is no fact of hers', notHers, ofHers);
emptyGrid('what is noted of the talk without a subject is none', unsaidOfTheHour, unsaid);
