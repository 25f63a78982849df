import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyFields, toAnswers, writtenIn } from './debrief-view.ts';

test('what was not tapped or written is not sent', () => {
  assert.deepEqual(toAnswers(emptyFields), {});
  assert.deepEqual(toAnswers({ ...emptyFields, did: '  ', extra: { named: ' , ' } }), {});
});

test('taps and lines become answers, names one by one, a score only with what it speaks for', () => {
  assert.deepEqual(
    toAnswers({
      ...emptyFields,
      minutes: 20,
      talkShare: 'them',
      did: ' explained the rota ',
      learned: 'nobody works late',
      score: 2,
      mineDue: '2026-11-23',
      meetAgain: '2026-12-01',
      extra: { promisedMine: 'the figures', named: 'Ines Faria, Ken Sato and Bo' },
    }),
    {
      minutes: 20,
      talkShare: 'them',
      didForMe: 'explained the rota',
      learned: { what: 'nobody works late' },
      promisesMine: [{ what: 'the figures', due: '2026-11-23' }],
      named: ['Ines Faria', 'Ken Sato', 'Bo'],
      meetAgain: '2026-12-01',
    },
  );
  assert.deepEqual(
    toAnswers({ ...emptyFields, learned: 'late hours', criterionId: 'hours', score: -2 }).learned,
    {
      what: 'late hours',
      criterionId: 'hours',
      score: -2,
    },
  );
});

test('every line that is written is looked at before it is kept', () => {
  assert.deepEqual(writtenIn({ ...emptyFields, cares: 'a', extra: { note: 'b' } }), ['', 'a', '', 'b']);
});
