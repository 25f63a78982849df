import type { Standing } from './questions.ts';

const studying =
  /\b(?:student(?! (?:accommodation|advis|affairs|counsel|engagement|experience|finance|hous|life|loan|office|recruit|relations|services|success|support|union))|undergraduate|freshman|sophomore|(?:phd|ph\.d\.|doctoral|mba|master'?s|bachelor'?s) (?:candidate|researcher)|studying|estudiante|étudiante?|studentin?|studierende)\b/iu;

const seeking =
  /\b(?:seeking|looking for (?:a|an|my|new|work|the next)\b|open to (?:work|opportunities|new)|between (?:jobs|roles)|unemployed|job ?seeker|career break|en búsqueda|auf der suche|arbeitssuchend)/iu;

/** What fills somebody's days, by what stands as their work now; who has said nothing of it counts as working. */
export const standingOf = (titles: readonly (string | null)[]): Standing => {
  const said = titles.filter((title) => title !== null);
  if (said.length === 0) return 'works';
  if (said.every((title) => studying.test(title))) return 'studies';
  return said.every((title) => studying.test(title) || seeking.test(title)) ? 'seeks' : 'works';
};
