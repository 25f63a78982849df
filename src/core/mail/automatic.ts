/** Why nobody wrote a mail to anybody in person. */
export const automaticReasons = [
  'list',
  'newsletter',
  'robot',
  'invitation',
  'away',
  'bounce',
  'automatic',
] as const;
export type Automatic = (typeof automaticReasons)[number];

/** Header by its name in lower case; null where the mail has none. */
export type HeaderOf = (name: string) => string | null;

/** The part before the @ of addresses behind which nobody sits. */
const robotBox =
  /^(?:(?:do[-_.]?)?not?[-_.]?reply(?:[-_.+].*)?|.*[-_.+](?:noreply|no-reply|donotreply)|nobody|notifications?(?:[-_.+].*)?|notify|notifier|alerts?|mailer|mailer-daemon|postmaster|bounces?(?:[-_.+].*)?|daemon|root|robot|bot|automat(?:ed|ic|on)|auto-?confirm|system|newsletters?(?:[-_.+].*)?|news|digest|updates?|mailings?|marketing|promo(?:tions?)?|offers?|deals|campaigns?|receipts?|invoices?|billing|orders?|shipment-tracking|calendar-notification|drive-shares(?:-noreply)?|comments-noreply|messages-noreply|invitations|jobs-listings|jobalerts?(?:-noreply)?|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda)$/u;
/** Hosts from which machines write for many. */
const robotHost =
  /(?:^|\.)(?:facebookmail\.com|mailchimpapp\.(?:com|net)|amazonses\.com|sendgrid\.net|docs\.google\.com|calendar\.google\.com|(?:reply|e|notifications?)\.(?:github|linkedin|facebook)\.com)$/u;

/** Whether nobody sits behind an address: noreply@, notifications@, the hosts of bulk mail. */
export const isRobotAddress = (email: string): boolean => {
  const at = email.lastIndexOf('@');
  const [box, host] = [email.slice(0, at), email.slice(at + 1)];
  return robotBox.test(box) || robotHost.test(host);
};

const awaySubject =
  /^\s*(?:(?:re|aw|sv|fwd?)\s*:\s*)*(?:out[- ]of[- ](?:the[- ])?office|auto(?:matic(?:ally)?)?[- ]?(?:reply|response|answer)|away from (?:the office|my desk)|on (?:vacation|holiday|leave|parental leave)\b|abwesenheit(?:snotiz|smeldung)?|automatische antwort|abwesend|réponse automatique|absence du bureau|absent du bureau|respuesta automática|fuera de (?:la )?oficina|risposta automatica|fuori ufficio|resposta automática|ausência|automatisch antwoord|afwezig|autosvar|odpowiedź automatyczna)/iu;

/** Whether a mail says that its sender is away; some programs say so in the subject alone. */
const saysAway = (header: HeaderOf, subject: string): boolean =>
  awaySubject.test(subject) || /\bvacation\b|\boof\b/iu.test(header('x-autoreply') ?? '');

const has = (header: HeaderOf, name: string): boolean => (header(name) ?? '').trim() !== '';

/**
 * Why a mail is not a word of one person to another, by what its headers say of it. The kind of its content is the
 * whole mail's, in lower case.
 */
export const whyAutomatic = (
  header: HeaderOf,
  {
    from,
    subject,
    contentType,
  }: { readonly from: string | null; readonly subject: string; readonly contentType: string },
): Automatic | null => {
  const precedence = (header('precedence') ?? '').trim().toLowerCase();
  const submitted = (header('auto-submitted') ?? '').trim().toLowerCase();
  const isReply =
    submitted.startsWith('auto-replied') ||
    has(header, 'x-autoreply') ||
    has(header, 'x-autorespond') ||
    precedence === 'auto_reply';
  if (contentType.startsWith('multipart/report') || /^(?:mailer-daemon|postmaster)@/u.test(from ?? ''))
    return 'bounce';
  if (saysAway(header, subject)) return 'away';
  if (contentType.startsWith('text/calendar')) return 'invitation';
  if (isReply) return 'away';
  if (
    has(header, 'list-id') ||
    has(header, 'list-post') ||
    precedence === 'list' ||
    has(header, 'x-mailing-list')
  )
    return has(header, 'list-post') || !has(header, 'list-unsubscribe') ? 'list' : 'newsletter';
  if (
    has(header, 'list-unsubscribe') ||
    precedence === 'bulk' ||
    precedence === 'junk' ||
    has(header, 'x-campaign') ||
    has(header, 'x-campaignid') ||
    has(header, 'x-mailgun-tag') ||
    has(header, 'feedback-id')
  )
    return 'newsletter';
  if (submitted !== '' && submitted !== 'no') return 'automatic';
  return from !== null && isRobotAddress(from) ? 'robot' : null;
};
