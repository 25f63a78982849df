import { globalOptions, type OptionSpecs } from './arguments.ts';
import type { Command } from './command.ts';
import type { CommandGroup } from './commands/index.ts';
import { indent, padEnd, paint, wrap, type Terminal } from './terminal.ts';

const column = 26;

const rows = (terminal: Terminal, pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.flatMap(([left, right]) =>
    indent(
      wrap(right, Math.max(20, terminal.width - column)),
      // A long option keeps a gap to what it does.
      padEnd(`  ${left}  `, column),
      ' '.repeat(column),
    ),
  );

const optionRows = (specs: OptionSpecs): readonly (readonly [string, string])[] =>
  Object.entries(specs).map(([name, { value, help }]) => [
    value === undefined ? `--${name}` : `--${name} ${value}`,
    help,
  ]);

export const overview = (terminal: Terminal, groups: readonly CommandGroup[]): readonly string[] => [
  `${paint(terminal, 'bold', 'goodturn')}: build relationships instead of networking.`,
  ...groups.flatMap(({ title, commands }) => [
    '',
    paint(terminal, 'bold', title),
    ...rows(
      terminal,
      commands.map(({ name, summary }) => [name, summary]),
    ),
  ]),
  '',
  paint(terminal, 'bold', 'With any command'),
  ...rows(terminal, [...optionRows(globalOptions), ['--version', 'which version this is']]),
  '',
  paint(terminal, 'bold', 'A first day'),
  '  goodturn import Complete_LinkedInDataExport.zip',
  '  goodturn log "Called Ada Quill yesterday for 20 min. I promised to send her the article by Friday."',
  '  goodturn today',
  '',
  paint(terminal, 'dim', '“goodturn help log” has the options and examples of a command.'),
];

export const commandHelp = (terminal: Terminal, command: Command): readonly string[] => [
  `${paint(terminal, 'bold', `goodturn ${command.name}`)} ${command.usage}`.trimEnd(),
  command.summary,
  ...(Object.keys(command.options).length === 0 ? [] : ['', ...rows(terminal, optionRows(command.options))]),
  '',
  paint(terminal, 'bold', 'Examples'),
  ...command.examples.map((example) => `  ${example}`),
];
