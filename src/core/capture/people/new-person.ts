import { wordSet } from '../../word-set.ts';
import { firm, organizationEnd } from './firm-names.ts';
import { firmElsewhere } from './firm-elsewhere.ts';
import { personBefore } from './person-before.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import { departments, fields, honorifics } from '../english/words.ts';
import { isVerbForm } from '../english/verbs.ts';
import type { CapturedNewPerson } from '../draft.ts';
import { metInRun } from './native-names.ts';
import { postAfter } from './post-after.ts';
import { postPastAdverbials } from './post-past-adverbials.ts';
import { leadOfFirmBefore, organizationBefore, postOfGroup, titleBefore } from './post-before.ts';
import type { Mention } from './mention.ts';
import { toldOf, typedOrganization } from './newcomer-told.ts';
import { lowerAt, mentionAt, type Scene } from '../scene.ts';

/** The honorific before a name, as it was written, and its first token. */
export const honorificBefore = (
  scene: Scene,
  first: number,
): { readonly text: string; readonly first: number } | null => {
  const dotted = lowerAt(scene, first - 1) === '.';
  const at = dotted ? first - 2 : first - 1;
  if (!honorifics.has(lowerAt(scene, at))) return null;
  const text = `${scene.tokens[at]?.text ?? ''}${dotted ? '.' : ''}`;
  // "Prof. Dr."
  const before = honorificBefore(scene, at);
  return before === null ? { text, first: at } : { text: `${before.text} ${text}`, first: before.first };
};

/** The last of the names that stand in a row from this one on: "Chloe, Ravi and Ben". */
const lastOfRow = (scene: Scene, mention: Mention): Mention => {
  let last = mention;
  for (let step = 0; step < longestRow; step += 1) {
    if (!['and', '&', '+', ','].includes(lowerAt(scene, last.end))) return last;
    const next = mentionAt(scene, last.end + 1);
    if (next === undefined || next.known.length > 0) return last;
    last = next;
  }
  return last;
};

const longestRow = 8;

/** "Rajesh Iyer and Deepa Menon of Infosys", "Chloe, Ravi, Ben - all Monzo": the firm behind the last of a list is the first one's too. */
const sharedOrganization = (scene: Scene, mention: Mention): string | null => {
  const last = lastOfRow(scene, mention);
  if (last === mention) return null;
  const next = lowerAt(scene, last.end);
  const isOfAll =
    ['both', 'all'].includes(lowerAt(scene, last.end + 1)) || ['of', 'from', 'at', '@', '('].includes(next);
  // "Ines and Raul, **who both work at** Galp"
  const who = next === ',' ? last.end + 1 : last.end;
  const verb = ['both', 'all'].includes(lowerAt(scene, who + 1)) ? who + 2 : who + 1;
  const isOfMany =
    lowerAt(scene, who) === 'who' &&
    (lowerAt(scene, verb) === 'are' || isVerbForm(lowerAt(scene, verb), 'base'));
  return isOfAll || isOfMany ? postAfter(scene, last).organization : null;
};

/** The first of the names that stand in a row up to this one. */
const firstOfRow = (scene: Scene, mention: Mention): Mention => {
  let first = mention;
  for (let step = 0; step < longestRow; step += 1) {
    const before = scene.mentions.findLast(({ end }) => end === first.first - 1);
    if (before === undefined || !['and', '&', '+', ','].includes(lowerAt(scene, before.end))) return first;
    // "two auditors from Grant Thornton, Rachel Greer": the firm.
    if (['from', 'at', 'of'].includes(lowerAt(scene, before.first - 1))) return first;
    first = before;
  }
  return first;
};

/** "Met the planner, Judith, **at Aurecon**", "interview at Nordea with": the firm that stands apart from the name. */
const organizationApart = (scene: Scene, { first, end }: Mention): string | null => {
  // "Interview at Nordea with Ravi Menon"
  const lead = lowerAt(scene, first - 1) === 'with' ? leadOfFirmBefore(scene, first - 1) : -1;
  if (lowerAt(scene, lead) === 'at' && lowerAt(scene, lead - 1) === 'interview')
    return firm(scene, lead + 1, first - 1);
  const isApposed = lowerAt(scene, first - 1) === ',' && titleNouns.test(lowerAt(scene, first - 2));
  if (!isApposed || lowerAt(scene, end) !== ',' || !['at', 'from', 'of'].includes(lowerAt(scene, end + 1)))
    return null;
  const last = organizationEnd(scene, end + 2);
  return last > end + 2 && lowerAt(scene, end + 2) !== 'the' ? firm(scene, end + 2, last) : null;
};

