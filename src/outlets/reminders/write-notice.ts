import { oneLine } from '../../core/one-line.ts';
import type { ReminderLinks, Saying } from '../../core/reminders/index.ts';

/** What a small notice has room for: the first thing whole, the rest counted. */
interface Notice {
  readonly title: string;
  readonly body: string;
}

const noticeOf = (saying: Saying): Notice => {
  const [card, ...others] = saying.cards;
  const rest =
    others.length === 0 ? [] : [others.length === 1 ? 'And one more.' : `And ${others.length} more.`];
  const coming = saying.coming.map(({ time, title }) => (time === null ? title : `${time} ${title}`));
  return card === undefined
    ? { title: saying.title, body: coming.join('\n') }
    : {
        title: card.title,
        body: [card.why, ...card.also.map((also) => `Also: ${also}`), ...rest, ...coming].join('\n'),
      };
};

/** A push message holds 4096 bytes, its wrapping included; most lock screens show far less. */
const longestBody = 600;

const short = (text: string): string =>
  text.length <= longestBody ? text : `${text.slice(0, longestBody - 1)}…`;

/**
 * What a browser's push brings, as JSON for the app's service worker. Its paths are the app's own, so that it needs no
 * address from outside.
 */
export const writePush = (saying: Saying, links: ReminderLinks): string => {
  const { title, body } = noticeOf(saying);
  const [card] = saying.cards;
  const ways =
    card === undefined ? {} : { done: links.card(card.key, 'done'), skip: links.card(card.key, 'skip') };
  return JSON.stringify({ title: short(title), body: short(body), day: saying.day, open: '/', ...ways });
};

/** The body and headers of ntfy (https://docs.ntfy.sh/publish/): text, and what can be tapped. */
export const writeNtfy = (
  saying: Saying,
  links: ReminderLinks,
): { readonly headers: Readonly<Record<string, string>>; readonly body: string } => {
  const { title, body } = noticeOf(saying);
  const [card] = saying.cards;
  const done = card === undefined ? null : links.card(card.key, 'done');
  const skip = card === undefined ? null : links.card(card.key, 'skip');
  const actions = [
    ...(done === null ? [] : [`http, Done, ${done}, method=POST, clear=true`]),
    ...(skip === null ? [] : [`http, Not today, ${skip}, method=POST, clear=true`]),
  ];
  return {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      title: headerText(title),
      priority: '3',
      tags: 'seedling',
      ...(links.open === null ? {} : { click: links.open }),
      ...(actions.length === 0 ? {} : { actions: actions.join('; ') }),
    },
    body,
  };
};

/** A header is plain; other letters travel in RFC 2047's form, which ntfy reads. */
const headerText = (text: string): string => {
  const line = oneLine(text);
  return /^[\x20-\x7e]*$/u.test(line) && !line.includes('=?')
    ? line
    : `=?UTF-8?B?${Buffer.from(line.toWellFormed()).toString('base64')}?=`;
};

/** What any webhook gets, of a shape that stays: docs/formats.md tells it. */
export const writeWebhook = (saying: Saying, links: ReminderLinks, isTest: boolean): string =>
  JSON.stringify({
    type: isTest ? 'reminder.test' : 'reminder',
    version: 1,
    day: saying.day,
    title: saying.title,
    minutes: saying.minutes,
    cards: saying.cards.map(({ key, title, why, minutes, also }) => ({
      key,
      title,
      why,
      minutes,
      also,
      done: links.card(key, 'done'),
      notToday: links.card(key, 'skip'),
    })),
    coming: saying.coming,
    open: links.open,
  });
