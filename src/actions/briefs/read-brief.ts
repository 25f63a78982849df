import { readinessFor } from '../../core/asks/index.ts';
import { briefFor, standingOf, type BriefInput } from '../../core/briefs/index.ts';
import { criteriaOf, fitOf, openQuestions } from '../../core/fit/index.ts';
import type { Interaction } from '../../core/interactions/interaction.ts';
import { callName, displayName, type Person } from '../../core/people/index.ts';
import { thankedFor } from '../../core/thanks/words.ts';
import { warmthOn } from '../../core/warmth/index.ts';
import type { Reader } from '../../store/space.ts';
import { isColleague, planOf } from '../asks/read-asks.ts';
import { readStanding } from '../asks/read-standing.ts';
import { readRanked } from '../offers/read-ranked.ts';
import { saidMode, type Owner } from '../owner.ts';
import { readKnown, type Known } from '../people/read-known.ts';
import { openThanks } from '../thanks/open-thanks.ts';

/** The brief of a talk with this person: of the one that is planned, or of whenever it will be. */
export const readBrief = async (
  reader: Reader,
  person: Person,
  planned: Interaction | null,
  owner: Owner,
): Promise<ReturnType<typeof briefFor>> =>
  briefFor(
    await readBriefInput(reader, person, planned, await readKnown(reader, person, owner), owner),
    owner.method,
  );

export const readBriefInput = async (
  reader: Reader,
  person: Person,
  planned: Interaction | null,
  { tie, untold, facts, topics, threads, state, story }: Known,
  owner: Owner,
): Promise<BriefInput> => {
  const { day, method, zone } = owner;
  const { id } = person;
  const where = { personId: id };
  const lastId = tie?.lastTwoWayId ?? null;
  const lastTalk = lastId === null ? null : await reader.get('interaction', lastId);
  const introducer = person.introducedBy === null ? null : await reader.get('person', person.introducedBy);
  const positions = await reader.list('position', { where: { ...where, current: true } });
  const shown = (await reader.viewPeople([id])).get(id);
  const thanks = await openThanks(reader, [id], owner);
  const [advice] = await reader.list('favor', {
    where: { ...where, direction: 'received', kind: 'advice' },
    order: [['day', 'down']],
    limit: 1,
  });
  const first = story === null ? [] : [story.strength];
  return {
    name: displayName(person),
    call: callName(person),
    title: positions.find(({ title }) => title !== null)?.title ?? null,
    company: shown?.company ?? null,
    howWeMet: person.howWeMet,
    introducedBy: introducer === null ? null : displayName(introducer),
    lastTalk,
    conversations: tie?.conversations ?? 0,
    warmth: tie === null ? 0 : warmthOn(tie, day, method).value,
    thanksDue: thanks.map((one) => thankedFor(one, callName(person))),
    promises: await reader.list('promise', { where: { ...where, state: 'open' } }),
    threads,
    facts: facts.map(({ what }) => what),
    topics: topics.map(({ name }) => name),
    today: day,
    strengths: [...first, ...untold.filter((strength) => strength.id !== story?.strength.id)],
    lead: state.brief,
    companyQuestions: await readCompanyQuestions(reader, person, owner),
    isNewColleague: await isColleague(reader, id),
    standing: standingOf(positions.map(({ title }) => title)),
    mode: saidMode(owner.settings) ?? 'seeker',
    advice: advice?.what ?? null,
    readyAsk: await readReadyAsk(reader, person, owner),
    offer: await readOffer(reader, person, owner),
    planned,
    zone,
  };
};

/** The newest of the shelf are enough for a brief. */
const shelfOfBrief = 500;

const readOffer = async (reader: Reader, { id }: Person, owner: Owner): Promise<BriefInput['offer']> => {
  const [best] = await readRanked(reader, id, owner, { most: shelfOfBrief });
  return best === undefined ? null : { title: best.offer.title, because: best.because };
};

/** Only of a company that I look into: one I aim for, or have heard of. */
const readCompanyQuestions = async (
  reader: Reader,
  { id }: Person,
  { method }: Owner,
): Promise<BriefInput['companyQuestions']> => {
  const positions = await reader.list('position', { where: { personId: id, current: true } });
  for (const { organizationId } of positions) {
    if (organizationId === null) continue;
    const evidence = await reader.list('evidence', { where: { organizationId } });
    const targets = await reader.count('target', { where: { organizationId } });
    if (evidence.length === 0 && targets === 0) continue;
    const [decided] = await reader.list('verdict', { where: { organizationId } });
    const criteria = criteriaOf(await reader.list('criterion'), method);
    const fit = fitOf(evidence, criteria, decided ?? null, method);
    // Of a company that is not for me nothing is asked any more.
    if (fit.verdict === 'not-for-me') continue;
    return openQuestions(fit.criteria);
  }
  return [];
};

const readReadyAsk = async (reader: Reader, person: Person, owner: Owner): Promise<string | null> => {
  const asks = await reader.list('ask', { where: { personId: person.id, state: 'planned' } });
  if (asks.length === 0) return null;
  const standing = await readStanding(reader, person, owner);
  for (const ask of asks) {
    const { verdict } = readinessFor(standing, await planOf(reader, ask, owner), owner.method);
    if (verdict === 'ready') return ask.what;
  }
  return null;
};
