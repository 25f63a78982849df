import type { RuleReason } from './study.ts';

/** Why each rule advises what it does; a rule without a sound study says that it is a choice. */
export const ruleReasons: readonly RuleReason[] = [
  {
    rule: 'R1',
    title: 'Thank within a day, for what they did',
    advice:
      'Whoever gave you time or help is thanked soon, in two or three lines that name what they did. Late thanks are still welcome.',
    studies: [
      {
        row: 13,
        grade: 'A',
        checked: 'L',
        finding:
          'People who write thanks expect it to feel more awkward, and to please less, than it does to whoever reads it.',
        source: 'Kumar & Epley 2018, Psychological Science',
        basis: 'Three experiments, registered beforehand.',
      },
      {
        row: 15,
        grade: 'B',
        checked: 'L',
        finding: 'Thanks land when they praise what the other did, less so when they tell of my own gain.',
        source: 'Algoe, Kurtz & Hilaire 2016, Social Psychological and Personality Science',
        basis: 'Couples were studied, not strangers at work.',
      },
      {
        row: 16,
        grade: 'B',
        checked: 'L',
        finding: 'A late gift hurts less than its giver fears, and a sign of care mends it.',
        source: 'Haltman, Reczek and others 2024, Journal of Consumer Psychology',
        basis: 'Six studies of gifts; thanks are only like them.',
      },
    ],
  },
  {
    rule: 'R4',
    title: 'Keep in touch for the long haul',
    advice:
      'Everyone you choose to keep has a rhythm. The longer the silence, the more room the next talk gets. The warmth line is a reminder, not a measurement.',
    studies: [
      {
        row: 18,
        grade: 'A',
        checked: 'L',
        finding:
          'Reaching out is appreciated more than people expect, most of all when it comes as a surprise.',
        source: 'Liu, Rim, Min & Min 2023, Journal of Personality and Social Psychology',
        basis: 'More than 5,900 people.',
      },
      {
        row: 10,
        grade: 'B',
        checked: 'L',
        finding: 'Keeping up contacts, above all inside one’s own firm, went together with growing pay.',
        source: 'Wolff & Moser 2009, Journal of Applied Psychology',
        basis:
          '235 employees over three years; it went together, which is not to say that one made the other.',
      },
      {
        row: 29,
        grade: 'B',
        checked: 'L',
        finding: 'Ties that bridge two circles fade fastest.',
        source: 'Burt 2002, Social Networks',
        basis: 'Bankers: nine in ten bridges were gone within a year.',
      },
      {
        row: 30,
        grade: 'B',
        checked: 'L',
        finding: 'How long a new tie lasts shows in its first weeks, and contact does not fade smoothly.',
        source: 'Vergara Hidd and others 2023, Scientific Reports',
        basis: 'Phone records of three countries. It speaks against part of our own smooth warmth line.',
      },
      {
        row: 31,
        grade: 'B',
        checked: 'L',
        finding: 'After a longer silence people talk longer.',
        source: 'Bhattacharya and others 2017, EPJ Data Science',
        basis: 'Phone records.',
      },
      {
        row: 32,
        grade: 'B',
        checked: 'L',
        finding: 'People hold others in rings, from a handful very near to some 150 further out.',
        source: 'MacCarron and others 2016, after Dunbar',
        basis: 'The sizes of the rings differ from study to study.',
      },
    ],
  },
  {
    rule: 'R5',
    title: 'A two-way road, without keeping score',
    advice:
      'You see the last things given each way, in words. There are no points, because counting spoils it.',
    studies: [
      {
        row: 25,
        grade: 'B',
        checked: 'L',
        finding: 'People who think of favours as a calculation return them less gladly.',
        source: 'Belmi & Pfeffer 2015, Academy of Management Discoveries',
        basis: 'Five experiments.',
      },
    ],
  },
  {
    rule: 'R6',
    title: 'Ask when it is fair, and ask in person',
    advice:
      'A larger ask waits until someone knows you well enough to say yes gladly. A live talk is a better place for it than a letter to a stranger.',
    studies: [
      {
        row: 21,
        grade: 'A',
        checked: 'L',
        finding: 'People expect a no in person more often than they get one.',
        source: 'Flynn & Lake 2008, JPSP; Zhao & Epley 2022, Psychological Science',
        basis: 'Two sets of experiments, more than 2,000 people in the later one.',
      },
      {
        row: 22,
        grade: 'A',
        checked: 'L',
        finding: 'By e-mail to strangers it is the other way round: people expect far more yeses than come.',
        source: 'Roghanizad & Bohns 2017, Journal of Experimental Social Psychology',
        basis: 'The direction is sound; the size depends on what was asked.',
      },
      {
        row: 6,
        grade: 'A',
        checked: 'L',
        finding: 'People who were referred are hired more often, and leave less.',
        source: 'Burks and others 2015, QJE; Brown, Setren & Topa 2016, Journal of Labor Economics',
        basis: 'The direction is sound. No one number holds everywhere, so none is shown.',
      },
    ],
  },
  {
    rule: 'R8',
    title: 'Many people, of different kinds',
    advice:
      'The figure at the top counts conversations and distinct people, also those you know only a little, in more than one circle.',
    studies: [
      {
        row: 2,
        grade: 'A',
        checked: 'L',
        finding:
          'Somewhat weak ties helped people move to new jobs most; very weak ones less. In less digital trades strong ties did better.',
        source: 'Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson & Aral 2022, Science',
        basis: 'Random changes for 20 million people over five years.',
      },
      {
        row: 1,
        grade: 'B',
        checked: 'L2',
        finding: 'News of a job came mostly from people seen only now and then.',
        source: 'Granovetter 1973, American Journal of Sociology; 1974',
        basis: '282 men, half a century ago.',
      },
      {
        row: 3,
        grade: 'B',
        checked: 'L',
        finding:
          'Weak ties help more in sum because there are many; one strong tie is worth more than one weak tie.',
        source: 'Gee, Jones & Burke 2017, Journal of Labor Economics',
        basis: 'Six million people, watched and not put to a trial.',
      },
      {
        row: 4,
        grade: 'B',
        checked: 'L',
        finding: 'What brings news is a tie between circles; a strong one does it better than a weak one.',
        source: 'Neal 2024, Network Science',
        basis: '56 networks and a simulation.',
      },
      {
        row: 7,
        grade: 'B',
        checked: 'L',
        finding: 'Networks are unequal: who grew up with less has fewer contacts to begin with.',
        source: 'LinkedIn Economic Graph',
        basis: 'A company’s own data about its members.',
      },
    ],
  },
  {
    rule: 'R10',
    title: 'Learning is the point of a talk',
    advice: 'What you learn of a company counts, also when you learn that it is not for you.',
    studies: [
      {
        row: 9,
        grade: 'A',
        checked: 'L',
        finding:
          'Talks with people a few steps ahead improved careers for a year, by information and encouragement rather than referrals.',
        source: 'Alfonsi, Namubiru & Spaziani 2024',
        basis: 'A trial with 1,112 students in Uganda; one place.',
      },
      {
        row: 8,
        grade: 'B',
        checked: 'L',
        finding: 'Time spent with contacts went with more offers, but not with having work later on.',
        source: 'Van Hoye, van Hooft & Lievens 2009, JOOP',
        basis: '1,177 job seekers, asked twice. Nobody here promises you a job.',
      },
    ],
  },
  {
    rule: 'R11',
    title: 'A map for the first 90 days',
    advice: 'A new job begins with a few talks of different kinds, and with asking what your role is.',
    studies: [
      {
        row: 34,
        grade: 'B',
        checked: 'L',
        finding:
          'Newcomers with larger and more varied ties to give advice knew their work and their role better; friends made them belong.',
        source: 'Morrison 2002, Academy of Management Journal',
        basis: '154 new auditors.',
      },
      {
        row: 36,
        grade: 'A',
        checked: 'L',
        finding: 'Knowing one’s role, confidence and being accepted are what carries a good start.',
        source: 'Bauer and others 2007, Journal of Applied Psychology',
        basis: '70 samples taken together.',
      },
    ],
  },
  {
    rule: 'R12',
    title: 'Write to people you lost sight of',
    advice: 'Old ties are worth reviving, and not only the comfortable ones.',
    studies: [
      {
        row: 11,
        grade: 'B',
        checked: 'L',
        finding: 'People silent for years gave advice as useful as present contacts, or more so, and newer.',
        source: 'Levin, Walter & Murnighan 2011, Organization Science',
        basis: '224 executives.',
      },
      {
        row: 12,
        grade: 'B',
        checked: 'L',
        finding:
          'The best to revive were trusted and willing, often higher placed, and people one had spent less time with; people prefer the comfortable ones.',
        source: 'Walter, Levin & Murnighan 2015, Organization Science',
        basis: 'One study in two stages.',
      },
    ],
  },
  {
    rule: 'R16',
    title: 'Honest odds',
    advice:
      'Silence tells you about inboxes, not about you. How many to write to is planned from your own replies.',
    studies: [
      {
        row: 48,
        grade: 'A',
        checked: 'L',
        finding: 'The same request from a stranger was not answered alike for every name.',
        source: 'Milkman, Akinola & Chugh 2015, Journal of Applied Psychology',
        basis: '6,500 professors. Equal effort does not get equal answers.',
      },
    ],
  },
  {
    rule: 'R21',
    title: 'Go deeper, and do not ask if they liked you',
    advice: 'A brief has questions of different depth. The debrief never asks whether they liked you.',
    studies: [
      {
        row: 17,
        grade: 'A',
        checked: 'L',
        finding: 'After a talk people believe that they were liked less than they were, for months.',
        source: 'Boothby, Cooney, Sandstrom & Clark 2018, Psychological Science',
        basis: 'Several samples.',
      },
      {
        row: 38,
        grade: 'A',
        checked: 'L',
        finding: 'Deep talk with strangers is less awkward, and connects more, than people fear.',
        source: 'Kardas, Kumar & Epley 2021, JPSP',
        basis: 'Twelve experiments, more than 1,800 people.',
      },
      {
        row: 20,
        grade: 'B',
        checked: 'L',
        finding: 'Asking a question in order to answer it oneself irritates.',
        source: 'Brooks & Yeomans 2025, Journal of Experimental Psychology: General',
        basis: 'One paper.',
      },
    ],
  },
];

/** What holds for all of it, said beside the studies. */
export const caveats: readonly string[] = [
  'Most thresholds are choices, not findings. Each has its reason in Settings, and can be changed.',
  'Many of the studies are American or British, of students, in English. Thanks and directness differ from place to place.',
  'The warmth line is a reminder. How ties really fade is less smooth than it draws.',
  'The advice on your messages has not been tested against the replies they get.',
  'The same effort does not get everyone the same answers.',
];
