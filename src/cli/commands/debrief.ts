import type { CallAnswer } from '../../contract/index.ts';
import { askKinds } from '../../core/asks/ask.ts';
import { depths, interactionKinds, talkShares } from '../../core/interactions/interaction.ts';
import { layers } from '../../core/people/person.ts';
import { ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { paint } from '../terminal.ts';
import { dayInWords } from '../words.ts';
import { debriefAnswers } from './debrief-answers.ts';
import { sayNotice, wordsToWrite } from './log.ts';

type Asked = CallAnswer<'showDebrief'>;

export const debrief: BookCommand = {
  name: 'debrief',
  summary: 'a minute after a talk: how it went, for the thank-you and the next time',
  usage: 'REF [--minutes N] [--did TEXT] ...',
  words: 1,
  options: {
    about: { type: 'string', value: 'NAME', help: 'of several people, the one it is about' },
    minutes: { type: 'string', value: 'N', help: 'how long' },
    kind: { type: 'string', value: 'KIND', help: interactionKinds.join(', ') },
    depth: { type: 'string', value: 'DEPTH', help: depths.join(', ') },
    talked: { type: 'string', value: 'WHO', help: `who talked most: ${talkShares.join(', ')}` },
    did: { type: 'string', value: 'TEXT', help: 'what they did for you; the thank-you names it' },
    cares: { type: 'string', value: 'TEXT', help: 'what they care about, or are stuck on' },
    learned: { type: 'string', value: 'TEXT', help: 'one thing about the company or the job' },
    criterion: {
      type: 'string',
      value: 'ID',
      help: 'what that speaks for or against: work, people, pay ...',
    },
    score: { type: 'string', value: 'N', help: 'from -2, against it, to 2, for it' },
    company: { type: 'string', value: 'NAME', help: 'which company, where it is not theirs' },
    promised: { type: 'string', value: 'TEXT[=DAY]', multiple: true, help: 'what you promised' },
    'they-promised': { type: 'string', value: 'TEXT[=DAY]', multiple: true, help: 'what they promised' },
    told: { type: 'string', value: 'NAME', multiple: true, help: 'a strength of yours that they know now' },
    named: { type: 'string', value: 'NAME', multiple: true, help: 'somebody they named' },
    offered: { type: 'string', value: 'KIND[=TEXT]', help: `what they offered: ${askKinds.join(', ')}` },
    'ask-about': {
      type: 'string',
      value: 'TEXT[=WHEN]',
      multiple: true,
      help: 'what to ask about next time',
    },
    'meet-again': { type: 'string', value: 'DAY', help: 'the day on which you meet again' },
    layer: { type: 'string', value: 'LAYER', help: `how near to keep them: ${layers.join(', ')}` },
    note: { type: 'string', value: 'TEXT', help: 'anything else, read as a logged line is' },
    'did-not-happen': { type: 'boolean', help: 'of a talk that was planned: it did not take place' },
  },
  examples: [
    'goodturn debrief "Ada Quill"',
    'goodturn debrief "Ada Quill" --minutes 25 --depth deep --did "explained how the port is run"',
    'goodturn debrief "Ada Quill" --promised "the port figures=2026-11-23" --told "Port survey"',
  ],
  run: async (context) => {
    const [reference] = context.arguments.positionals;
    if (reference === undefined) return usage('say which talk, or with whom: goodturn debrief "Ada Quill"');
    const found = await findTalk(context, reference);
    if (!found.ok) return found;
    const asked = found.value;
    if (context.arguments.flag('did-not-happen')) return notHappened(context, asked);
    const answers = debriefAnswers(context.arguments, asked);
    if (!answers.ok) return answers;
    if (Object.keys(answers.value).length === 0)
      return ok({ json: asked, lines: questionLines(context, asked) });
    const kept = await context.client.call('debriefTalk', {
      params: { id: asked.talk.id },
      body: answers.value,
    });
    if (!kept.ok) return kept;
    sayNotice(context, kept.value.notice);
    const who = kept.value.people.map(({ name }) => name).join(', ');
    return ok({
      json: kept.value,
      lines: [
        `Noted how it went with ${who}. “goodturn undo” takes it back.`,
        ...wordsToWrite(kept.value.thanks, context.terminal),
      ],
    });
  },
};

const uuid = /^[\da-f]{8}-[\da-f-]{27}$/iu;

/** A talk by its id or by its card's key, or the newest with somebody. */
const findTalk = async ({ client }: Context, reference: string): Promise<Result<Asked, Failure>> => {
  const id = reference.replace(/^debrief:/u, '');
  if (uuid.test(id)) {
    const byTalk = await client.call('showDebrief', { query: { interactionId: id } });
    if (byTalk.ok || id !== reference) return byTalk;
  }
  const person = await client.call('findPerson', { query: { ref: reference } });
  if (!person.ok) return person;
  return client.call('showDebrief', { query: { personId: person.value.id } });
};

const notHappened = async ({ client }: Context, { talk }: Asked) => {
  if (!talk.planned) return usage('that talk is logged already; “goodturn undo” takes it back');
  const finished = await client.call('finishCard', {
    params: { key: `debrief:${talk.id}` },
    body: { outcome: 'did-not-happen' },
  });
  if (!finished.ok) return finished;
  const { key, state, wrote } = finished.value;
  return ok({ json: { key, state, wrote }, lines: ['It did not happen. Nothing is owed.'] });
};

const questionLines = ({ terminal }: Context, { talk, people, criteria }: Asked): readonly string[] => {
  const untold = people[0]?.untold.map(({ name }) => name).join(', ') ?? '';
  return [
    paint(terminal, 'bold', `${people.map(({ name }) => name).join(', ')}, ${dayInWords(talk.day)}`),
    '  How long, how deep, who talked most?     --minutes --depth --talked',
    '  What did they do for you?                --did',
    '  What do they care about, or sit stuck?   --cares',
    '  What did you learn of the company?       --learned --criterion --score',
    `                                           (${criteria.map(({ id }) => id).join(', ')})`,
    '  Who promised what?                       --promised --they-promised',
    ...(untold === '' ? [] : [`  What of you do they know now?            --told (${untold})`]),
    '  Whom did they name?                      --named',
    '  Did they offer you something?            --offered',
    '  What next?                               --ask-about --meet-again --layer',
    '',
    'Say what you remember; nothing is saved yet.',
  ];
};
