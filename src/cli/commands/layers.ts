import type { CallAnswer } from '../../contract/index.ts';
import { layers } from '../../core/people/index.ts';
import { ok } from '../../core/result.ts';
import { usage, type BookCommand } from '../command.ts';
import { table, wrap, type Terminal } from '../terminal.ts';

type Full = CallAnswer<'changePerson'>['full'];

const places = [...layers, 'none', 'out'] as const;

export const layer: BookCommand = {
  name: 'layer',
  summary: 'how near you keep whom, and who might move',
  usage: '[PERSON LAYER]',
  words: 2,
  options: {},
  examples: [
    'goodturn layer',
    'goodturn layer "Ada Quill" close',
    'goodturn layer "Ken Mori" out',
    `LAYER is ${places.join(', ')}; out is one layer out`,
  ],
  run: async ({ client, arguments: given, terminal }) => {
    const [reference, said] = given.positionals;
    if (reference === undefined) {
      const shown = await client.call('showLayers');
      return shown.ok ? ok({ json: shown.value, lines: layersLines(shown.value, terminal) }) : shown;
    }
    const place = places.find((candidate) => candidate === said);
    if (place === undefined)
      return usage(
        said === undefined
          ? `say where: goodturn layer PERSON LAYER, one of ${places.join(', ')}`
          : `“${said}” is no layer; it is one of ${places.join(', ')}`,
      );
    const found = await client.call('findPerson', { query: { ref: reference } });
    if (!found.ok) return found;
    const { id, name } = found.value;
    if (place === 'out') {
      const stepped = await client.call('stepDown', { params: { id }, body: {} });
      return stepped.ok
        ? ok({
            json: stepped.value,
            lines: [
              stepped.value.layer === null
                ? `${name} has no layer now.`
                : `${name} is in ${stepped.value.layer} now.`,
              ...fullLines(stepped.value.full, terminal),
            ],
          })
        : stepped;
    }
    const changed = await client.call('changePerson', {
      params: { id },
      body: { layer: place === 'none' ? null : place },
    });
    return changed.ok
      ? ok({
          json: changed.value,
          lines: [
            place === 'none' ? `${name} has no layer now.` : `${name} is in ${place} now.`,
            ...fullLines(changed.value.full, terminal),
          ],
        })
      : changed;
  },
};

/** A full layer with its room and who could step down; nothing where there is room. */
export const fullLines = (full: Full, terminal: Terminal): readonly string[] =>
  full === null
    ? []
    : [
        ...wrap(full.sentence, terminal.width),
        ...full.stepDown.map(({ name, why }) => `  ${name}: ${why}. goodturn layer "${name}" out`),
      ];

const layersLines = (
  { layers: rooms, moves }: CallAnswer<'showLayers'>,
  terminal: Terminal,
): readonly string[] => [
  ...table(
    terminal,
    ['Layer', 'People', 'Room for'],
    rooms.map((room) => [room.layer, String(room.count), String(room.cap)]),
  ),
  ...rooms.flatMap(({ full }) => fullLines(full, terminal)),
  ...(moves.length === 0 ? [] : ['']),
  ...moves.flatMap(({ name, to, sentence }) => [
    ...wrap(sentence, terminal.width),
    `  goodturn layer "${name}" ${to}`,
  ]),
];
