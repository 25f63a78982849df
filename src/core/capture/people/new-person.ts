import { wordSet } from '../../word-set.ts';
import { pastBrackets } from '../words/brackets.ts';
import { firm, organizationEnd } from './firm-names.ts';
import { determiners } from '../english/grammar.ts';
import { givenNames } from '../../people/given-names.ts';
import { judgements } from '../english/life.ts';
import { relations } from '../english/relations.ts';
import { titleNouns } from '../english/titles.ts';
import { demonyms, departments, honorifics, organizationWords } from '../english/words.ts';
import { fold } from '../../people/fold.ts';
import type { CapturedNewPerson } from '../draft.ts';
import type { Mention } from './mention.ts';
import { employerToldOf, postToldLater, typedOrganization } from './newcomer-told.ts';
import { indexOfMark, postIn, type Post } from './posts.ts';
import { clauseAt, lowerAt, mentionAt, wording, type Scene } from '../scene.ts';

/** The end of the sentence that the token stands in. */
const sentenceEnd = (scene: Scene, index: number): number => {
  const clause = clauseAt(scene, index);
  return (clause === undefined ? undefined : scene.sentences[clause.sentence]?.to) ?? scene.tokens.length;
};

/** "at Ferrovial, VP of Operations": the post behind the firm. */
const titleBehind = (scene: Scene, end: number, limit: number): string | null => {
  if (lowerAt(scene, end) !== ',' && lowerAt(scene, end) !== '(') return null;
  let stop = end + 1;
  while (stop < limit && stop - end < 7 && scene.tokens[stop]?.type === 'word') stop += 1;
  const closed = stop >= limit || [',', ')', '-', ':', '.'].includes(lowerAt(scene, stop));
  const title = wording(scene, end + 1, stop);
  const spoken = scene.tokens.slice(end + 1, stop).some(({ lower }) => notInTitle.has(lower));
  return closed && !spoken && titleNouns.test(title) ? title : null;
};

/** "at Philips", said before: where "there" is. */
const placeBefore = (scene: Scene, first: number): string | null => {
  for (let at = first - 1; at >= Math.max(0, first - 30); at -= 1) {
    if (lowerAt(scene, at) !== 'at') continue;
    const end = organizationEnd(scene, at + 1);
    if (end > at + 1) return firm(scene, at + 1, end);
  }
  return null;
};

