import { isDeepStrictEqual } from 'node:util';
import { meOf, type Me } from '../../core/settings/me.ts';
import type { ReadMe } from '../../sources/linkedin/me.ts';
import type { Reader } from '../../store/space.ts';
import type { Pending } from './pending.ts';
import type { Tally } from './report.ts';

/** What the owner's book knows of them, and what LinkedIn said last: the user's own words win over the file's. */
const meId = 'me';
const toldId = 'me.linkedin';

const fields = ['given', 'family', 'headline', 'summary', 'industry', 'place'] as const;
const lists = ['websites', 'positions', 'education', 'skills'] as const;

/** Brings `me` up to what the profile's files tell, and counts each row of them. */
export const applyMe = async (
  reader: Reader,
  pending: Pending,
  told: readonly { readonly found: ReadMe; readonly tally: Tally }[],
): Promise<void> => {
  if (told.length === 0) return;
  const [saved, last] = await Promise.all([reader.get('setting', meId), reader.get('setting', toldId)]);
  // The user's settings page may keep other things here, which stay.
  let me = { ...(saved?.value as object | undefined), ...meOf(saved?.value) };
  let base = meOf(last?.value);
  for (const { found, tally } of told) {
    const [merged, counts] = mergeMe(me, base, found.me);
    const rows = found.read - found.rejected;
    tally.counts.created += Math.min(rows, counts.created);
    tally.counts.updated += Math.min(rows, counts.updated);
    tally.counts.unchanged += Math.max(0, rows - counts.created - counts.updated);
    me = merged;
    base = combineMe(base, found.me);
  }
  if (!isDeepStrictEqual(saved?.value, me)) pending.put('setting', { id: meId, value: me });
  if (!isDeepStrictEqual(last?.value, base)) pending.put('setting', { id: toldId, value: base });
};

const combineMe = (base: Me, told: Me): Me => ({
  ...base,
  ...Object.fromEntries(fields.flatMap((field) => (told[field] === null ? [] : [[field, told[field]]]))),
  ...Object.fromEntries(lists.flatMap((list) => (told[list].length === 0 ? [] : [[list, told[list]]]))),
});

const mergeMe = (me: Me, base: Me, told: Me): readonly [Me, { created: number; updated: number }] => {
  const counts = { created: 0, updated: 0 };
  const changed = fields.filter(
    (field) =>
      told[field] !== null &&
      told[field] !== me[field] &&
      told[field] !== base[field] &&
      (me[field] === null || me[field] === base[field]),
  );
  const isProfile = fields.some((field) => told[field] !== null);
  const isNew = me.given === null && me.family === null && me.headline === null;
  const merged = { ...me, ...Object.fromEntries(changed.map((field) => [field, told[field]])) };
  const websites = mergeEntries(me.websites, base.websites, told.websites);
  const positions = mergeEntries(me.positions, base.positions, told.positions);
  const education = mergeEntries(me.education, base.education, told.education);
  const skills = mergeEntries(me.skills, base.skills, told.skills);
  if (isProfile && (changed.length > 0 || websites.added > 0)) counts[isNew ? 'created' : 'updated'] += 1;
  counts.created += positions.added + education.added + skills.added;
  return [
    {
      ...merged,
      websites: websites.entries,
      positions: positions.entries,
      education: education.entries,
      skills: skills.entries,
    },
    counts,
  ];
};

/** New entries come in, those that the file has dropped go, those that the user removed stay away. */
const mergeEntries = <Entry>(
  current: readonly Entry[],
  base: readonly Entry[],
  told: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly added: number } => {
  const has = (list: readonly Entry[], entry: Entry): boolean =>
    list.some((other) => isDeepStrictEqual(other, entry));
  if (told.length === 0) return { entries: current, added: 0 };
  const added = told.filter((entry) => !has(current, entry) && !has(base, entry));
  const kept = current.filter((entry) => has(told, entry) || !has(base, entry));
  return { entries: [...kept, ...added], added: added.length };
};
