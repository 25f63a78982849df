/** A mail of a test; the one whose mailbox it is is moe@example.com. */
export interface TestMail {
  readonly id: string;
  /** "Moe Self <moe@example.com>" */
  readonly from: string;
  readonly to: string;
  readonly cc?: string;
  /** "2026-11-10 09:12" in UTC. */
  readonly sent: string;
  readonly subject?: string;
  readonly text?: string;
  readonly replyTo?: string;
  readonly labels?: string;
  readonly head?: readonly string[];
}

export const moe = 'Moe Self <moe@example.com>';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const rfcDate = (sent: string): string => {
  const date = new Date(`${sent.replace(' ', 'T')}:00Z`);
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${sent.slice(11)}:00 +0000`;
};

export const mailText = ({
  id,
  from,
  to,
  cc,
  sent,
  subject = 'Hello',
  text = 'Hello.',
  replyTo,
  labels,
  head = [],
}: TestMail): string =>
  [
    ...(labels === undefined ? [] : [`X-Gmail-Labels: ${labels}`]),
    `From: ${from}`,
    `To: ${to}`,
    ...(cc === undefined ? [] : [`Cc: ${cc}`]),
    `Date: ${rfcDate(sent)}`,
    `Message-ID: <${id}@mail.example>`,
    ...(replyTo === undefined
      ? []
      : [`In-Reply-To: <${replyTo}@mail.example>`, `References: <${replyTo}@mail.example>`]),
    `Subject: ${subject}`,
    'Content-Type: text/plain; charset=utf-8',
    ...head,
    '',
    text,
    '',
  ].join('\r\n');

/** As Gmail gives out a mailbox. */
export const mboxFile = (...mails: readonly TestMail[]) => ({
  name: 'mail.mbox',
  bytes: new TextEncoder().encode(
    mails
      .map((mail) => `From 1${mail.id.length}@xxx Wed Sep 30 08:12:00 +0000 2026\r\n${mailText(mail)}\r\n`)
      .join(''),
  ),
});
