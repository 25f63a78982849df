import { wordSet } from '../../word-set.ts';
import { pastBrackets } from '../words/brackets.ts';
import { crewEnd, employerAt, institutionEnd, firm, organizationEnd } from './firm-names.ts';
import { givenNames, isGivenName } from '../../people/given-names.ts';
import { adverbs, negations, prepositions } from '../english/grammar.ts';
import { contactNouns } from '../english/contact.ts';
import { officialHouses } from '../english/houses.ts';
import { judgements } from '../english/life.ts';
import { relations } from '../english/relations.ts';
import { endsInPost, titleNouns } from '../english/titles.ts';
import { isVerbForm } from '../english/verbs.ts';
import { demonyms, departments, fields, organizationWords, places, stopWords } from '../english/words.ts';
import { fold } from '../../people/fold.ts';
import { isOver } from './card-beside.ts';
import { employmentTold, placeBefore, withThere } from './employment.ts';
import { isTypedSmall, type Mention } from './mention.ts';
import { postInBrackets } from './post-in-brackets.ts';
import { indexOfMark, postIn, type Post } from './posts.ts';
import { isToldOfWork } from './work-done.ts';
import { clauseAt, indexIn, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** The end of the sentence that the token stands in. */
export const sentenceEnd = (scene: Scene, index: number): number => {
  const clause = clauseAt(scene, index);
  return (clause === undefined ? undefined : scene.sentences[clause.sentence]?.to) ?? scene.tokens.length;
};

/** "at Ferrovial, VP of Operations", "from Uzès, a nurse at Regina Maria": the post behind the firm or the town. */
const behindFirm = (scene: Scene, first: number, end: number, limit: number): Post => {
  const organization = firm(scene, first, end);
  if (lowerAt(scene, end) !== ',' && lowerAt(scene, end) !== '(') return { title: null, organization };
  const whole = postIn(scene, end + 1, limit, false);
  if (whole !== null && whole.title !== null && whole.organization !== null && titleNouns.test(whole.title))
    return whole;
  let stop = end + 1;
  while (stop < limit && stop - end < 7 && scene.tokens[stop]?.type === 'word') stop += 1;
  const closed = stop >= limit || [',', ')', '-', ':', '.'].includes(lowerAt(scene, stop));
  const title = wording(scene, end + 1, stop).replace(/^(?:a|an|the|our|their) /u, '');
  const spoken = scene.tokens.slice(end + 1, stop).some(({ lower }) => notInTitle.has(lower));
  return { title: closed && !spoken && titleNouns.test(title) ? title : null, organization };
};

/** "COO, Metsä Group": the firm behind the post and a comma, where the sentence or the list ends with it. */
const firmBehind = (scene: Scene, start: number, limit: number): string | null => {
  const comma = indexOfMark(scene, ',', start, Math.min(limit, start + 6));
  if (comma < 0) return null;
  const end = Math.max(organizationEnd(scene, comma + 1), institutionEnd(scene, comma + 1));
  const closed = end >= limit || [',', ':', ';', '-', '–', '—', ')'].includes(lowerAt(scene, end));
  const named = mentionAt(scene, comma + 1);
  return end > comma + 1 &&
    closed &&
    (named === undefined || !givenNames.has(fold(named.name).split(' ')[0] ?? ''))
    ? firm(scene, comma + 1, end)
    : null;
};

const venues = wordSet(
  'bar pub café cafe hotel lobby restaurant canteen station airport terminal gym pool beach park party lounge terrace',
);

/** "met Rita Lund at the Marriott", "saw her at the Louvre": where one met; "at the WHO" and "at the World Bank" are where she works. */
const isSight = (scene: Scene, { first, end: named }: Mention, end: number): boolean =>
  lowerAt(scene, named) === 'at' &&
  lowerAt(scene, named + 1) === 'the' &&
  (clauseAt(scene, first)?.subjectFirst ?? -1) !== first &&
  !scene.tokens
    .slice(named + 2, end)
    .some(({ text, lower }) => /^\p{Lu}{2,}$/u.test(text) || organizationWords.has(lower));

const notInTitle = new Set(
  "i we he she they and is 's was has had will about me us who which after looking".split(' '),
);

/** Past "(Satō Hanako)": the same name in other letters. */
export const afterSpelling = (scene: Scene, { name, end }: Mention): number => {
  const behind = pastBrackets(scene.tokens, end);
  const inside = wording(scene, end + 1, behind - 1);
  const isLatin = (text: string): boolean => /^\p{sc=Latin}/u.test(text);
  return isLatin(name) === isLatin(inside) || inside.includes(',') || titleNouns.test(inside) ? end : behind;
};

/** ", who just joined Andela as a recruiter", "who runs policy at Siemens", "who I met at Bosch". */
const whoIs = (scene: Scene, mention: Mention, first: number, limit: number): Post => {
  const isSmall = isTypedSmall(mention);
  const told = employmentTold(scene, { first, limit, isSmall, isRecruiting: false, isMany: false });
  if (told !== null) return told;
  const post = postIn(scene, first, limit, false, isSmall);
  if (post?.title !== undefined && post.title !== null) return withThere(scene, post, first);
  // "who worked at Bosch", and not "who I met at Bosch"
  const isOver = isVerbForm(lowerAt(scene, first), 'past') && !isVerbForm(lowerAt(scene, first), 'base');
  // "who knows the head of HR at Bosch"
  const isOther = /^(?:knows|likes|loves|wants|thinks|hates|admires|remembers|met)$/u.test(
    lowerAt(scene, first),
  );
  for (let at = first; at < Math.min(limit, isOver || isOther ? first : first + 12); at += 1) {
    if (negations.has(lowerAt(scene, at))) break;
    if (!['at', 'for', 'from'].includes(lowerAt(scene, at))) continue;
    const employer = employerAt(scene, at + 1, { isWork: lowerAt(scene, at) === 'for' });
    // "from Ostrava originally"
    const isOrigin = employer !== null && lowerAt(scene, employer.end) === 'originally';
    if (employer !== null && !isOrigin) return { title: null, organization: employer.name };
  }
  return { title: null, organization: null };
};

/** "a junior developer **who joined Ericsson**": the firm that is told behind the post. */
const firmOfWho = (scene: Scene, mention: Mention, start: number, limit: number): string | null => {
  const who = indexIn(scene, start, Math.min(limit, start + 7), (at) => lowerAt(scene, at) === 'who');
  return who < 0 ? null : whoIs(scene, mention, who + 1, limit).organization;
};

/** "Tomasz **the roofer** rang", "Ana **the tax adviser at Bosch**" */
const theOne = (scene: Scene, first: number, limit: number): Post => {
  for (let end = first + 1; end <= Math.min(limit, first + 4); end += 1) {
    if (scene.tokens[end - 1]?.type !== 'word' || mentionAt(scene, end - 1) !== undefined) break;
    if (!endsInPost.test(wording(scene, first, end)) || endsInPost.test(wording(scene, first, end + 1)))
      continue;
    const isPlaced = ['at', 'from', 'of', '@'].includes(lowerAt(scene, end));
    return { title: wording(scene, first, end), organization: isPlaced ? firmAt(scene, end + 1) : null };
  }
  return { title: null, organization: null };
};

const firmAt = (scene: Scene, first: number): string | null => {
  const end = organizationEnd(scene, first);
  return end > first ? firm(scene, first, end) : null;
};

/** "Catarina Melo, **procurement, Azulejos do Tejo**", "Margarethe, alto, **judge at the Landgericht**": behind one plain part more. */
const postAmongParts = (scene: Scene, start: number, limit: number): Post | null => {
  const comma = indexOfMark(scene, ',', start, Math.min(limit, start + 3));
  if (comma <= start) return null;
  const isPlain = scene.tokens
    .slice(start, comma)
    .every(
      ({ type, capital, lower }) =>
        type === 'word' &&
        !capital &&
        !stopWords.has(lower) &&
        !prepositions.has(lower) &&
        !isVerbForm(lower, 'past'),
    );
  if (!isPlain) return null;
  if (isFieldAt(scene, start) && comma === start + 1) {
    const organization = firmBehind(scene, start, limit);
    return organization === null ? null : { title: wording(scene, start, comma), organization };
  }
  const post = postIn(scene, comma + 1, limit, false);
  return post !== null && post.organization !== null && endsInPost.test(post.title ?? '') ? post : null;
};

/** "Beth Ashworth, Tesco**, store planning manager**": some words behind a comma, up to a mark, that end in a post. */
const postNoted = (scene: Scene, comma: number, limit: number): string | null => {
  if (lowerAt(scene, comma) !== ',') return null;
  let end = comma + 1;
  while (end < limit && end - comma < 6 && scene.tokens[end]?.type === 'word') end += 1;
  const title = wording(scene, comma + 1, end);
  return (end >= limit || scene.tokens[end]?.type === 'mark') && endsInPost.test(title) ? title : null;
};

/** "Emma Lindholm, Vestas**, blade design**.": some plain words behind the firm that end the sentence. */
const fieldNoted = (scene: Scene, { full }: Mention, comma: number, limit: number): string | null => {
  const end = scene.tokens[limit - 1]?.type === 'mark' ? limit - 1 : limit;
  const words = scene.tokens.slice(comma + 1, end);
  const isField =
    lowerAt(scene, comma) === ',' &&
    words.length > 0 &&
    words.length <= 3 &&
    (words.length > 1 || isFieldAt(scene, comma + 1)) &&
    words.every(
      ({ type, lower, capital }) =>
        type === 'word' &&
        !capital &&
        !isVerbForm(lower, 'past', 's') &&
        !prepositions.has(lower) &&
        !adverbs.has(lower) &&
        !stopWords.has(lower) &&
        !judgements.has(lower) &&
        !contactNouns.has(lower),
    );
  return full && isField ? wording(scene, comma + 1, end) : null;
};

/** "from **the data team at Nordea**", "from the sales side of Bosch": the firm whose team it is. */
const firmOfTeam = (scene: Scene, first: number): string | null => {
  const isTeam = (at: number): boolean => teams.has(lowerAt(scene, at));
  // "of **Roche's** QA team"
  const owner = indexIn(scene, first + 1, first + 4, (at) => lowerAt(scene, at) === "'s");
  if (owner >= 0 && organizationEnd(scene, first) >= owner && [owner + 1, owner + 2, owner + 3].some(isTeam))
    return firm(scene, first, owner);
  if (lowerAt(scene, first) !== 'the') return null;
  const team = [first + 2, first + 3, first + 4].find(isTeam);
  if (team === undefined || !['at', 'of', 'in'].includes(lowerAt(scene, team + 1))) return null;
  const end = organizationEnd(scene, team + 2);
  return end > team + 2 ? firm(scene, team + 2, end) : null;
};

const teams = wordSet('team department group side desk office unit division');

/** A department or a field that stands alone: "from **payroll** about", and not "from **Design** Studio". */
const isFieldAt = (scene: Scene, at: number): boolean =>
  departments.has(lowerAt(scene, at)) ||
  (fields.has(lowerAt(scene, at)) && scene.tokens[at]?.capital === false);

/** "formerly at Samsung, **now data lead at Coupang**": what came after. */
const sinceThen = (scene: Scene, mention: Mention, start: number, limit: number): Post => {
  const now = indexIn(scene, start, Math.min(limit, start + 9), (at) =>
    /^(?:now|currently|today)$/u.test(lowerAt(scene, at)),
  );
  if (now < 0) return { title: null, organization: null };
  return (
    placeNow(scene, now + 1) ??
    postIn(scene, now + 1, limit, false, isTypedSmall(mention)) ?? { title: null, organization: null }
  );
};

const placeNow = (scene: Scene, at: number): Post | null =>
  ['at', 'with', '@'].includes(lowerAt(scene, at))
    ? { title: null, organization: firmAt(scene, at + 1) }
    : null;

/** The token behind ", who", ", the lady who"; -1 where none is told of so. */
const whoFirst = (scene: Scene, start: number): number => {
  if (lowerAt(scene, start) === 'who') return start + 1;
  if (!['the', 'a', 'an', 'our', 'my'].includes(lowerAt(scene, start))) return -1;
  const who = indexIn(scene, start + 2, start + 4, (at) => ['who', 'that'].includes(lowerAt(scene, at)));
  return who >= 0 && relations.has(lowerAt(scene, who - 1)) ? who + 1 : -1;
};

/** What a verb right behind the name, or behind its comma, tells of their work. */
const workBehind = (scene: Scene, mention: Mention, first: number, limit: number): Post | null =>
  employmentTold(scene, {
    first,
    limit: Math.min(limit, clauseAt(scene, first)?.end ?? limit),
    isSmall: isTypedSmall(mention),
    isRecruiting: false,
    isMany: false,
  });

/** What is told beside the name in words or behind a mark. */
export const postTold = (scene: Scene, named: Mention): Post => {
  const limit = sentenceEnd(scene, named.first);
  const spelled = afterSpelling(scene, named);
  // "Shadowed Dr Cole **today**, consultant at Aker"
  const date = scene.dateByFirst.get(spelled);
  const mention = {
    ...named,
    end: date !== undefined && lowerAt(scene, date.end) === ',' ? date.end : spelled,
  };
  const next = lowerAt(scene, mention.end);
  const bracketed = next === '(' ? postInBrackets(scene, mention) : null;
  if (bracketed !== null) return bracketed;
  // "Birgit in HR", "Janet on reception"
  if (['in', 'on'].includes(next) && isFieldAt(scene, mention.end + 1))
    return { title: wording(scene, mention.end + 1, mention.end + 2), organization: null };
  if (['from', 'at', 'of', '@'].includes(next)) {
    // "Lucy from HR at Bosch": a department, and the firm behind it.
    const team = firmOfTeam(scene, mention.end + 1);
    if (team !== null) return { title: null, organization: team };
    if (isFieldAt(scene, mention.end + 1)) {
      const within = mention.end + 2;
      const end = ['at', 'of'].includes(lowerAt(scene, within)) ? organizationEnd(scene, within + 1) : within;
      return {
        title: wording(scene, mention.end + 1, within),
        organization: end > within + 1 ? firm(scene, within + 1, end) : null,
      };
    }
    const institution = institutionEnd(scene, mention.end + 1);
    const isTheirs = ['from', 'of'].includes(next);
    // "at the county office about the licence", and not "at the garden centre"
    const isCalledOn = next === 'at' && officialHouses.has(lowerAt(scene, institution - 1));
    const end = Math.max(
      isTheirs || isCalledOn ? institution : 0,
      isTheirs ? crewEnd(scene, mention.end + 1) : 0,
      organizationEnd(scene, mention.end + 1),
    );
    // "at Ada's birthday party"
    const host = mentionAt(scene, mention.end + 1);
    const isHosted = host !== undefined && host.known.length > 0 && lowerAt(scene, host.end) === "'s";
    // "at the Hyatt bar": where one met.
    if (
      end > mention.end + 1 &&
      !isHosted &&
      !venues.has(lowerAt(scene, end)) &&
      !isSight(scene, mention, end)
    )
      return behindFirm(scene, mention.end + 1, end, limit);
  }
  // "my sister, Ana, and the recruiter": of somebody else.
  if (next === ',' && ['and', '&', 'or', 'but'].includes(lowerAt(scene, mention.end + 1)))
    return { title: null, organization: null };
  if (next === ',' || next === '-' || next === '–' || next === '—') {
    // "Knut Strand and Marit Lie, both from Kystverket"
    if (['both', 'all'].includes(lowerAt(scene, mention.end + 1))) {
      const at = mention.end + (['from', 'of', 'at'].includes(lowerAt(scene, mention.end + 2)) ? 3 : 2);
      const end = organizationEnd(scene, at);
      if (end > at) return behindFirm(scene, at, end, limit);
    }
    const start = mention.end + 1;
    // "Ana Roe, Tom Porter and Ken Ito": the next one, and no porter.
    if (
      mentionAt(scene, start) !== undefined &&
      isGivenName(lowerAt(scene, start)) &&
      scene.tokens[start + 1]?.capital === true
    )
      return { title: null, organization: null };
    if (isOver(lowerAt(scene, start))) return sinceThen(scene, mention, start, limit);
    const who = whoFirst(scene, start);
    if (who >= 0) return whoIs(scene, mention, who, limit);
    // "Agnieszka Wrona, **runs Miodowa Farm**"
    const isTold =
      isToldOfWork(lowerAt(scene, start), false, false) ||
      ['responsible', 'in'].includes(lowerAt(scene, start));
    const told = isTold ? workBehind(scene, mention, start, limit) : null;
    if (told !== null) return told;
    // "Gave a talk at Philips. Met Wouter de Graaf, head of research there"
    const there = indexOfMark(scene, 'there', start, Math.min(limit, start + 9));
    const isThere = there > start && (there + 1 >= limit || scene.tokens[there + 1]?.type !== 'word');
    const post = postIn(scene, start, isThere ? there : limit, false, isTypedSmall(mention));
    if (post !== null && isThere && post.organization === null)
      return { ...post, organization: placeBefore(scene, mention.first) };
    if (post !== null)
      return post.organization === null
        ? {
            ...post,
            organization: firmBehind(scene, start, limit) ?? firmOfWho(scene, mention, start, limit),
          }
        : post;
    const listed = postAmongParts(scene, start, limit);
    if (listed !== null) return listed;
    const organization = organizationEnd(scene, start);
    // "Nadia Petrenko, Bolt, growth", "Nadia Petrenko, Bolt - 30m"
    const behind = lowerAt(scene, organization + 1);
    const isNoted =
      ['-', '–'].includes(lowerAt(scene, organization)) ||
      // "Mikkel Thorup, Lego, 25 min"
      (mention.full &&
        lowerAt(scene, organization) === ',' &&
        scene.tokens[organization + 1]?.type === 'number') ||
      // "Lars Holm, Novo Nordisk at the mixer", "..., BASF yesterday"
      (mention.full &&
        (scene.dateByFirst.has(organization) || ['at', 'on'].includes(lowerAt(scene, organization)))) ||
      // "Olga Petrenko, SoftServe 2) Max Brunner"
      (scene.tokens[organization]?.type === 'number' && behind === ')') ||
      (lowerAt(scene, organization) === ',' &&
        (departments.has(behind) ||
          titleNouns.test(behind) ||
          fieldNoted(scene, mention, organization, limit) !== null ||
          postNoted(scene, organization, limit) !== null ||
          // "Lars Holm, Novo Nordisk, at the mixer", "Deepika Nair, Amazon, SDE2"
          (mention.full && ['at', 'on', 'in', 'for'].includes(behind)) ||
          /^\p{Lu}+\d$/u.test(scene.tokens[organization + 1]?.text ?? '')));
    const isNamed =
      givenNames.has(fold(scene.tokens[start]?.text ?? '')) ||
      (mentionAt(scene, start)?.known.length ?? 0) > 0;
    // "Ravi Shah, Kim Oduya, Lars Pettersen", "Misha, Lena, Oleg": the third of a list
    const isListed =
      lowerAt(scene, mention.first - 1) === ',' &&
      scene.mentions.some(({ end }) => end === mention.first - 1) &&
      (mentionAt(scene, start)?.full === true || (!mention.full && mentionAt(scene, start) !== undefined));
    if (
      organization > start &&
      !isListed &&
      !demonyms.has(lowerAt(scene, start)) &&
      // "Met Rosa Blum - Lisbon": where.
      !(organization === start + 1 && places.has(lowerAt(scene, start))) &&
      (organization >= limit || (isNoted && !isNamed)) &&
      organization - start <= 3 &&
      lowerAt(scene, start) !== 'i'
    )
      return {
        title: postNoted(scene, organization, limit) ?? fieldNoted(scene, mention, organization, limit),
        organization: firm(scene, start, organization),
      };
  }
  // "Hiroshi Tanaka / Rakuten / 25m"
  if (next === '/' && mention.full && !givenNames.has(fold(scene.tokens[mention.end + 1]?.text ?? ''))) {
    const end = organizationEnd(scene, mention.end + 1);
    if (end > mention.end + 1 && (end >= limit || lowerAt(scene, end) === '/'))
      return { title: null, organization: firm(scene, mention.end + 1, end) };
  }
  // "Ravi Menon: buyer at Bosch", "Pavel Dvořák = head brewer @ Budvar"
  if (next === ':' || next === '=') {
    const post = postIn(scene, mention.end + 1, limit, false);
    if (post !== null && post.organization !== null && titleNouns.test(post.title ?? '')) return post;
  }
  if (next === 'who') return whoIs(scene, mention, mention.end + 1, limit);
  // "my landlord's sister Ximena **works at the mine**", "Zsófia Kiss **interns at MOL**"
  if (isToldOfWork(next, false, false) && scene.tokens[mention.end]?.capital === false)
    return workBehind(scene, mention, mention.end, limit) ?? { title: null, organization: null };
  if (next === 'the') return theOne(scene, mention.end + 1, limit);
  return { title: null, organization: null };
};
