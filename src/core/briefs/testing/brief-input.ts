import type { CalendarDay, TimeZone } from '../../dates/index.ts';
import type { BriefInput } from '../brief.ts';

/** A second talk with someone of whom the book knows a little of everything. */
export const tom: BriefInput = {
  name: 'Tom Berg',
  call: 'Tom',
  title: 'Planner',
  company: 'Coldway',
  howWeMet: 'at the Riverside panel',
  introducedBy: 'Ines Faria',
  lastTalk: {
    day: '2026-10-02' as CalendarDay,
    kind: 'coffee',
    text: 'He said doors fail before trucks do.',
  },
  conversations: 1,
  warmth: 50,
  thanksDue: ['Tom gave you 30 minutes over coffee'],
  promises: [
    { by: 'me', what: 'send my notes', due: '2026-11-20' as CalendarDay },
    { by: 'them', what: 'introduce me to Ken', due: '2026-11-20' as CalendarDay },
  ],
  threads: [
    { what: 'the move to Utrecht', when: null, openedOn: '2026-10-02' as CalendarDay },
    { what: 'the audit', when: null, openedOn: '2026-10-02' as CalendarDay },
  ],
  facts: ['likes short mails'],
  topics: ['cold chains'],
  today: '2026-11-18' as CalendarDay,
  strengths: [],
  lead: 'as-usual',
  companyQuestions: [],
  isNewColleague: false,
  standing: 'works',
  mode: 'seeker',
  advice: null,
  readyAsk: null,
  offer: null,
  planned: null,
  zone: 'Europe/Paris' as TimeZone,
};
