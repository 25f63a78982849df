import assert from 'node:assert/strict';
import { createClient, type Client } from '../../contract/client.ts';
import type { TimeZone } from '../../core/dates/index.ts';
import type { DataFolder } from '../folder/data-folder.ts';
import { startServer, type RunningServer } from '../serve.ts';

/** The server of a folder, and a device that asks it. */
export const serveFolder = async (
  folder: DataFolder,
): Promise<{ readonly server: RunningServer; readonly client: Client }> => {
  const config = { folder: folder.path, now: null, zone: null, systemZone: 'Europe/Paris' as TimeZone };
  const server = await startServer(folder, config, {
    port: 0,
    host: '127.0.0.1',
    network: null,
    demo: false,
    webFolder: null,
    ownProcess: false,
    report: (error) => assert.fail(String(error)),
  });
  assert.ok(server.ok);
  const { origin } = server.value;
  const client = createClient((path, init) => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${folder.key}`);
    return fetch(`${origin}${path}`, { ...init, headers });
  });
  return { server: server.value, client };
};
