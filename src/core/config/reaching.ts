import type { Layer } from '../people/person.ts';

const birthdayLayers: readonly Layer[] = ['inner', 'close', 'active'];

/** Dormant ties, caps on touches, introductions, odds, threads, life, loops, briefs, paths: R12 to R16, R18 to R22. */
export const reaching = {
  dormant: {
    after_d: 365,
    talks: 2,
    per_week: 2,
    uncomfortable_every: 3,
    trust: 30,
    new_to_me: 30,
    seniority: 15,
    goal: 15,
    ending: 10,
    /** From here on it is worth more than comfort. */
    high: 45,
  },
  touch: {
    cold: [1, 7, 2, 30],
    archive: 3,
    archive_d: 365,
    warm_30d: 4,
    warm_d: 30,
    same_text: 0.8,
    same_n: 3,
    same_d: 30,
    hours: [8, 18],
  },
  intro: { side_bd: 5, check_d: 21 },
  odds: { cold: [1, 5], alumni: [2, 4], introduced: [6, 4] },
  thread: { after_day_d: 3, month_day: 10, shown: 3, let_go_d: 365 },
  life: { birthday_layers: birthdayLayers, lead_d: [0, 3], job_change_d: 7 },
  /** After `let_go_d` it is no news any more. */
  loop: { advocate_bd: 2, others_bd: 5, per_day: 8, let_go_d: 60 },
  /** How many days of a calendar are read, back and ahead. */
  calendar: { past_d: 1826, ahead_d: 60 },
  /** A connected calendar: how often it is read, and when again after a failure. */
  connection: { every_h: 3, retry_min: 15, retry_most_h: 24 },
  brief: {
    before_h: 24,
    debrief_d: 7,
    max_attendees: 8,
    match_h: 12,
    questions: 3,
    /** What one phone screen holds: letters of a line, words of a story of 20 seconds, how many of each. */
    line_letters: 140,
    story_words: 50,
    topics: 3,
    owed: 3,
    strengths: 2,
    /** So long before the end it is said that it ends. */
    close_min: 2,
    /** The card of a calendar's first week: talks listed, and minutes for it however many there are. */
    week: { talks: 12, most_min: 5 },
  },
  paths: {
    introduced: 0.8,
    meetings: 0.5,
    team: 0.4,
    organization: 0.15,
    organization_large: 0.5,
    large_from: 200,
    school: 0.2,
    thread_people: 8,
    connectors: 2,
    show: 3,
  },
  cohort: { week: 1, month: 2, year: 8, open: 3, rest_d: 30, hold_bd: 5 },
} as const;
