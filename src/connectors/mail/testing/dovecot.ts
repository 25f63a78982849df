/**
 * A real Dovecot for tests, from the machine's own packages: in a temporary folder, without any rights of its own, on
 * a free loopback port, gone when the test is done and also when its process is killed.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ImapFlow } from 'imapflow';
import { freePort } from '../../testing/server-process.ts';

export const howToGetDovecot =
  'Dovecot is needed for the tests of mailboxes: install it (Debian, Ubuntu: apt-get install dovecot-imapd; macOS: brew install dovecot), or put dovecot on PATH.';

export const findDovecot = (): string | undefined =>
  [
    ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== ''),
    '/usr/sbin',
    '/opt/homebrew/sbin',
    '/usr/local/sbin',
  ]
    .map((folder) => join(folder, 'dovecot'))
    .find((file) => existsSync(file));

export const testPassword = 'secret';

/** A message as it is delivered to a mailbox, with its flags: S is seen, D a draft. */
export interface Delivery {
  readonly bytes: string;
  readonly seen?: boolean;
}

export interface Dovecot extends AsyncDisposable {
  readonly port: number;
  /** The port on which the server speaks TLS at once; null where it has no certificate. */
  readonly tlsPort: number | null;
  /** Puts messages into a folder at once, however many: what a server holds before anybody looks. */
  deliver(user: string, folder: string, messages: readonly Delivery[]): void;
  /** Another program of the user: what comes or is sent while we look. */
  client(user: string): Promise<ImapFlow>;
  /** Forgets how the server counted the messages of a folder: they are all there, under other numbers. */
  recount(user: string, folder: string): void;
  stop(): Promise<void>;
  /** On the same port, with the same mail. */
  start(): Promise<void>;
}

export interface DovecotOptions {
  /** With a certificate that nobody vouches for. */
  readonly tls?: boolean;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Root lends an account that owns nothing; anybody else starts it as themselves. */
const account = (): Account & { readonly user: string; readonly group: string } => {
  const who = process.getuid?.() === 0 ? ['nobody'] : [];
  const id = (...options: string[]): string =>
    execFileSync('id', [...options, ...who], { encoding: 'utf8' }).trim();
  return { uid: Number(id('-u')), gid: Number(id('-g')), user: id('-un'), group: id('-gn') };
};

/** Every user has the same password, and an Inbox, a Sent folder and an archive. */
const configuration = (
  folder: string,
  { user, group }: { readonly user: string; readonly group: string },
  port: number,
  tlsPort: number | null,
): string => `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
listen = 127.0.0.1
protocols = imap
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
first_valid_uid = 1
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
disable_plaintext_auth = no
auth_failure_delay = 0
${tlsPort === null ? 'ssl = no' : `ssl = yes\nssl_cert = <${folder}/certificate.pem\nssl_key = <${folder}/key.pem`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort ?? 0}
  }
}
service stats {
  chroot =
}
# Nor does it let an address wait from which a wrong password came.
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = static
  args = password=${testPassword}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    special_use = \\Sent
    auto = subscribe
  }
  mailbox Archive {
    special_use = \\Archive
  }
}
`;

/** Holds the server until its input ends, then nothing of it is left; a word before the end keeps the folder. */
const keeper = `
setsid "$1" -F -c "$2/dovecot.conf" &
read -r kept; keep=$?
kill $!
wait
[ $keep = 0 ] || rm -rf "$2"
`;

export const startDovecot = async ({ tls = false }: DovecotOptions = {}): Promise<Dovecot> => {
  const program = findDovecot();
  if (program === undefined) throw new Error(howToGetDovecot);
  const owner = account();
  const folder = mkdtempSync(join(tmpdir(), 'goodturn-dovecot-'));
  const own = (path: string): void => {
    if (process.getuid?.() === 0) chownSync(path, owner.uid, owner.gid);
  };
  const port = await freePort();
  const tlsPort = tls ? await freePort() : null;
  if (tls) makeCertificate(folder);
  writeFileSync(join(folder, 'dovecot.conf'), configuration(folder, owner, port, tlsPort));
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(folder, name));
  for (const name of ['', 'run', 'state', 'mail', ...(tls ? ['certificate.pem', 'key.pem'] : [])])
    own(join(folder, name));
  let running: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const started = spawn('sh', ['-c', keeper, 'keeper', program, folder], {
      ...(process.getuid?.() === 0 ? { uid: owner.uid, gid: owner.gid } : {}),
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    running = started;
    await answering(port, started);
  };
  const end = async (keep: boolean): Promise<void> => {
    if (running === null) return;
    const gone = once(running, 'exit');
    running.stdin?.end(keep ? 'keep\n' : '');
    await gone;
    running = null;
  };
  await start();
  let delivered = 0;
  const maildir = (user: string, name: string): string => {
    const home = join(folder, 'mail', user);
    const path = name === 'INBOX' ? home : join(home, `.${name}`);
    for (const made of [home, path, join(path, 'cur'), join(path, 'new'), join(path, 'tmp')]) {
      if (existsSync(made)) continue;
      mkdirSync(made);
      own(made);
    }
    return path;
  };
  return {
    port,
    tlsPort,
    deliver: (user, name, messages) => {
      const path = maildir(user, name);
      for (const { bytes, seen = false } of messages) {
        delivered += 1;
        // Named so that the server counts them in this order.
        const file = join(
          path,
          'cur',
          `${1_700_000_000 + delivered}.M${delivered}.test:2,${seen ? 'S' : ''}`,
        );
        writeFileSync(file, bytes);
        own(file);
      }
    },
    client: async (user) => {
      const client = new ImapFlow({
        host: '127.0.0.1',
        port,
        secure: false,
        doSTARTTLS: false,
        auth: { user, pass: testPassword },
        logger: false,
      });
      await client.connect();
      return client;
    },
    recount: (user, name) => {
      for (const file of ['dovecot-uidlist', 'dovecot.index', 'dovecot.index.log', 'dovecot.index.cache'])
        rmSync(join(maildir(user, name), file), { force: true });
    },
    stop: () => end(true),
    start,
    [Symbol.asyncDispose]: async () => {
      await end(false);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const makeCertificate = (folder: string): void => {
  const key = join(folder, 'key.pem');
  const certificate = join(folder, 'certificate.pem');
  execFileSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${certificate}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
};

const answering = async (port: number, keeperProcess: ChildProcess): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (keeperProcess.exitCode !== null) break;
    if (await greets(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('Dovecot did not start');
};

const greets = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('data', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
  });