/** Says how somebody is addressed, and nothing of their work. */
const addresses = wordSet(
  'mr mrs ms miss mx sir madam dame frau herr mme mlle signor signora sra srta señor señora doña smt shri sri auntie aunty uncle oga baba mama mzee pak bapak ibu bu mbak abla kuya oom tannie tio ma alhaji hon',
);

/** "Frau", "Mr." and the "sister" of "his sister Emi", and neither "Dr." nor "Sister Bernadette". */
const isAddress = (honorific: string): boolean =>
  addresses.has(honorific.toLowerCase().replace(/\.$/u, '')) || ['sister', 'father'].includes(honorific);

/** What a title says besides: "the **new** ward sister", "head coach **turned** account executive". */
const titleOf = (title: string): string =>
  title
    .replace(/^.*[ -]turned[ -](?:an? )?/u, '')
    .replace(/^new /u, '')
    .replace(/ (?:friend|colleague|neighbou?r|there|here|himself|herself)$/u, '');

const known = new WeakMap<Mention, CapturedNewPerson>();

/** A name that the book does not hold, with what was said of their post; an office or a degree before it is the title where no other is said. Worked out once. */
export const newPersonOf = (scene: Scene, mention: Mention): CapturedNewPerson => {
  const before = known.get(mention);
  if (before !== undefined) return before;
  const made = readOf(scene, mention);
  known.set(mention, made);
  return made;
};

const readOf = (scene: Scene, mention: Mention): CapturedNewPerson => {
  const honorific = honorificBefore(scene, mention.first);
  const beside = postAfter(scene, mention);
  const told =
    beside.organization === null || beside.title === null
      ? toldOf(scene, mention)
      : { title: null, organization: null };
  const behind =
    beside.organization === null && beside.title === null ? postPastAdverbials(scene, mention) : null;
  const group = postOfGroup(scene, firstOfRow(scene, mention).first);
  const isField =
    beside.title !== null &&
    (departments.has(beside.title.toLowerCase()) || fields.has(beside.title.toLowerCase()));
  const post = {
    // "from HR, she's the compensation partner": what they are says more than where.
    title: (isField ? null : beside.title) ?? behind?.title ?? told.title ?? group?.title ?? null,
    organization:
      beside.organization ?? behind?.organization ?? told.organization ?? group?.organization ?? null,
  };
  const from = honorific === null ? mention.from : (scene.tokens[honorific.first]?.from ?? mention.from);
  const typed = post.organization === null ? typedOrganization(scene, mention) : null;
  const before = personBefore(scene, mention.first);
  // "recruiter at zalando"
  const title = typed === null ? post.title : post.title?.replace(/ (?:at|from|@) \S+$/u, '');
  const lead = honorific?.first ?? mention.first;
  // "Welding **inspector** Ruta", and not "Inspector Ruta"
  const isPostWord = honorific !== null && endsInPost.test(honorific.text) && /^\p{Ll}/u.test(honorific.text);
  const office = honorific === null || isAddress(honorific.text) ? null : honorific.text;
  const said =
    title ??
    titleBefore(scene, isPostWord ? mention.first : lead, honorific !== null && !isPostWord) ??
    before?.title ??
    beside.title ??
    null;
  return {
    name: mention.name,
    organization:
      post.organization ??
      sharedOrganization(scene, mention) ??
      organizationBefore(scene, lead) ??
      before?.organization ??
      typed ??
      organizationApart(scene, mention) ??
      firmElsewhere(scene, mention, said !== null) ??
      metInRun(scene, mention)?.organization ??
      null,
    // "the new ward sister": new today, and not in a year.
    title: said === null ? office : titleOf(said),
    span: [from, mention.to],
  };
};

/** True where something beside the name says that a person is meant: an honorific, a post, a firm. */
export const hasPost = (scene: Scene, mention: Mention): boolean => {
  const { organization, title } = newPersonOf(scene, mention);
  return organization !== null || title !== null || honorificBefore(scene, mention.first) !== null;
};
