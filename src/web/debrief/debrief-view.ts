import type { CallAnswer, CallInput } from '../../contract/calls.ts';
import { parseCalendarDay, type CalendarDay } from '../../core/dates/index.ts';

export type DebriefAsked = CallAnswer<'showDebrief'>;
export type DebriefAnswers = NonNullable<CallInput<'debriefTalk'>['body']>;

/** What can be added beside the taps and the three lines, each behind a tap of its own. */
export const extras = [
  ['promisedMine', 'You promised', 'Send the port figures'],
  ['promisedTheirs', 'They promised', 'Send me the rota'],
  ['named', 'They named someone', 'Ines Faria, Ken Sato'],
  ['askAbout', 'Ask about next time', 'How the pilot starts in March'],
  ['note', 'Anything else', 'As you would say it'],
] as const;
export type ExtraName = (typeof extras)[number][0];

/** The form as it stands: what was tapped, and the lines. */
export interface DebriefFields extends Pick<
  DebriefAnswers,
  'about' | 'minutes' | 'kind' | 'depth' | 'talkShare' | 'layer'
> {
  readonly did: string;
  readonly cares: string;
  readonly learned: string;
  readonly criterionId?: string | undefined;
  readonly score?: number | undefined;
  readonly told: NonNullable<DebriefAnswers['told']>;
  readonly offered?: NonNullable<DebriefAnswers['offered']>['kind'] | undefined;
  readonly extra: Readonly<Partial<Record<ExtraName, string>>>;
  /** Days of promises, mine and theirs, and of the next meeting; empty where none was chosen. */
  readonly mineDue: string;
  readonly theirsDue: string;
  readonly meetAgain: string;
}

export const emptyFields: DebriefFields = {
  did: '',
  cares: '',
  learned: '',
  told: [],
  extra: {},
  mineDue: '',
  theirsDue: '',
  meetAgain: '',
};

/** What stands open in a form that was begun: what is behind a tap, and holds something. */
export const opened = ({ extra, meetAgain, layer }: DebriefFields): readonly (ExtraName | 'next')[] => [
  ...extras.map(([name]) => name).filter((name) => (extra[name] ?? '') !== ''),
  ...(meetAgain !== '' || layer !== undefined ? (['next'] as const) : []),
];

const line = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

const day = (text: string): CalendarDay | null => parseCalendarDay(text);

/** What is sent: only what was tapped or written. */
export const toAnswers = (fields: DebriefFields): DebriefAnswers => {
  const { about, minutes, kind, depth, talkShare, layer, told, offered, criterionId, score, extra } = fields;
  const did = line(fields.did);
  const cares = line(fields.cares);
  const learned = line(fields.learned);
  const mine = line(extra.promisedMine);
  const theirs = line(extra.promisedTheirs);
  const askAbout = line(extra.askAbout);
  const note = line(extra.note);
  const named = (extra.named ?? '').split(/,| and /u).flatMap((name) => line(name) ?? []);
  const again = day(fields.meetAgain);
  return {
    ...(about !== undefined && { about }),
    ...(minutes !== undefined && { minutes }),
    ...(kind !== undefined && { kind }),
    ...(depth !== undefined && { depth }),
    ...(talkShare !== undefined && { talkShare }),
    ...(layer !== undefined && { layer }),
    ...(did !== null && { didForMe: did }),
    ...(cares !== null && { caresAbout: cares }),
    ...(learned !== null && {
      learned: {
        what: learned,
        ...(criterionId !== undefined && { criterionId }),
        ...(criterionId !== undefined && score !== undefined && { score }),
      },
    }),
    ...(mine !== null && { promisesMine: [{ what: mine, due: day(fields.mineDue) }] }),
    ...(theirs !== null && { promisesTheirs: [{ what: theirs, due: day(fields.theirsDue) }] }),
    ...(told.length > 0 && { told: [...told] }),
    ...(named.length > 0 && { named }),
    ...(offered !== undefined && { offered: { kind: offered } }),
    ...(askAbout !== null && { askAbout: [{ what: askAbout, when: null }] }),
    ...(again !== null && { meetAgain: again }),
    ...(note !== null && { note }),
  };
};

/** All that was written, for the question whether to keep it (R16). */
export const writtenIn = ({ did, cares, learned, extra }: DebriefFields): readonly string[] => [
  did,
  cares,
  learned,
  ...Object.values(extra),
];
