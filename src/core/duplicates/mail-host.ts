/** The part behind the @ of an e-mail key. */
export const hostOf = (key: string): string => key.slice(key.lastIndexOf('@') + 1);

/** Where everybody may have several addresses. */
const publicHosts = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com gmx.de gmx.net ' +
    'web.de t-online.de proton.me protonmail.com mail.com qq.com 163.com orange.fr free.fr libero.it'
  ).split(' '),
);

export const isPublicHost = (host: string): boolean => publicHosts.has(host);
