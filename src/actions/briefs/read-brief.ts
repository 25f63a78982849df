import { readinessFor } from '../../core/asks/index.ts';
import type { BriefInput } from '../../core/briefs/index.ts';
import { criteriaOf, fitOf } from '../../core/fit/index.ts';
import type { Person } from '../../core/people/index.ts';
import { storyFor } from '../../core/strengths/index.ts';
import type { Reader } from '../../store/space.ts';
import { planOf } from '../asks/read-asks.ts';
import { readStanding } from '../asks/read-standing.ts';
import type { Owner } from '../owner.ts';

/** What a brief takes from strengths, companies and asks (method, section 5). */
export type BriefExtras = Pick<BriefInput, 'strengths' | 'companyQuestion' | 'readyAsk'>;

export const readBriefExtras = async (reader: Reader, person: Person, owner: Owner): Promise<BriefExtras> => {
  const where = { personId: person.id };
  const strengths = await reader.list('strength', { order: [['rank', 'up']] });
  const told = new Set((await reader.list('told', { where })).map(({ strengthId }) => strengthId));
  const untold = strengths.filter(({ id }) => !told.has(id));
  const facts = await reader.list('fact', { where });
  const story = storyFor(
    untold,
    facts.map(({ what }) => what),
  );
  const first = story === null ? [] : [story.strength];
  return {
    strengths: [...first, ...untold.filter(({ id }) => id !== story?.strength.id)],
    companyQuestion: await readCompanyQuestion(reader, person, owner),
    readyAsk: await readReadyAsk(reader, person, owner),
  };
};

/** Only of a company that I look into: one I aim for, or have heard of. */
const readCompanyQuestion = async (
  reader: Reader,
  { id }: Person,
  { method }: Owner,
): Promise<string | null> => {
  const positions = await reader.list('position', { where: { personId: id, current: true } });
  for (const { organizationId } of positions) {
    if (organizationId === null) continue;
    const evidence = await reader.list('evidence', { where: { organizationId } });
    const targets = await reader.count('target', { where: { organizationId } });
    if (evidence.length === 0 && targets === 0) continue;
    const [decided] = await reader.list('verdict', { where: { organizationId } });
    const criteria = criteriaOf(await reader.list('criterion'), method);
    return fitOf(evidence, criteria, decided ?? null, method).question?.text ?? null;
  }
  return null;
};

const readReadyAsk = async (reader: Reader, person: Person, owner: Owner): Promise<string | null> => {
  const asks = await reader.list('ask', { where: { personId: person.id, state: 'planned' } });
  if (asks.length === 0) return null;
  const { standing } = await readStanding(reader, person, owner);
  for (const ask of asks) {
    const { verdict } = readinessFor(standing, await planOf(reader, ask, owner), owner.method);
    if (verdict === 'ready') return ask.what;
  }
  return null;
};
