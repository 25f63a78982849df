import type { LinkDone, LinkLook } from '../../actions/reminders/follow-link.ts';
import { escapeHtml } from '../../core/escape-html.ts';
import type { LinkAction } from '../../core/reminders/index.ts';
import { htmlPage } from './html.ts';

const buttons: Readonly<Record<LinkAction, string>> = {
  done: 'It is done',
  skip: 'Not today',
  stop: 'Switch these reminders off',
};

const questions: Readonly<Record<LinkAction, string>> = {
  done: 'One tap marks it as done. You can undo it in your book.',
  skip: 'One tap puts it off. It costs nothing, and comes back another day.',
  stop: 'One tap, and none comes any more. In Settings, Reminders, they are switched on again.',
};

const didIt: Readonly<Record<LinkAction, string>> = {
  done: 'Done.',
  skip: 'Not today, then.',
  stop: 'Off. No more of these come.',
};

const wasDone: Readonly<Record<LinkAction, string>> = {
  done: 'This is done already.',
  skip: 'This link was used already.',
  stop: 'These reminders are off already.',
};

const page = (status: number, title: string, body: string): Response =>
  htmlPage({
    title: `Goodturn: ${title}`,
    status,
    head: '<meta name="robots" content="noindex">',
    body: `<h1>${escapeHtml(title)}</h1>${body}`,
  });

const sentence = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** What somebody sees who follows a link of a reminder: one thing, one button, and nothing else of the book. */
export const reminderLinkPage = (look: LinkLook | LinkDone): Response => {
  switch (look.type) {
    case 'open':
      return page(
        200,
        look.title ?? (look.action === 'stop' ? 'No more reminders?' : 'This card'),
        `${sentence(questions[look.action])}<form method="post"><button>${buttons[look.action]}</button></form>`,
      );
    case 'done':
      return page(200, didIt[look.action], look.summary ? sentence(`${look.summary}.`) : '');
    case 'used':
      return page(200, wasDone[look.action], sentence('Nothing was changed by it now.'));
    case 'over':
      return page(
        410,
        'This link has ended.',
        sentence('Links are good for a week: open your book instead.'),
      );
    case 'gone':
      return page(410, 'That is no longer in the book.', sentence('Nothing is left to do here.'));
    case 'unknown':
      return page(404, 'This is no link of your book.', sentence('Nothing was changed by it.'));
    default:
      return look satisfies never;
  }
};
