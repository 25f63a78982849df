import type { Span } from '../draft.ts';
import { hiring, noOpenings } from '../english/openings.ts';
import { spanOf, type Scene } from '../scene.ts';
import type { Clause } from '../clauses/clauses.ts';
import { isUnreal } from '../clauses/clause.ts';

interface Opening {
  readonly what: string;
  readonly span: Span;
}

const saidBefore =
  /^(?:(?:and|but|so|sadly|unfortunately),? )*(?:(?:(?:he|she|they) )?(?:told (?:me|us)|said|says|mentioned|replied|answered|wrote|thinks?)(?: that)? )?/iu;

const openingIn = (scene: Scene, clause: Clause): Opening | null => {
  if (clause.question || clause.hedged || clause.subject === 'me' || isUnreal(clause)) return null;
  const [from, to] = spanOf(scene, clause.first, clause.end);
  const whole = scene.text.slice(from, to);
  const line = whole.toLowerCase().replaceAll('’', "'");
  const found = noOpenings.exec(line) ?? hiring.exec(line);
  if (found === null) return null;
  // A clause without verbs is a list: "zoom, 20 mins, no jobs right now".
  const before = /^.*[,;:] /su.exec(whole.slice(0, found.index))?.[0].length ?? 0;
  const rest = /^.*?(?=[,;] | but |[.!]?$)/su.exec(whole.slice(found.index))?.[0].length ?? 0;
  const part = whole.slice(before, found.index + rest);
  const what = part.replace(saidBefore, '').trim();
  const start = from + before + part.lastIndexOf(what);
  return { what, span: [start, start + what.length] };
};

/** "No openings at her firm right now": also where it is the answer to an ask of mine. */
export const openingsOf = (scene: Scene): readonly Opening[] =>
  scene.clauses.flatMap((clause) => openingIn(scene, clause) ?? []);
