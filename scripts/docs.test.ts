/** The documents say what is true: links, pictures, commands, shapes, numbers. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { readConfig } from '../src/app/config.ts';
import { errorTypes } from '../src/contract/errors.ts';
import { askedAgoHeader, requestIdHeader } from '../src/contract/index.ts';
import { operations } from '../src/contract/operations.ts';
import { commands } from '../src/cli/commands/index.ts';
import { globalOptions } from '../src/cli/arguments.ts';
import { method, methodWith } from '../src/core/config/index.ts';
import { layers } from '../src/core/people/person.ts';
import { root } from './install.js';
import { mayImport, wallsAsText } from './walls.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents: ReadonlyMap<string, string> = new Map(
  globSync(['*.md', 'docs/**/*.md'], { cwd: root })
    .toSorted()
    .map((path) => [path, read(path)]),
);

const document = (path: string): string => {
  const text = documents.get(path);
  assert.ok(text !== undefined, `${path} is missing`);
  return text;
};

const withoutCode = (markdown: string): string => markdown.replace(/^```[^]*?^```/gm, '');

/** The address of a heading, as the platforms that show Markdown make it. */
const anchorsOf = (markdown: string): readonly string[] =>
  [...withoutCode(markdown).matchAll(/^#+\s+(.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

const linksOf = (markdown: string): readonly string[] =>
  [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

const trouble = (from: string, link: string): string | null => {
  if (/^(?:https?|mailto):/.test(link)) return null;
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? join(root, from) : resolve(root, dirname(from), path);
  if (!existsSync(file)) return `${from} links to ${link}, which is not there`;
  if (anchor === undefined || anchor === '') return null;
  return anchorsOf(read(relative(root, file))).includes(anchor) ? null : `${from}: no heading is #${anchor}`;
};

test('every link of every document leads somewhere', () => {
  const links = [...documents].flatMap(([path, text]) => linksOf(text).map((link) => [path, link] as const));
  assert.ok(links.length > 30, 'links are found at all');
  assert.deepEqual(
    links.flatMap(([path, link]) => trouble(path, link) ?? []),
    [],
  );
});

test('the pictures are there, are pictures, and load fast', () => {
  const names = ['today', 'today-dark', 'log', 'person', 'people', 'import', 'phone-today', 'phone-log'];
  for (const name of names) {
    const file = join(root, 'docs', 'pictures', `${name}.png`);
    assert.equal(readFileSync(file).subarray(1, 4).toString(), 'PNG', name);
    assert.ok(statSync(file).size < 160 * 1024, `${name} has ${statSync(file).size} bytes`);
  }
  for (const name of ['today', 'log', 'person'])
    assert.ok(document('README.md').includes(`(docs/pictures/${name}.png)`), name);
});

test('ARCHITECTURE.md has the table of walls and a row for every folder of it', () => {
  const text = document('ARCHITECTURE.md');
  assert.ok(text.includes(wallsAsText()));
  for (const folder of Object.keys(mayImport))
    assert.ok(text.includes(`| \`${folder}/\` |`) || folder === 'mcp', folder);
});

test('every decision is in the index under its number and title', () => {
  const index = document('docs/decisions/README.md');
  const rows = [...documents].flatMap(([path, text]) => {
    const [, file = '', number = ''] = /^docs[\\/]decisions[\\/]((\d+)-.*)$/.exec(path) ?? [];
    if (file === '') return [];
    const title = text.split('\n')[0]?.replace(`# ${Number(number)}. `, '');
    return [`| ${Number(number)} | [${title}](${file}) |`];
  });
  assert.ok(rows.length > 0);
  assert.deepEqual(index.match(/^\| \d.*$/gm), rows);
});

test('only scripts that exist are named', () => {
  const { scripts } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const [path, text] of documents)
    for (const [, name = ''] of text.matchAll(/\bnpm run ([a-z-]+)/g))
      assert.ok(name in scripts, `${path} names npm run ${name}`);
});

/** The part of docs/command-line.md about one command. */
const sectionOf = (name: string): string => {
  const text = document('docs/command-line.md');
  const start = text.search(new RegExp(`^### \`${name}(?: |\`)`, 'm'));
  assert.notEqual(start, -1, `docs/command-line.md has no heading for ${name}`);
  return text.slice(start).split(/\n(?=##)/)[0] ?? '';
};

const jsonOf = (markdown: string): unknown => {
  const [, json] = /^```json\n([^]*?)^```/m.exec(markdown) ?? [];
  return json === undefined ? null : JSON.parse(json);
};

test('every command is described with its usage, its options and an example', () => {
  const everywhere = document('docs/command-line.md');
  for (const option of Object.keys(globalOptions)) assert.ok(everywhere.includes(`\`--${option}`), option);
  for (const { name, usage, options } of commands) {
    const section = sectionOf(name);
    for (const option of Object.keys(options))
      assert.ok(section.includes(`--${option}`), `${name} --${option}`);
    for (const word of usage.match(/[A-Z]{3,}/g) ?? []) assert.ok(section.includes(word), `${name} ${word}`);
    assert.ok(
      section.includes(`\ngoodturn ${name}`) || section.includes('```json'),
      `${name} has no example in docs/command-line.md`,
    );
  }
  const headings = [...everywhere.matchAll(/^### `([a-z-]+)/gm)].map(([, name]) => name);
  assert.deepEqual(new Set(headings), new Set(commands.map(({ name }) => name)));
});

test('the HTTP API is described with every type of error and every header it hears', () => {
  const [, described = ''] = document('docs/command-line.md').split('\n## The HTTP API\n');
  const words = [...described.matchAll(/`([A-Za-z-]+)`/g)].map(([, word = '']) => word.toLowerCase());
  for (const word of [...errorTypes, requestIdHeader, askedAgoHeader])
    assert.ok(words.includes(word.toLowerCase()), word);
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('every JSON example is JSON', () => {
  for (const [path, text] of documents)
    for (const [, json = ''] of text.matchAll(/^```json\n([^]*?)^```/gm))
      assert.ok(isJson(json), `${path}: ${json.slice(0, 80)}`);
});

/** Shortened ids become whole ones, so that a schema can judge the example. */
const lengthened = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replaceAll(
      /([0-9a-f]{4})…([0-9a-f]{4})/g,
      (_, first: string, last: string) => `${first}0000-0000-7000-8000-00000000${last}`,
    ),
  );

for (const [command, operation] of [
  ['today', 'showToday'],
  ['log', 'logConversation'],
  ['undo', 'undo'],
  ['import', 'importFiles'],
  ['erase', 'showErasure'],
  ['duplicates', 'listDuplicates'],
  ['verify', 'verifyBook'],
] as const)
  test(`the answer shown for ${command} is an answer of the API, field for field`, () => {
    const example = lengthened(jsonOf(sectionOf(command)));
    const parsed = operations[operation].answer.safeParse(example);
    assert.ok(parsed.success, `${command}: ${parsed.error?.message}`);
    assert.deepEqual(parsed.data, example);
  });

test('docs/method.md names only numbers that exist, and the layers as they are', () => {
  const text = document('docs/method.md');
  const table = text.slice(text.indexOf('## The numbers'));
  const groups = new Set(Object.keys(method));
  const keys = [...table.matchAll(/`([a-z]\w*(?:\.[\w*<>]+)*)`/gi)]
    .map(([, key = '']) => key)
    .filter((key) => groups.has(key.split('.')[0] ?? '') && !key.endsWith('.ts'));
  assert.ok(keys.length > 25, 'keys are found at all');
  for (const key of keys) {
    const path = key.replace('<kind>', 'keep').replace(/\.\*$/, '');
    const told = methodWith({ [path]: null });
    assert.ok(!told.ok && told.error.type === 'wrong-value', `${key} is no number of the method`);
  }
  for (const layer of layers) {
    const [room, days, floor] = method.layers[layer];
    assert.ok(text.includes(`| ${layer} | ${room} | ${days} days | ${floor} |`), layer);
  }
});

test('README.md names the folders where the book is kept as the program has them', () => {
  const folderOn = (platform: NodeJS.Platform): string => {
    const config = readConfig(
      { data: undefined, now: undefined, zone: undefined },
      {
        variables: { LOCALAPPDATA: '/%LOCALAPPDATA%' },
        platform,
        home: '/~',
        systemZone: 'UTC',
        isTerminal: false,
      },
    );
    assert.ok(config.ok);
    return config.value.folder.slice(1);
  };
  const text = document('README.md');
  assert.ok(text.includes(`\`${folderOn('linux')}\` on Linux`));
  assert.ok(text.includes(`\`${folderOn('darwin')}\` on a Mac`));
  assert.ok(text.includes(`\`${folderOn('win32').replaceAll('/', '\\')}\` on Windows`));
});
