import assert from 'node:assert/strict';
import { startTestServer, type TestServer } from './test-server.ts';

export const idOf = (count: number): string => `00000000-0000-7000-9000-${String(count).padStart(12, '0')}`;
export const ada = idOf(1);

export const onServer = (work: (server: TestServer) => Promise<void>) => async (): Promise<void> => {
  await using server = await startTestServer();
  await work(server);
  assert.deepEqual(server.bugs, []);
};

export const addAda = (server: TestServer) =>
  server.ask('addPerson', {
    body: {
      id: ada,
      name: { given: 'Ada', family: 'Quill' },
      contactPoints: [
        {
          kind: 'email',
          value: 'ada@engines.example',
          label: null,
          preferred: true,
          service: null,
          address: null,
        },
      ],
      positions: [{ title: 'Engineer', organization: 'Analytical Engines' }],
    },
  });

export const line =
  'Called Ada Quill yesterday for 20 min. No openings at her firm right now. I promised to send her the article on port logistics by Friday.';
