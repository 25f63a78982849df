import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ModelTrouble } from '../../core/model/index.ts';
import type { Result } from '../../core/result.ts';
import { askModel, modelLimits, type ModelLimits } from './ask-model.ts';
import { chunk, says, startModel, type Answering } from './testing/model-server.ts';

const body = JSON.stringify({ model: 'tiny', stream: true, messages: [] });

const askWith = async (
  answer: Answering,
  limits: Partial<ModelLimits> = {},
  key: string | null = null,
): Promise<{ readonly answered: Result<string, ModelTrouble>; readonly heard: readonly string[] }> => {
  await using model = await startModel(answer);
  const heard: string[] = [];
  const answered = await askModel({ ...modelLimits, ...limits })(
    { address: `${model.address}/chat/completions`, key, allowsPrivate: true },
    body,
    { onWords: (words) => heard.push(words), onStart: () => undefined },
  );
  return { answered, heard };
};

const words = 'Grüße, Ada 👋: “kürzer” 東京.';

test('the words come as they are made, and whole at the end, also where characters are cut apart on the wire', async () => {
  for (const cut of ['whole', 'bytes'] as const) {
    const { answered, heard } = await askWith(says(words, cut));
    assert.deepEqual(answered, { ok: true, value: words }, cut);
    assert.equal(heard.join(''), words);
    assert.ok(heard.length > 3);
  }
});

test('the request is the body that was given, to the address that was given, with the key where there is one', async () => {
  await using model = await startModel(says('Hi'));
  const watch = { onWords: () => undefined, onStart: () => undefined };
  const address = `${model.address}/chat/completions`;
  await askModel()({ address, key: 'sk-secret', allowsPrivate: true }, body, watch);
  await askModel()({ address, key: null, allowsPrivate: true }, body, watch);
  const [withKey, without] = model.asked;
  assert.deepEqual([withKey?.path, withKey?.body], ['/v1/chat/completions', body]);
  assert.equal(withKey?.headers.authorization, 'Bearer sk-secret');
  assert.equal(withKey?.headers['content-type'], 'application/json');
  assert.equal(without?.headers.authorization, undefined);
});

test('a server that answers whole is heard too, and one that thinks aloud only where it speaks', async () => {
  const whole =
    (content: string, finish: string): Answering =>
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(
        JSON.stringify({ choices: [{ message: { role: 'assistant', content }, finish_reason: finish }] }),
      );
    };
  assert.deepEqual((await askWith(whole(words, 'stop'))).answered, { ok: true, value: words });
  const thinking: Answering = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(
      `: ping\n\n${chunk({ reasoning_content: 'hm' })}${chunk({ content: null })}${chunk({ content: 'Hi' }, 'stop')}`,
    );
  };
  assert.deepEqual((await askWith(thinking)).answered, { ok: true, value: 'Hi' });
  assert.deepEqual((await askWith(whole(words, 'length'))).answered, {
    ok: false,
    error: { problem: 'cut-short', says: null },
  });
});

/** A refusal, as servers write it. */
const refuses =
  (status: number, answer: unknown, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  };

const streams =
  (...parts: readonly string[]): Answering =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const part of parts) response.write(part);
  };

