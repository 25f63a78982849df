import { isIP } from 'node:net';

/**
 * The address of a model's chat completions, from what its owner has: the server alone, its `/v1`, or the whole; null
 * where that is no address.
 */
export const modelAddress = (said: string): string | null => {
  const text = said.trim();
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return null;
  const path = url.pathname.replace(/\/+$/u, '');
  if (path === '') url.pathname = '/v1/chat/completions';
  else if (!path.endsWith('/chat/completions')) url.pathname = `${path}/chat/completions`;
  url.hash = '';
  return url.href;
};

/**
 * Whether an address names this machine or its own network by itself, so that it is said at once what has to be allowed;
 * where a name leads is looked at when it is asked.
 */
export const isOwnAddress = (address: string): boolean => {
  const host = new URL(address).hostname.replace(/^\[|\]$/gu, '').replace(/\.$/u, '');
  if (isIP(host) === 4) return /^(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254)\./u.test(host);
  if (isIP(host) === 6) return /^(?:::1$|f[cd]|fe[89ab])/iu.test(host);
  return !host.includes('.') || /\.(?:localhost|local|internal|lan)$/iu.test(host);
};
