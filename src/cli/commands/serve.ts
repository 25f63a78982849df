import { ok } from '../../core/result.ts';
import { usage, type ProgramCommand } from '../command.ts';

const mostPort = 65_535;

const readPort = (text: string | undefined, usual: number): number | null => {
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text)) return null;
  const port = Number(text);
  return port <= mostPort ? port : null;
};

const usualPort = 4747;

const serving = (
  name: string,
  demo: boolean,
  summary: string,
  examples: readonly string[],
): ProgramCommand => ({
  name,
  summary,
  usage: '[--port 4747] [--phone [--https | --tls-cert FILE --tls-key FILE]] [--trust-proxy ADDRESS]',
  words: 0,
  options: {
    port: { type: 'string', value: 'PORT', help: 'where to listen; 0 takes a free one' },
    host: { type: 'string', value: 'HOST', help: '127.0.0.1, or another name of this machine to itself' },
    phone: { type: 'boolean', help: 'let in your other devices over the network, after pairing' },
    'phone-port': { type: 'string', value: 'PORT', help: 'where they come in; the next port if left out' },
    https: {
      type: 'boolean',
      help: 'HTTPS for them, by an authority that Goodturn makes and your phone learns to trust',
    },
    'tls-cert': { type: 'string', value: 'FILE', help: 'or HTTPS by a certificate of yours (PEM)' },
    'tls-key': { type: 'string', value: 'FILE', help: 'and its key' },
    'trust-proxy': {
      type: 'string',
      value: 'ADDRESS',
      help: 'they come through a proxy of yours, known as https://...',
    },
  },
  examples,
  start: async (programs, options, given) => {
    const port = readPort(given.text('port'), usualPort);
    if (port === null) return usage(`--port takes a number from 0 to 65535, not “${given.text('port')}”`);
    const networkPort = readPort(given.text('phone-port'), port === 0 ? 0 : Math.min(port + 1, mostPort));
    if (networkPort === null)
      return usage(`--phone-port takes a number from 0 to 65535, not “${given.text('phone-port')}”`);
    const network = {
      port: networkPort,
      https: given.flag('https'),
      tlsCert: given.text('tls-cert'),
      tlsKey: given.text('tls-key'),
      trustProxy: given.text('trust-proxy'),
    };
    const isOpen = given.flag('phone') || network.trustProxy !== undefined;
    const said = network.tlsCert ?? network.tlsKey ?? given.text('phone-port');
    if (!isOpen && (network.https || said !== undefined))
      return usage('--https, --phone-port, --tls-cert and --tls-key are for --phone; say that too');
    return programs.serve(options, {
      port,
      host: given.text('host') ?? '127.0.0.1',
      demo,
      network: isOpen ? network : null,
    });
  },
});

export const serve = serving('serve', false, 'the web app and its API, for this machine and your phone', [
  'goodturn serve',
  'goodturn serve --port 4800',
  'goodturn serve --phone',
  'goodturn serve --phone --https',
  'goodturn serve --phone --tls-cert home.crt --tls-key home.key',
  'goodturn serve --trust-proxy https://goodturn.example.org',
]);

export const demo = serving('demo', true, 'a sample book of invented people, apart from yours', [
  'goodturn demo',
]);

export const open: ProgramCommand = {
  name: 'open',
  summary: 'the address that opens the book in a browser',
  usage: '',
  words: 0,
  options: {},
  examples: ['goodturn open'],
  start: async (programs, options) => {
    const address = await programs.address(options);
    return address.ok ? ok({ json: { address: address.value }, lines: [address.value] }) : address;
  },
};
