import { wordTable } from '../word-table.ts';

/** Where the large houses keep their mail; it can always be said otherwise. */
const hosts = wordTable<string>({
  'gmail.com': 'imap.gmail.com',
  'googlemail.com': 'imap.gmail.com',
  'outlook.com': 'outlook.office365.com',
  'hotmail.com': 'outlook.office365.com',
  'live.com': 'outlook.office365.com',
  'msn.com': 'outlook.office365.com',
  'fastmail.com': 'imap.fastmail.com',
  'fastmail.fm': 'imap.fastmail.com',
  'icloud.com': 'imap.mail.me.com',
  'me.com': 'imap.mail.me.com',
  'mac.com': 'imap.mail.me.com',
  'gmx.net': 'imap.gmx.net',
  'gmx.de': 'imap.gmx.net',
  'gmx.at': 'imap.gmx.net',
  'gmx.ch': 'imap.gmx.net',
  'gmx.com': 'imap.gmx.com',
  'web.de': 'imap.web.de',
  'yahoo.com': 'imap.mail.yahoo.com',
  'aol.com': 'imap.aol.com',
  'posteo.de': 'posteo.de',
  'mailbox.org': 'imap.mailbox.org',
});

/** The part behind the @, in lower case; null where that is no address. */
const domainOf = (address: string): string | null =>
  /^[^\s@]+@([^\s@]+\.[^\s@]+|localhost)$/u.exec(address.trim().toLowerCase())?.[1] ?? null;

export const isMailAddress = (address: string): boolean => domainOf(address) !== null;

/** Where a mailbox most likely is; null for what is no address. */
export const likelyMailHost = (address: string): string | null => {
  const domain = domainOf(address);
  return domain === null ? null : (hosts.get(domain) ?? `imap.${domain}`);
};

/** Where a mailbox most likely sends from; null for what is no address. */
export const likelySmtpHost = (address: string): string | null => {
  const host = likelyMailHost(address);
  return host === 'outlook.office365.com'
    ? 'smtp-mail.outlook.com'
    : (host?.replace(/^imap\./u, host.endsWith('gmx.net') ? 'mail.' : 'smtp.') ?? null);
};

/** 465 speaks TLS at once; Microsoft only begins in the clear and changes to it. */
export const likelySmtpPort = (host: string): number =>
  /outlook\.com$|office365\.com$/u.test(host) ? 587 : 465;

/** Where its owner finds a password for it, in a sentence. */
export const passwordHelp = (host: string): string => {
  if (/(?:^|\.)(?:gmail|googlemail)\.com$/u.test(host))
    return 'Google: an app password, from myaccount.google.com/apppasswords (2-Step Verification has to be on). Your usual password does not work here.';
  if (/(?:^|\.)(?:office365|outlook)\.com$/u.test(host))
    return 'Microsoft: an app password, from account.microsoft.com/security, Advanced security options. Some accounts refuse every password by now: then forward a copy, or import a file of your mail.';
  if (/(?:^|\.)fastmail\.com$/u.test(host))
    return 'Fastmail: Settings, Privacy & Security, Manage app passwords; mail (IMAP) is enough.';
  if (/(?:^|\.)mail\.me\.com$/u.test(host))
    return 'iCloud: an app-specific password, from account.apple.com, Sign-In and Security.';
  if (/(?:^|\.)(?:gmx\.(?:net|com)|web\.de)$/u.test(host))
    return 'GMX and web.de: allow IMAP first, in Settings, POP3/IMAP. With two-step sign-in, make an app password there.';
  if (/(?:^|\.)(?:yahoo|aol)\.com$/u.test(host))
    return 'Yahoo and AOL: Account security, Generate app password.';
  return 'If your mail has two-step sign-in, make an app password in its security settings; else it is the usual one.';
};