/** "COO, Metsä Group": the firm behind the post and a comma, where the sentence or the list ends with it. */
const firmBehind = (scene: Scene, start: number, limit: number): string | null => {
  const comma = indexOfMark(scene, ',', start, Math.min(limit, start + 6));
  if (comma < 0) return null;
  const end = organizationEnd(scene, comma + 1);
  const closed = end >= limit || [',', ':', ';', '-', ')'].includes(lowerAt(scene, end));
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
const afterSpelling = (scene: Scene, { name, end }: Mention): number => {
  const behind = pastBrackets(scene.tokens, end);
  const inside = wording(scene, end + 1, behind - 1);
  const isLatin = (text: string): boolean => /^\p{sc=Latin}/u.test(text);
  return isLatin(name) === isLatin(inside) ? end : behind;
};

/** "who just joined Andela as a recruiter", "who has joined the tax office". */
const newlyHired = (scene: Scene, first: number, limit: number): Post | null => {
  let at = first;
  while (['just', 'recently', 'has', 'have', "'s", 'newly'].includes(lowerAt(scene, at))) at += 1;
  if (lowerAt(scene, at) !== 'joined') return null;
  const end = organizationEnd(scene, at + 1);
  if (end <= at + 1) return null;
  const post = lowerAt(scene, end) === 'as' ? postIn(scene, end + 1, limit, false) : null;
  return { title: post?.title ?? null, organization: firm(scene, at + 1, end) };
};

/** "(Bosch HR)": the firm and where in it. */
const withoutDepartment = (post: Post): Post => {
  const parts = /^(.+) (HR|IT|Sales|Finance|Marketing|Legal|Recruiting|Procurement)$/u.exec(
    post.organization ?? '',
  );
  return parts === null || post.title !== null
    ? post
    : { title: parts[2] ?? null, organization: parts[1] ?? null };
};

const postAfter = (scene: Scene, named: Mention): Post => {
  const limit = sentenceEnd(scene, named.first);
  const mention = { ...named, end: afterSpelling(scene, named) };
  const next = lowerAt(scene, mention.end);
  if (next === '(') {
    const close = pastBrackets(scene.tokens, mention.end) - 1;
    if (close > mention.end) {
      // "(both OutSystems)"
      if (['both', 'all'].includes(lowerAt(scene, mention.end + 1))) {
        const at = mention.end + (['from', 'of', 'at'].includes(lowerAt(scene, mention.end + 2)) ? 3 : 2);
        return {
          title: null,
          organization: organizationEnd(scene, at) === close ? firm(scene, at, close) : null,
        };
      }
      // "José (ex-Bain)": where somebody was.
      if (/^ex(?:-|$)/u.test(lowerAt(scene, mention.end + 1))) return { title: null, organization: null };
      const comma = indexOfMark(scene, ',', mention.end + 1, close);
      if (comma > 0) {
        const head = wording(scene, mention.end + 1, comma);
        const tail = wording(scene, comma + 1, close);
        if (titleNouns.test(tail) && !titleNouns.test(head)) return { title: tail, organization: head };
        // "Nadia (friend of Leila's, at Doctolib)"
        const isRelation = relations.has(head.split(' ')[0] ?? '');
        // "Yusuf (Trendyol, backend)": the firm, and what they do there.
        const isFirmFirst =
          /^\p{Lu}/u.test(head) && (/^\p{Ll}/u.test(tail) || departments.has(tail.toLowerCase()));
        if (isFirmFirst && !titleNouns.test(head) && !/^(?:at|from|of|with) /u.test(tail))
          return { title: tail, organization: head };
        return { title: isRelation ? null : head, organization: tail.replace(/^(?:at|from|of|with) /u, '') };
      }
      return withoutDepartment(
        postIn(scene, mention.end + 1, close, true) ?? { title: null, organization: null },
      );
    }
  }
  if (['from', 'at', 'of', '@'].includes(next)) {
    // "Lucy from HR at Bosch": a department, and the firm behind it.
    if (departments.has(lowerAt(scene, mention.end + 1))) {
      const within = mention.end + 2;
      const end = ['at', 'of'].includes(lowerAt(scene, within)) ? organizationEnd(scene, within + 1) : within;
      return {
        title: wording(scene, mention.end + 1, within),
        organization: end > within + 1 ? firm(scene, within + 1, end) : null,
      };
    }
    const end = organizationEnd(scene, mention.end + 1);
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
      return { title: titleBehind(scene, end, limit), organization: firm(scene, mention.end + 1, end) };
  }
  // "my sister, Ana, and the recruiter": of somebody else.
  if (next === ',' && ['and', '&', 'or', 'but'].includes(lowerAt(scene, mention.end + 1)))
    return { title: null, organization: null };
  if (next === ',' || next === '-' || next === '–' || next === '—') {
    // "Knut Strand and Marit Lie, both from Kystverket"
    if (['both', 'all'].includes(lowerAt(scene, mention.end + 1))) {
      const at = mention.end + (['from', 'of', 'at'].includes(lowerAt(scene, mention.end + 2)) ? 3 : 2);
      const end = organizationEnd(scene, at);
      if (end > at) return { title: titleBehind(scene, end, limit), organization: firm(scene, at, end) };
    }
    const start = mention.end + 1;
    const relative = lowerAt(scene, start) === 'who';
    if (relative) {
      const hired = newlyHired(scene, start + 1, limit);
      if (hired !== null) return hired;
      const told = postIn(scene, start + 1, limit, false);
      if (told?.title !== undefined && told.title !== null) return told;
      for (let at = start + 1; at < Math.min(limit, start + 9); at += 1) {
        if (!['at', 'for', 'from'].includes(lowerAt(scene, at))) continue;
        const end = organizationEnd(scene, at + 1);
        if (end > at + 1) return { title: null, organization: firm(scene, at + 1, end) };
      }
      return { title: null, organization: null };
    }
    // "Gave a talk at Philips. Met Wouter de Graaf, head of research there"
    const there = indexOfMark(scene, 'there', start, Math.min(limit, start + 9));
    const isThere = there > start && (there + 1 >= limit || scene.tokens[there + 1]?.type !== 'word');
    const post = postIn(scene, start, isThere ? there : limit, false);
    if (post !== null && isThere && post.organization === null)
      return { ...post, organization: placeBefore(scene, mention.first) };
    if (post !== null)
      return post.organization === null ? { ...post, organization: firmBehind(scene, start, limit) } : post;
    const organization = organizationEnd(scene, start);
    // "Nadia Petrenko, Bolt, growth", "Nadia Petrenko, Bolt - 30m"
    const behind = lowerAt(scene, organization + 1);
    const isNoted =
      ['-', '–'].includes(lowerAt(scene, organization)) ||
      // "Mikkel Thorup, Lego, 25 min"
      (mention.full &&
        lowerAt(scene, organization) === ',' &&
        scene.tokens[organization + 1]?.type === 'number') ||
      // "Olga Petrenko, SoftServe 2) Max Brunner"
      (scene.tokens[organization]?.type === 'number' && behind === ')') ||
      (lowerAt(scene, organization) === ',' &&
        (departments.has(behind) ||
          titleNouns.test(behind) ||
          // "Lars Holm, Novo Nordisk, at the mixer", "Deepika Nair, Amazon, SDE2"
          (mention.full && ['at', 'on', 'in'].includes(behind)) ||
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
      (organization >= limit || (isNoted && !isNamed)) &&
      organization - start <= 3 &&
      lowerAt(scene, start) !== 'i'
    )
      return { title: null, organization: wording(scene, start, organization) };
  }
  // "Hiroshi Tanaka / Rakuten / 25m"
  if (next === '/' && mention.full && !givenNames.has(fold(scene.tokens[mention.end + 1]?.text ?? ''))) {
    const end = organizationEnd(scene, mention.end + 1);
    if (end > mention.end + 1 && (end >= limit || lowerAt(scene, end) === '/'))
      return { title: null, organization: firm(scene, mention.end + 1, end) };
  }
  if (next === 'who') {
    const told = postIn(scene, mention.end + 1, limit, false);
    if (told?.title !== undefined && told.title !== null) return told;
    for (let at = mention.end + 1; at < Math.min(limit, mention.end + 9); at += 1) {
      if (!['at', 'for'].includes(lowerAt(scene, at))) continue;
      const end = organizationEnd(scene, at + 1);
      if (end > at + 1) return { title: null, organization: firm(scene, at + 1, end) };
    }
  }
  return { title: null, organization: null };
};

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

/** "her team lead Oleg", "the CTO Ravi": a post between a determiner and the name. */
const titleBefore = (scene: Scene, first: number, isTitled: boolean): string | null => {
  // "our CFO, Henrietta Boateng"
  const end = lowerAt(scene, first - 1) === ',' && !isTitled ? first - 1 : first;
  for (let at = end - 1; at >= end - 7 && at >= 0; at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.type !== 'word') return null;
    // "spoke to placement officer Mr. Iyer"
    const leads = determiners.has(token.lower) && lowerAt(scene, at - 1) !== 'of';
    if (!leads && (end < first || !['to', 'with', 'by'].includes(token.lower))) continue;
    const title = wording(scene, at + 1, end)
      .replace(/^.*['’]s /u, '')
      .replace(/^(?:new|old|former|ex) /u, '')
      .replace(
        / (?:(?:in|from|on|at|called|named) .*|of (?:\p{Lu}|(?:the|an?|her|his|their|my|our) ).*|(?:is )?(?:called|named)|is)$/u,
        '',
      );
    const isPraised = title.split(' ').some((word) => judgements.has(word));
    return titleNouns.test(title) && !isPraised && !/^(?:boss|partner|colleague|friend)$/u.test(title)
      ? title
      : null;
  }
  return null;
};

/** "Hope Street Capital's founder, Yasmin", "Stripe's head of risk Ana": whose post stands before the name. */
const ownerOfPost = (scene: Scene, first: number): string | null => {
  const end = lowerAt(scene, first - 1) === ',' ? first - 1 : first;
  let at = end - 1;
  while (at > end - 6 && scene.tokens[at]?.type === 'word' && lowerAt(scene, at) !== "'s") at -= 1;
  if (lowerAt(scene, at) !== "'s" || !titleNouns.test(wording(scene, at + 1, end))) return null;
  let start = at;
  while (start > at - 4 && scene.tokens[start - 1]?.capital === true) start -= 1;
  const isPerson =
    (mentionAt(scene, start)?.known.length ?? 0) > 0 || givenNames.has(fold(scene.tokens[start]?.text ?? ''));
  return start === at || isPerson || organizationEnd(scene, start) < at ? null : firm(scene, start, at);
};

/** "a product manager from Spotify, Elin Berg", "two people from Intel, Raj Iyer": the firm of a post before the name and a comma. */
const organizationBefore = (scene: Scene, first: number): string | null => {
  const owner = ownerOfPost(scene, first);
  if (owner !== null) return owner;
  const comma = first - 1;
  if (lowerAt(scene, comma) !== ',') return null;
  for (let at = comma - 2; at > comma - 6 && at > 1; at -= 1) {
    if (!['at', 'from', 'of', 'with', '@'].includes(lowerAt(scene, at))) continue;
    if (organizationEnd(scene, at + 1) !== comma) return null;
    const post = scene.tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
    const isPost =
      titleNouns.test(post.join(' ')) || /^(?:people|guys?|recruiters?|founders?)$/u.test(post.at(-1) ?? '');
    return isPost ? firm(scene, at + 1, comma) : null;
  }
  return null;
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
  const isOfAll = ['both', 'all'].includes(lowerAt(scene, last.end + 1));
  const isOfTwo =
    ['and', '&', '+'].includes(lowerAt(scene, mention.end)) &&
    mentionAt(scene, mention.end + 1) === last &&
    ['of', 'from', '('].includes(lowerAt(scene, last.end));
  return isOfAll || isOfTwo ? postAfter(scene, last).organization : null;
};

/** A name that the book does not hold, with what was said of their post; an honorific is the title where no other is said. */
export const newPersonOf = (scene: Scene, mention: Mention): CapturedNewPerson => {
  const honorific = honorificBefore(scene, mention.first);
  const beside = postAfter(scene, mention);
  const post =
    beside.organization === null && beside.title === null
      ? (postToldLater(scene, mention) ?? beside)
      : beside;
  const from = honorific === null ? mention.from : (scene.tokens[honorific.first]?.from ?? mention.from);
  const typed = post.organization === null ? typedOrganization(scene, mention) : null;
  const told = post.organization === null && typed === null ? employerToldOf(scene, mention) : null;
  // "recruiter at zalando"
  const title = typed === null ? post.title : post.title?.replace(/ (?:at|from|@) \S+$/u, '');
  return {
    name: mention.name,
    organization:
      post.organization ??
      sharedOrganization(scene, mention) ??
      organizationBefore(scene, honorific?.first ?? mention.first) ??
      typed ??
      told,
    title:
      // "the new ward sister": new today, and not in a year.
      title?.replace(/^new /u, '') ??
      titleBefore(scene, honorific?.first ?? mention.first, honorific !== null) ??
      honorific?.text ??
      null,
    span: [from, mention.to],
  };
};

/** True where something beside the name says that a person is meant: an honorific, a post, a firm. */
export const hasPost = (scene: Scene, mention: Mention): boolean => {
  const { organization, title } = newPersonOf(scene, mention);
  return organization !== null || title !== null;
};
