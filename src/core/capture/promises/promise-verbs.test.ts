import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { capture } from '../capture.ts';
import { verbForm } from '../english/verbs.ts';
import { book, now, zone } from '../testing/book.ts';

// Whoever promises says so in some few dozen turns, and what they promise in any verb of the language.
const acts = [
  ['photocopy the alto parts', 'photocopying the alto parts'],
  ['laminate the signs', 'laminating the signs'],
  ['calibrate the scales', 'calibrating the scales'],
  ['notarise the deed', 'notarising the deed'],
  ['solder the cable', 'soldering the cable'],
  ['digitise the tapes', 'digitising the tapes'],
  ['caption the photos', 'captioning the photos'],
  ['typeset the programme', 'typesetting the programme'],
  ['chaperone the visitors', 'chaperoning the visitors'],
] as const;

/** `DO` and `DOING` stand for the act. */
const turns: readonly (readonly [by: 'me' | 'them', turn: string, due?: string])[] = [
  ['me', 'I promised to DO.'],
  ['me', "I'll DO by Friday.", '2026-11-20'],
  ['me', "I'm going to DO on Friday.", '2026-11-20'],
  ['me', "I told her I'd DO."],
  ['me', 'I said that I was going to DO.'],
  ['me', 'I agreed to DO.'],
  ['me', 'I offered to DO.'],
  ['me', 'I volunteered to DO.'],
  ['me', "I gave her my word that I'd DO."],
  ['me', 'I have to DO by Friday.', '2026-11-20'],
  ['me', 'It falls to me to DO.'],
  ['me', 'My part is to DO.'],
  ['me', 'I took it on myself to DO.'],
  ['me', 'I took on the task of DOING.'],
  ['me', 'I got roped into DOING.'],
  ['me', 'I said yes to DOING.'],
  ['me', "I'm responsible for DOING by Friday.", '2026-11-20'],
  ['me', 'She asked me to DO by Friday and I said that was fine.', '2026-11-20'],
  ['me', "She's counting on me to DO."],
  ['me', 'We agreed that I would DO.'],
  ['me', "I'm to DO."],
  ['me', 'I accepted to DO.'],
  ['me', "I've put my name down to DO."],
  ['me', "I'm down to DO on Friday.", '2026-11-20'],
  ['me', "I'll be the one DOING."],
  ['me', "I'm the one who will DO."],
  ['me', "We decided that I'd DO."],
  ['me', 'We decided I should DO.'],
  ['me', 'I suggested that I DO, and she agreed.'],
  ['me', "I told her not to worry, I'd DO."],
  ['me', 'I guaranteed her that I would DO.'],
  ['me', 'I told her I could DO tomorrow.', '2026-11-19'],
  ['me', "I've taken on DOING by Friday.", '2026-11-20'],
  ['them', 'She promised to DO.'],
  ['them', "She'll DO by Friday.", '2026-11-20'],
  ['them', "She said she'd DO."],
  ['them', 'She offered to DO before Friday.', '2026-11-19'],
  ['them', 'She agreed to DO.'],
  ['them', "She gave me her word that she'd DO."],
  ['them', 'She took it upon herself to DO.'],
  ['them', 'She consented to DO.'],
  ['them', "She's kindly agreed to DO."],
  ['them', "She's put her name down to DO."],
  ['them', 'She gave me her word to DO.'],
  ['them', 'She offered, unasked, to DO.'],
  ['them', 'She still owes it to me to DO.'],
  ['them', "She told me not to worry, she'd DO."],
  ['them', "Don't worry, she said, I'll DO for you."],
  ['them', "She let me know that she'd DO by Friday.", '2026-11-20'],
  ['them', 'I asked her to DO. Of course, she said.'],
  ['them', "I asked her to DO. She'll do it on Friday.", '2026-11-20'],
  ['them', 'Her part is to DO.'],
  ['them', 'I left it to her to DO.'],
  ['them', 'She said yes to DOING.'],
  ['them', 'She took on the job of DOING.'],
  ['them', "She's happy to DO."],
  ['them', "She'll remember to DO."],
  ['them', "She won't forget to DO."],
  ['them', 'I asked her to DO and she said yes.'],
  ['them', "I asked her to DO by Friday and she said she'd do it.", '2026-11-20'],
  ['them', 'I asked if she could DO; she said she would.'],
  ['them', 'I asked whether she could DO, and she agreed.'],
];

describe('a promise is found whatever is promised', () => {
  for (const [by, turn, due = null] of turns)
    test(turn, () => {
      for (const [act, doing] of acts) {
        assert.equal(verbForm(act.split(' ')[0] ?? ''), null, 'a verb that the lexicon lacks');
        const text = `Good talk with Priya. ${turn.replace('DOING', doing).replace('DO', act)}`;
        const { promises } = capture(text, { now, zone, book });
        assert.deepEqual(
          promises.map((promise) => ({ by: promise.by, due: promise.due })),
          [{ by, due }],
          text,
        );
      }
    });
});

describe('what is no promise is none whatever it is', () => {
  for (const turn of [
    'She told me I should DO.',
    'She said I ought to DO.',
    'She advised me to DO.',
    'I wish I could DO.',
    'I did not promise to DO.',
    'She did not offer to DO.',
    'I refused to DO.',
    'She DID last week.',
    'I hope to DO one day.',
    'She never said she would DO.',
    'He used to DO.',
    'I could not promise her to DO.',
    'I suggested she DO.',
    'She suggested that I DO.',
    'They decided she should DO.',
    'We decided nobody should DO.',
    "She'd accepted to DO but dropped out.",
    'I asked her to DO. No, she said.',
    'I wonder who will DO.',
    "I fear I'll have to DO.",
    "She says she'll DO but never does.",
  ])
    test(turn, () => {
      for (const [act] of acts) {
        const past = act.replace(/^\S+/u, (verb) =>
          verb === 'typeset' ? verb : `${verb.replace(/e$/u, '').replace(/([^aeiou])y$/u, '$1i')}ed`,
        );
        const text = `Good talk with Priya. ${turn.replace('DID', past).replace('DO', act)}`;
        assert.deepEqual(capture(text, { now, zone, book }).promises, [], text);
      }
    });
});
