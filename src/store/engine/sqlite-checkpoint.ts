import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

/** Plain text, so that it runs from a checkout and from the bundle alike. */
const program = `
  const { DatabaseSync } = require('node:sqlite');
  const { workerData } = require('node:worker_threads');
  const database = new DatabaseSync(workerData);
  database.exec('pragma wal_checkpoint(passive)');
  database.close();
`;

/**
 * Has the system put on the disk what a large write has logged so far, while others get their answers: the commit,
 * which waits for the disk with everybody else, then has little left to wait for.
 */
export const syncLog = async (path: string): Promise<void> => {
  // SQLite locks the database and the index of the log, never the log: closing this handle frees no lock of its.
  const log = await open(`${path}-wal`, 'r+');
  try {
    await log.datasync();
  } finally {
    await log.close();
  }
};

/**
 * Brings the log of a large write into the file, in a thread of its own: it takes as long as the write's last
 * second, and holds up no reader and no writer. Where it fails the log stays as it is, and the next commit's own
 * checkpoint tells.
 */
export const checkpointAside = (path: string): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(program, { eval: true, workerData: path, execArgv: [] });
    worker.once('error', () => resolve());
    worker.once('exit', () => resolve());
  });
