/** What suites need from the machine: looked for, installed where that is ours to do, else explained. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { findChromium, howToGetChromium } from '../../e2e/support/chromium.ts';
import { findCertutil, howToGetCertutil } from '../../e2e/support/trust.ts';
import { findZbar, howToGetZbar } from '../../e2e/support/zbar.ts';
import {
  backupPrograms,
  findBackupPrograms,
  howToGetBackupPrograms,
} from '../../src/connectors/backups/testing/rclone.ts';
import {
  contactsPrograms,
  findContactsPrograms,
  howToGetContactsPrograms,
} from '../../src/connectors/testing/contacts-server.ts';
import { findDovecot, howToGetDovecot } from '../../src/connectors/mail/testing/dovecot.ts';
import { findPostgres, howToGetPostgres } from '../../src/store/testing/postgres.ts';
import { buildProgram } from '../program.ts';
import { buildWeb } from '../web.ts';
import type { Need } from './suites.ts';

interface Program {
  readonly find: () => string | undefined;
  /** Its packages, a word each; of `one|other`, the first that the distribution has. */
  readonly debian: string;
  readonly howTo: string;
}

type Built = 'web' | 'program';

const programs: Record<Exclude<Need, Built>, Program> = {
  chromium: { find: findChromium, debian: 'chromium-headless-shell|chromium', howTo: howToGetChromium },
  postgres: {
    find: () => process.env['GOODTURN_TEST_POSTGRES'] ?? findPostgres(),
    debian: 'postgresql',
    howTo: howToGetPostgres,
  },
  backups: {
    find: findBackupPrograms,
    debian: backupPrograms.join(' '),
    howTo: howToGetBackupPrograms,
  },
  contacts: {
    find: findContactsPrograms,
    debian: contactsPrograms.join(' '),
    howTo: howToGetContactsPrograms,
  },
  certutil: { find: findCertutil, debian: 'libnss3-tools', howTo: howToGetCertutil },
  zbar: { find: findZbar, debian: 'zbar-tools', howTo: howToGetZbar },
  dovecot: { find: findDovecot, debian: 'dovecot-imapd', howTo: howToGetDovecot },
};

/** What to do about a need; null where it is met. */
export type Answer = string | null;

/**
 * Programs are looked for at once. What is installed or built takes its time: suites that do without run meanwhile.
 * @returns for each need what it asks the reader to do
 */
export const meet = (needs: ReadonlySet<Need>): ReadonlyMap<Need, Promise<Answer>> => {
  const wanted = [...needs].filter((need) => need !== 'web' && need !== 'program');
  const installed = install(
    wanted.map((need) => programs[need]).filter((program) => program.find() === undefined),
  );
  const answers = new Map<Need, Promise<Answer>>();
  for (const need of wanted) {
    const { find, howTo } = programs[need];
    answers.set(
      need,
      installed.then(() => (find() === undefined ? howTo : null)),
    );
  }
  for (const [need, name, build] of [
    ['web', 'web app', buildWeb],
    ['program', 'program', buildProgram],
  ] as const) {
    if (needs.has(need))
      answers.set(
        need,
        build().then(
          (built) => (built.ok ? null : `The ${name} does not build:\n${built.error}`),
          (error: unknown) => `The ${name} does not build: ${String(error)}`,
        ),
      );
  }
  return answers;
};

/** Only as root on Debian and its kin: elsewhere the machine is its owner's to change. */
const install = async (missing: readonly Program[]): Promise<void> => {
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  // Whether it went well is seen by what is there afterwards.
  const apt = (...args: string[]) =>
    once(
      spawn('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }),
      'close',
    ).catch(() => undefined);
  await apt('-qq', 'update');
  const names = missing.flatMap(({ debian }) => debian.split(' ')).map(firstThere);
  console.log(`Installing ${names.join(' and ')} from the distribution's packages for the tests.`);
  await apt('-qq', 'install', '-y', '--no-install-recommends', ...names);
};

const firstThere = (names: string): string => {
  const all = names.split('|');
  const isThere = (name: string): boolean =>
    spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
  return all.find(isThere) ?? names;
};
