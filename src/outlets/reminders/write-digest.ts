import { addDays, type CalendarDay } from '../../core/dates/index.ts';
import type { ComingLine, ReminderLinks, SaidCard, Saying } from '../../core/reminders/index.ts';
import { escapeHtml } from '../../core/escape-html.ts';

/** The words of a digest, as text and as a page for mail programs: without pictures, scripts or anything fetched. */
export const writeDigest = (
  saying: Saying,
  links: ReminderLinks,
): { readonly text: string; readonly html: string } => ({
  text: textOf(saying, links),
  html: pageOf(saying, links),
});

const weekdays = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const dates = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

const dayName = (day: CalendarDay, today: CalendarDay): string => {
  if (day === today) return 'Today';
  return day === addDays(today, 1) ? 'Tomorrow' : weekdays.format(Date.parse(day));
};

const when = ({ day, time }: ComingLine, today: CalendarDay): string =>
  time === null ? dayName(day, today) : `${dayName(day, today)}, ${time}`;

const headOf = ({ cards, minutes, day }: Saying): string =>
  cards.length === 0
    ? dates.format(Date.parse(day))
    : `${dates.format(Date.parse(day))}: ${cards.length === 1 ? 'one thing' : `${cards.length} things`} worth ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;

const minutesOf = ({ minutes }: SaidCard): string => {
  const whole = Math.max(1, Math.round(minutes));
  return whole === 1 ? '1 minute' : `${whole} minutes`;
};

/** How links come into it, where there are none. */
const howLinks =
  'With the address at which you reach your book from elsewhere, each line here has its “done” and “not today”: say it in Settings, Reminders, or with “goodturn remind address”.';
const howToEnd =
  'You get this because you switched it on in Settings, Reminders. There it is switched off, too.';

const textOf = (saying: Saying, links: ReminderLinks): string =>
  [
    headOf(saying),
    '',
    ...saying.cards.flatMap((card) => {
      const done = links.card(card.key, 'done');
      const skip = links.card(card.key, 'skip');
      return [
        `* ${card.title} (${minutesOf(card)})`,
        `  ${card.why}`,
        ...card.also.map((title) => `  Also: ${title}`),
        ...(done === null ? [] : [`  Done: ${done}`]),
        ...(skip === null ? [] : [`  Not today: ${skip}`]),
        '',
      ];
    }),
    ...(saying.coming.length === 0 || saying.cards.length === 0 ? [] : ['Coming:']),
    ...saying.coming.map((line) => `- ${when(line, saying.day)}: ${line.title}`),
    ...(saying.coming.length === 0 ? [] : ['']),
    '-- ',
    ...(links.open === null ? [howLinks] : [`Your book: ${links.open}`]),
    howToEnd,
    ...(links.stop === null ? [] : [`Or at once: ${links.stop}`]),
  ].join('\n');

const linkTo = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}" style="color:#b8451f">${escapeHtml(words)}</a>`;

const cardHtml = (card: SaidCard, links: ReminderLinks): string => {
  const done = links.card(card.key, 'done');
  const skip = links.card(card.key, 'skip');
  const ways = [
    ...(done === null ? [] : [linkTo(done, 'Done')]),
    ...(skip === null ? [] : [linkTo(skip, 'Not today')]),
  ];
  return `<li style="margin:0 0 20px"><strong>${escapeHtml(card.title)}</strong> <span style="opacity:.7">${minutesOf(card)}</span><br>${escapeHtml(card.why)}${card.also.map((title) => `<br>Also: ${escapeHtml(title)}`).join('')}${ways.length === 0 ? '' : `<br>${ways.join(' &nbsp;·&nbsp; ')}`}</li>`;
};

const pageOf = (saying: Saying, links: ReminderLinks): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escapeHtml(saying.title)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif"><div style="max-width:36rem">
<p style="margin:0 0 20px;font:500 20px/1.3 Georgia,serif">${escapeHtml(headOf(saying))}</p>
${saying.cards.length === 0 ? '' : `<ul style="margin:0;padding:0;list-style:none">${saying.cards.map((card) => cardHtml(card, links)).join('\n')}</ul>`}
${
  saying.coming.length === 0
    ? ''
    : `${saying.cards.length === 0 ? '' : '<p style="margin:0 0 4px"><strong>Coming</strong></p>'}
<ul style="margin:0 0 20px;padding:0;list-style:none">${saying.coming.map((line) => `<li>${escapeHtml(when(line, saying.day))}: ${escapeHtml(line.title)}</li>`).join('\n')}</ul>`
}
<p style="margin:24px 0 0;font-size:14px;opacity:.75">${
    links.open === null ? escapeHtml(howLinks) : linkTo(links.open, 'Open your book')
  }<br>${escapeHtml(howToEnd)}${links.stop === null ? '' : ` ${linkTo(links.stop, 'Switch it off')}.`}</p>
</div></body></html>`;
