import type { CallAnswer } from '../../contract/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type Answer, type BookCommand, type Context, type Failure } from '../command.ts';
import { dayOfInstant } from '../words.ts';
import { zoneOf } from '../zone.ts';
import { counted } from '../../core/counts.ts';

type SignIn = CallAnswer<'showSignIn'>;

export const signIn: BookCommand = {
  name: 'sign-in',
  summary: 'how you come in from outside: password, passkeys, recovery codes, sessions',
  usage: '[password | codes | passkeys (rename NAME NEW | remove NAME) | end | off]',
  words: 4,
  options: {},
  examples: [
    'goodturn sign-in',
    'goodturn sign-in password',
    'goodturn sign-in codes',
    'goodturn sign-in passkeys rename "Ana’s key" "The blue one"',
    'goodturn sign-in passkeys remove "Ana’s key"',
    'goodturn sign-in end',
    'The password is asked for unseen, or read from GOODTURN_PASSWORD.',
  ],
  run: async (context) => {
    const { client, arguments: given } = context;
    const [verb, inner, name, newName] = given.positionals;
    switch (verb) {
      case undefined: {
        const shown = await client.call('showSignIn');
        return shown.ok
          ? ok({ json: shown.value, lines: stateLines(shown.value, await zoneOf(client)) })
          : shown;
      }
      case 'password':
        return setPassword(context);
      case 'codes': {
        const made = await client.call('renewRecoveryCodes', { body: {} });
        return made.ok ? ok({ json: made.value, lines: codeLines(made.value.codes) }) : made;
      }
      case 'passkeys':
        if (inner === 'remove' && name !== undefined && newName === undefined)
          return removePasskey(context, name);
        if (inner === 'rename' && name !== undefined && newName !== undefined)
          return renamePasskey(context, name, newName);
        return usage(
          'say which: goodturn sign-in passkeys remove NAME, or rename NAME NEW; they are made in Settings, at the address where they are used',
        );
      case 'end': {
        const ended = await client.call('signOut', { body: { which: 'all' } });
        return ended.ok
          ? ok({
              json: ended.value,
              lines: [
                ended.value.ended === 0
                  ? 'Nobody was signed in.'
                  : `${counted(ended.value.ended, 'session')} ended.`,
              ],
            })
          : ended;
      }
      case 'off': {
        const off = await client.call('turnOffSignIn', { body: {} });
        return off.ok
          ? ok({ json: off.value, lines: ['Nobody signs in any more; every session has ended.'] })
          : off;
      }
      default:
        return usage(`“${verb}” is none of password, codes, passkeys, end, off`);
    }
  },
};

const setPassword = async ({ client, streams }: Context): Promise<Result<Answer, Failure>> => {
  const password = await streams.readSecret('A new password, at least 12 characters:');
  if (password === null || password === '')
    return usage('a password is typed on a terminal, or given in GOODTURN_PASSWORD');
  const set = await client.call('setPassword', { body: { password } });
  if (!set.ok) return set;
  return ok({
    json: set.value,
    lines: [
      'The password holds. Whoever was signed in by the old one is out.',
      ...(set.value.codes === null ? [] : codeLines(set.value.codes)),
    ],
  });
};

type Passkey = SignIn['passkeys'][number];

const findPasskey = async ({ client }: Context, said: string): Promise<Result<Passkey, Failure>> => {
  const shown = await client.call('showSignIn');
  if (!shown.ok) return shown;
  const wanted = said.toLowerCase();
  const [one, ...others] = shown.value.passkeys.filter(
    ({ id, name }) => id === said || name.toLowerCase() === wanted,
  );
  if (one === undefined || others.length > 0)
    return err({
      type: 'usage',
      message:
        one === undefined ? `no passkey is called “${said}”` : `several are called “${said}”: say the id`,
    });
  return ok(one);
};

const removePasskey = async (context: Context, said: string): Promise<Result<Answer, Failure>> => {
  const passkey = await findPasskey(context, said);
  if (!passkey.ok) return passkey;
  const { id, name } = passkey.value;
  const removed = await context.client.call('removePasskey', { params: { id }, body: {} });
  return removed.ok ? ok({ json: removed.value, lines: [`${name} opens nothing any more.`] }) : removed;
};

const renamePasskey = async (
  context: Context,
  said: string,
  name: string,
): Promise<Result<Answer, Failure>> => {
  const passkey = await findPasskey(context, said);
  if (!passkey.ok) return passkey;
  const renamed = await context.client.call('renamePasskey', {
    params: { id: passkey.value.id },
    body: { name },
  });
  return renamed.ok
    ? ok({ json: renamed.value, lines: [`${passkey.value.name} is called ${name} now.`] })
    : renamed;
};

const codeLines = (codes: readonly string[]): readonly string[] => [
  'Recovery codes, for when the password is lost. Each opens once; they are shown this once:',
  ...codes.map((code) => `  ${code}`),
];

const stateLines = ({ password, passkeys, recoveryLeft }: SignIn, zone: TimeZone): readonly string[] =>
  password === null
    ? ['Nobody can sign in from outside. “goodturn sign-in password” sets a password.']
    : [
        `A password, since ${dayOfInstant(password.changedAt, zone)}; ${counted(recoveryLeft, 'recovery code')} left.`,
        ...passkeys.map(
          ({ id, name, host, usedAt }) =>
            `Passkey ${name}, for ${host}, ${usedAt === null ? 'not used yet' : `last used ${dayOfInstant(usedAt, zone)}`}  ${id}`,
        ),
        '“goodturn devices” lists the sessions.',
      ];