test('whatever goes wrong has a name, with what the server says of it', async () => {
  const endless: Answering = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = (): void => {
      while (!response.destroyed && response.write(chunk({ content: 'and on '.repeat(50) })));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  const babble: Answering = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const more = (): void => {
      while (!response.destroyed && response.write(': nothing\n'.repeat(500)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  const rows: readonly (readonly [
    name: string,
    answer: Answering,
    problem: ModelTrouble['problem'],
    says: string | null,
  ])[] = [
    [
      '401',
      refuses(401, { error: { message: 'Incorrect API key: sk-secret', code: 'invalid_api_key' } }),
      'wrong-login',
      'Incorrect API key: …',
    ],
    ['403', refuses(403, '<html>no</html>'), 'not-allowed', null],
    [
      '404',
      refuses(404, { error: 'model "tiny" not found, try pulling it first' }),
      'not-found',
      'model "tiny" not found, try pulling it first',
    ],
    ['422', refuses(422, { detail: 'bad\nfield' }), 'refused-request', 'bad field'],
    ['429', refuses(429, { error: { message: 'x'.repeat(400) } }), 'throttled', `${'x'.repeat(300)}…`],
    ['500', refuses(500, ''), 'server-error', null],
    ['redirect', refuses(307, '', { location: 'http://127.0.0.1:1/v1' }), 'too-many-redirects', null],
    ['a page', (response) => void response.end('<html>hello</html>'), 'no-model', null],
    ['other JSON', refuses(200, { hello: 'there' }), 'no-model', null],
    ['garbage', streams('data: {"choices": [{"delta"\n\n'), 'no-model', null],
    ['noise', streams('data: \u0000\u0001\n\n'), 'no-model', null],
    [
      'an error in the middle',
      streams(chunk({ content: 'Hi' }), 'data: {"error": {"message": "out of memory"}}\n\n'),
      'server-error',
      'out of memory',
    ],
    ['cut at its limit', streams(chunk({ content: 'Hi' }), chunk({}, 'length')), 'cut-short', null],
    [
      'ends in the middle',
      (response) =>
        void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(chunk({ content: 'Hi' })),
      'cut-short',
      null,
    ],
    [
      'hangs up in the middle',
      (response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(chunk({ content: 'Hi' }), () => response.destroy());
      },
      'cut-short',
      null,
    ],
    ['hangs up at once', (response) => void response.destroy(), 'unreachable', null],
    ['silence', () => undefined, 'too-slow', null],
    ['silence after a word', streams(chunk({ content: 'Hi' })), 'too-slow', null],
    ['endless words', endless, 'too-large', null],
    ['endless comments', babble, 'too-large', null],
  ];
  for (const [name, answer, problem, said] of rows) {
    // Only who shall be too slow is given little time: a busy machine is no trouble of the server's.
    const patience = problem === 'too-slow' ? 600 : 60_000;
    const { answered } = await askWith(
      answer,
      { firstWordMs: patience, silentMs: patience, bytes: 200_000, letters: 5000 },
      'sk-secret',
    );
    assert.deepEqual(answered, { ok: false, error: { problem, says: said } }, name);
  }
});

test('words that never stop coming are stopped in their time', async () => {
  const drip: Answering = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(chunk({ content: 'a' })), 20);
    response.on('close', () => clearInterval(timer));
  };
  const { answered } = await askWith(drip, { wholeMs: 300 });
  assert.deepEqual(answered, { ok: false, error: { problem: 'too-slow', says: null } });
});

test('a draft goes into no private network that was not allowed, and over no open line', async () => {
  await using model = await startModel(says('Hi'));
  const address = `${model.address}/chat/completions`;
  const watch = { onWords: () => undefined, onStart: () => undefined };
  const problem = async (at: string, allowsPrivate: boolean): Promise<string> => {
    const answered = await askModel()({ address: at, key: 'sk', allowsPrivate }, body, watch);
    return answered.ok ? 'answered' : answered.error.problem;
  };
  assert.equal(await problem(address, false), 'private-address');
  assert.equal(await problem(address.replace('127.0.0.1', 'localhost'), false), 'private-address');
  assert.equal(await problem('http://model.example/v1/chat/completions', true), 'not-safe');
  assert.equal(await problem('http://93.184.216.34/v1/chat/completions', true), 'not-safe');
  assert.equal(model.asked.length, 0);
  assert.equal(await problem(address, true), 'answered');
});

test('who no longer wants an answer hangs up', async () => {
  await using model = await startModel(streams(chunk({ content: 'Hi' })));
  const started = Promise.withResolvers<() => void>();
  const answered = askModel()(
    { address: `${model.address}/chat/completions`, key: null, allowsPrivate: true },
    body,
    { onWords: () => void started.promise.then((stop) => stop()), onStart: started.resolve },
  );
  assert.equal((await answered).ok, false);
  await model.hungUp;
});
