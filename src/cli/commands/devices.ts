import type { CallAnswer } from '../../contract/index.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { usage, type BookCommand, type Context, type Failure } from '../command.ts';
import { pairingLines } from '../pairing-lines.ts';
import { paint, type Terminal } from '../terminal.ts';
import { dayOfInstant } from '../words.ts';
import { zoneOf } from '../zone.ts';

type Device = CallAnswer<'listDevices'>['devices'][number];

export const devices: BookCommand = {
  name: 'devices',
  summary: 'your phone and other devices that may open the book',
  usage: '[add | rename NAME NEW | remove NAME]',
  words: 3,
  options: {},
  examples: [
    'goodturn devices',
    'goodturn devices add',
    'goodturn devices rename iPhone "Ana’s phone"',
    'goodturn devices remove "Ana’s phone"',
    'Installing, reading offline and sharing need HTTPS: “goodturn serve --phone --https”, or what docs/devices.md says.',
  ],
  run: async (context) => {
    const { client, arguments: given, terminal } = context;
    const [verb, reference, name] = given.positionals;
    if (verb === undefined) {
      const listed = await client.call('listDevices');
      return listed.ok
        ? ok({ json: listed.value, lines: listLines(listed.value.devices, await zoneOf(client), terminal) })
        : listed;
    }
    if (verb === 'add') {
      const begun = await client.call('startPairing', {});
      return begun.ok
        ? ok({ json: begun.value, lines: pairingLines(begun.value, begun.value.reach) })
        : begun;
    }
    if (verb !== 'rename' && verb !== 'remove') return usage(`“${verb}” is none of add, rename, remove`);
    if (reference === undefined) return usage(`say which: goodturn devices ${verb} NAME`);
    const found = await find(context, reference);
    if (!found.ok) return found;
    const params = { id: found.value.id };
    if (verb === 'remove') {
      const revoked = await client.call('revokeDevice', { params });
      return revoked.ok
        ? ok({
            json: revoked.value,
            lines: [`${found.value.name} is shut out, also where it has the book open.`],
          })
        : revoked;
    }
    if (name === undefined) return usage('say what to call it: goodturn devices rename NAME NEW');
    const renamed = await client.call('renameDevice', { params, body: { name } });
    return renamed.ok
      ? ok({ json: renamed.value, lines: listLines(renamed.value.devices, await zoneOf(client), terminal) })
      : renamed;
  },
};

const find = async ({ client }: Context, reference: string): Promise<Result<Device, Failure>> => {
  const listed = await client.call('listDevices');
  if (!listed.ok) return listed;
  const wanted = reference.toLowerCase();
  const [one, ...others] = listed.value.devices.filter(
    ({ id, name }) => id === reference || name.toLowerCase() === wanted,
  );
  if (one !== undefined && others.length === 0) return ok(one);
  return err({
    type: 'usage',
    message:
      one === undefined
        ? `no device is called “${reference}”`
        : `several are called “${reference}”: say the id, as “goodturn devices” lists it`,
  });
};

const listLines = (all: readonly Device[], zone: TimeZone, terminal: Terminal): readonly string[] =>
  all.length === 0
    ? ['Only this machine opens the book. “goodturn serve --phone” lets your phone in.']
    : all.flatMap(({ id, name, addedAt, seenAt, endsAt }) => [
        `${paint(terminal, 'bold', name)}  ${paint(terminal, 'dim', `since ${dayOfInstant(addedAt, zone)}, last here ${dayOfInstant(seenAt, zone)}${endsAt === null ? '' : `, signed in until ${dayOfInstant(endsAt, zone)}`}`)}`,
        `   ${paint(terminal, 'dim', id)}`,
      ]);
