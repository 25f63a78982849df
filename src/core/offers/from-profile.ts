import type { Instant } from '../dates/index.ts';
import { idFromText } from '../ids.ts';
import { fold } from '../people/fold.ts';
import type { Me } from '../settings/me.ts';
import type { Strength } from '../strengths/strength.ts';
import { emptyOffer } from './empty-offer.ts';
import { baseTag, languageName } from './languages.ts';
import type { Offer } from './offer.ts';

export interface Profile {
  readonly me: Partial<Me>;
  /** What LinkedIn said of me last. */
  readonly linkedin: Partial<Me>;
  readonly strengths: readonly Pick<Strength, 'name' | 'story'>[];
}

/** As long as a first favor takes. */
const helpMinutes = 15;
const mostSkills = 50;

/**
 * What my profile says that I have to give: strengths, skills, languages, my country, what I learned where I worked. It is
 * computed, and becomes a record when something is done with it; so it follows the profile, and is never there twice.
 */
export const profileOffers = ({ me, linkedin, strengths }: Profile): readonly Offer[] => {
  const told = new Set((linkedin.skills ?? []).map(fold));
  const skills = (me.skills ?? []).slice(0, mostSkills);
  const offers: readonly Offer[] = [
    ...strengths.map(({ name, story }) =>
      offerOf(`strength ${fold(name)}`, { kind: 'skill', title: name, words: story, topics: [name] }),
    ),
    ...skills.map((skill) =>
      offerOf(`skill ${fold(skill)}`, {
        kind: 'skill',
        title: `Help with ${skill}`,
        topics: [skill],
        minutes: helpMinutes,
        source: told.has(fold(skill)) ? 'linkedin' : 'profile',
      }),
    ),
    ...languagesBeside(me.languages ?? []).map((tag) =>
      offerOf(`language ${tag}`, {
        kind: 'translation',
        title: `Reading ${languageName(tag)} for somebody`,
        topics: [languageName(tag)],
        language: tag,
      }),
    ),
    ...[me.country ?? null].flatMap((country) =>
      country === null || country.trim() === ''
        ? []
        : [
            offerOf(`country ${fold(country)}`, {
              kind: 'country-insight',
              title: `How things are done in ${country}`,
              topics: [country],
            }),
          ],
    ),
    ...(me.positions ?? []).flatMap(({ title, organization, description }) =>
      title === null || organization === null
        ? []
        : [
            offerOf(`position ${fold(title)} ${fold(organization)}`, {
              kind: 'skill',
              title: `What I learned as ${title} at ${organization}`,
              words: description,
              topics: [title, organization],
              source: 'linkedin',
            }),
          ],
    ),
  ];
  // A skill that is a strength as well is one thing.
  return [
    ...new Map(offers.toReversed().map((offer) => [fold(offer.topics.join(' ')), offer])).values(),
  ].toReversed();
};

/** English is everybody's, in an app that speaks it. */
export const languagesBeside = (tags: readonly string[]): readonly string[] =>
  tags.filter((tag) => baseTag(tag) !== 'en');

const offerOf = (what: string, said: Pick<Offer, 'kind' | 'title' | 'topics'> & Partial<Offer>): Offer => ({
  id: idFromText(`offer of my profile: ${what}`),
  ...emptyOffer,
  source: 'profile',
  foreignId: what,
  addedAt: 0 as Instant,
  ...said,
});
