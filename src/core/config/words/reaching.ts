import type { Method } from '../method.ts';
import type { Words } from './words.ts';

const prior = (route: string): string => `${route}: answers and silences to start from`;

export const reachingWords: Words<
  Pick<
    Method,
    | 'dormant'
    | 'touch'
    | 'intro'
    | 'odds'
    | 'thread'
    | 'life'
    | 'loop'
    | 'calendar'
    | 'connection'
    | 'brief'
    | 'paths'
  >
> = {
  dormant: {
    after_d: 'A tie is dormant after so many days of silence',
    talks: 'And only where there were so many talks',
    per_week: 'Names a week',
    uncomfortable_every: 'Every so many names, one whom you keep skipping',
    trust: 'Points for somebody you knew well',
    new_to_me: 'Points for who knows what is new to you',
    seniority: 'Points for seniority',
    goal: 'Points for what helps your goal',
    ending: 'Points for a good ending',
    high: 'Worth more than comfort, from so many points',
  },
  touch: {
    cold: 'Before a first answer: messages, in days, messages, in days',
    archive: 'Messages without an answer until they are let be',
    archive_d: 'Those messages lie within so many days',
    warm_30d: 'Messages unasked to somebody who answers',
    warm_d: 'Within so many days, to somebody who answers',
    same_text: 'Two texts are the same from so much alike',
    same_n: 'One text goes to fewer people than',
    same_d: 'Within so many days, of one text',
    hours: 'Hours of their day to write in',
  },
  intro: {
    side_bd: 'Working days that each side has to answer',
    check_d: 'Ask how it went after so many days',
  },
  odds: {
    cold: prior('Written to cold'),
    alumni: prior('Of one’s school'),
    introduced: prior('Introduced'),
  },
  thread: {
    after_day_d: 'Ask so many days after its day',
    month_day: 'Ask on this day of the next month, where only a month was said',
    shown: 'Shown of one person at a time',
    let_go_d: 'Let go after so many days',
  },
  life: {
    birthday_layers: 'Layers whose birthdays are shown',
    lead_d: 'Days before: for a message, for a card by post',
    job_change_d: 'Days in which a new job is news',
  },
  loop: {
    advocate_bd: 'Advocates hear within so many working days',
    others_bd: 'Others hear within so many working days',
    per_day: 'People a day who are told',
    let_go_d: 'It is no news any more after so many days',
  },
  calendar: { past_d: 'Days back', ahead_d: 'Days ahead' },
  connection: {
    every_h: 'Read every so many hours',
    retry_min: 'After a failure again in so many minutes',
    retry_most_h: 'And at the latest in so many hours',
  },
  brief: {
    before_h: 'Ready so many hours before',
    debrief_d: 'Days in which it may still be told how it went',
    max_attendees: 'More people than these are no talk to prepare',
    match_h: 'A logged talk is the planned one within so many hours',
    questions: 'Questions to ask',
    line_letters: 'Letters of a line at most',
    story_words: 'Words of a story at most',
    topics: 'Topics',
    owed: 'Things that are owed',
    strengths: 'Strengths of yours',
    close_min: 'Minutes before the end at which it is said',
    week: {
      talks: 'Talks on the card of a calendar’s first week',
      most_min: 'Minutes for that card at most',
    },
  },
  paths: {
    introduced: 'One introduced the other',
    meetings: 'They were in small meetings together',
    team: 'One team in the same years',
    organization: 'One organization in the same years',
    organization_large: 'Of that, in a large organization',
    large_from: 'An organization is large from so many people on',
    school: 'One school in the same years',
    thread_people: 'A meeting or a mail is small up to so many people',
    connectors: 'People between you at most',
    show: 'Ways that are shown',
  },
};
