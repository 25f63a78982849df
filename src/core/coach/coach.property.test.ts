import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { array, assert as check, constantFrom, oneof, property, string } from 'fast-check';
import { method } from '../config/index.ts';
import { judgeMessage, messageKinds, type Message } from './index.ts';
import { emptyRecord } from './testing/examples.ts';
import { anyText } from '../testing/any-text.ts';
import { sectionFour } from './testing/section-four.ts';
import { wordsOf } from './text.ts';

const bodies = (JSON.parse(readFileSync('fixtures/coach/messages.json', 'utf8')) as readonly Message[]).map(
  ({ body }) => body,
);
const words = [...new Set(bodies.flatMap((body) => body.split(/(\s+)/u)))];

/** Real messages, their words shuffled, and any characters at all. */
const texts = oneof(
  constantFrom(...bodies),
  array(constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' ')),
  array(oneof(constantFrom(...words), string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }).map(
    (parts) => parts.join(''),
  ),
  anyText(200),
);
const kinds = constantFrom(...messageKinds);
const record = { ...emptyRecord, name: 'Elena', memory: ['cold-chain'] };

describe('the coach on any text', () => {
  it('keeps every span inside the text and quotes what stands there', () => {
    check(
      property(texts, kinds, (body, kind) => {
        const { score, findings } = judgeMessage({ kind, subject: null, body }, record, method);
        assert.ok(score >= 0 && score <= 100 && Number.isInteger(score));
        for (const { span, excerpt, id } of findings) {
          if (span === null) continue;
          assert.ok(span[0] >= 0 && span[0] < span[1] && span[1] <= body.length, `${id} ${span.join()}`);
          assert.equal(excerpt, body.slice(...span));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('answers the same for the same text', () => {
    check(
      property(texts, kinds, (body, kind) => {
        const message = { kind, subject: null, body };
        assert.deepEqual(judgeMessage(message, record, method), judgeMessage(message, record, method));
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing in quoted mail and signatures', () => {
    const good = sectionFour.filter(({ score }) => score === 100);
    const bad = sectionFour.filter(({ score }) => score < 100);
    check(
      property(
        constantFrom(...good),
        constantFrom(...bad),
        constantFrom('quote', 'signature'),
        (one, other, place) => {
          const foreign =
            place === 'quote'
              ? `\n\nOn Monday Ada wrote:\n> ${other.message.body}`
              : `\n\n-- \n${other.message.body}`;
          assert.deepEqual(
            judgeMessage({ ...one.message, body: one.message.body + foreign }, one.record, method),
            judgeMessage(one.message, one.record, method),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds nothing behind a "no"', () => {
    const phrases = [
      'looking for a job',
      'pick your brain',
      'touch base',
      'attaching my CV',
      'still waiting',
    ];
    const negations = ['not', 'never', 'nothing', 'without'];
    const between = array(constantFrom('really', 'now', 'just'), { maxLength: 1 });
    check(
      property(constantFrom(...phrases), constantFrom(...negations), between, (phrase, no, more) => {
        const body = `I am ${[no, ...more].join(' ')} ${phrase} today.`;
        const { findings } = judgeMessage({ kind: 'keep', subject: null, body }, emptyRecord, method);
        assert.deepEqual(
          findings.filter(({ id }) => ['C02', 'C09', 'C12', 'C15'].includes(id)),
          [],
          body,
        );
      }),
    );
  });
});

/** Processor time of the fastest of a few runs: only ever compared within this run. */
const fastest = (work: () => void): number => {
  work();
  return Math.min(
    ...Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    }),
  );
};

const mostPasses = 40;
const attempts = 20;

it('costs less than forty passes over the text that only take its words', () => {
  const messages = bodies.flatMap((body, index) => ({
    kind: messageKinds[index % messageKinds.length] ?? 'keep',
    subject: null,
    body,
  }));
  let passes = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && passes >= mostPasses; attempt += 1) {
    const judging = fastest(() => {
      for (const message of messages) judgeMessage(message, record, method);
    });
    const plain = fastest(() => {
      for (const { body } of messages) wordsOf(body);
    });
    passes = Math.min(passes, judging / plain);
  }
  assert.ok(passes < mostPasses, `${passes.toFixed(1)} passes`);
});
