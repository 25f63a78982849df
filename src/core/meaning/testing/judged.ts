/** Articles and the people they fit, as `fixtures/offers` has them, and how well a way of matching finds these. */
import { readFileSync } from 'node:fs';
import { plainWords } from '../gist.ts';
import { articleParts, createMeaning, gistOf, readTable, type Meaning } from '../index.ts';

export interface JudgedArticle {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
}

export interface JudgedPerson {
  readonly id: string;
  readonly topics: readonly string[];
  readonly notes: readonly string[];
  readonly goals: readonly string[];
}

export interface JudgedSet {
  readonly articles: readonly JudgedArticle[];
  readonly people: readonly JudgedPerson[];
  /** Whom an article fits, by its id. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

export const readJudgedSet = (folder: string): JudgedSet => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  return {
    articles: read('articles') as JudgedSet['articles'],
    people: read('people') as JudgedSet['people'],
    labels: read('labels') as JudgedSet['labels'],
  };
};

export const readMeaning = (): Meaning => {
  const table = readTable(readFileSync('data/meaning.bin'));
  if (table === null) throw new Error('data/meaning.bin is no table of words');
  return createMeaning(table);
};

/** Everybody for one article, the best first. */
export interface Ranked {
  readonly fits: readonly string[];
  readonly people: readonly { readonly id: string; readonly score: number }[];
}

type Score = (article: JudgedArticle, person: JudgedPerson) => number;

/** What they care about, said and want: their trade alone is no reason. */
export const linesOf = ({ topics, notes, goals }: JudgedPerson): readonly string[] => [
  ...topics,
  ...notes,
  ...goals,
];

export const rankAll = ({ articles, people, labels }: JudgedSet, score: Score): readonly Ranked[] =>
  articles.map((article) => ({
    fits: labels[article.id] ?? [],
    people: people
      .map((person) => ({ id: person.id, score: score(article, person) }))
      .toSorted((one, other) => other.score - one.score),
  }));

export const byMeaning = (set: JudgedSet, meaning: Meaning): Score => {
  const { table } = meaning;
  const readers = new Map(set.people.map((person) => [person, meaning.readerOf(linesOf(person))]));
  const texts = new Map(set.articles.map((article) => [article, gistOf(articleParts(article), table)]));
  return (article, person) => {
    const [text, reader] = [texts.get(article), readers.get(person)];
    if (text === undefined || reader === undefined) throw new Error('an article or a person of another set');
    return meaning.standsOut(text, reader);
  };
};

/** How many of the person's words the article has. */
export const byWords: Score = ({ title, summary, topics }, person) => {
  const said = longWords([title, summary, ...topics]);
  const theirs = longWords(linesOf(person));
  return [...theirs].filter((word) => said.has(word)).length / Math.sqrt(theirs.size || 1);
};

const longWords = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(plainWords(lines.join(' ')).filter((word) => word.length > 3));

/** What a floor gives: shares of the articles, 0 to 1. */
export interface Judged {
  /** Of those that fit somebody: somebody right is the first, or among the first three, whatever the score. */
  readonly first: number;
  readonly firstThree: number;
  /** The same, of those only who are suggested. */
  readonly suggestedInThree: number;
  /** Of those that fit nobody: nobody is suggested. */
  readonly leftAlone: number;
}

export const judge = (ranked: readonly Ranked[], floor: number): Judged => {
  const fitting = ranked.filter(({ fits }) => fits.length > 0);
  const others = ranked.filter(({ fits }) => fits.length === 0);
  const found = (most: number, from: number): number =>
    share(fitting, ({ fits, people }) =>
      people.slice(0, most).some(({ id, score }) => score >= from && fits.includes(id)),
    );
  return {
    first: found(1, -Infinity),
    firstThree: found(3, -Infinity),
    suggestedInThree: found(3, floor),
    leftAlone: share(others, ({ people }) => (people[0]?.score ?? 0) < floor),
  };
};

const share = <Item>(items: readonly Item[], isOne: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(isOne).length / items.length;

/** The lowest floor at which so many of the articles that fit nobody are left alone. */
export const floorFor = (ranked: readonly Ranked[], leftAlone: number): number => {
  const best = ranked
    .filter(({ fits }) => fits.length === 0)
    .map(({ people }) => people[0]?.score ?? 0)
    .toSorted((one, other) => other - one);
  return (best[Math.floor(best.length * (1 - leftAlone) + 1e-9)] ?? 0) + 1e-9;
};

/** What the floor that four fifths of the articles ask for gives on the fifth that it has not seen, for each fifth in turn. */
export const crossValidated = (ranked: readonly Ranked[], leftAlone: number, folds = 5): Judged => {
  const parts = Array.from({ length: folds }, (_, fold) => {
    const floor = floorFor(
      ranked.filter((_one, index) => index % folds !== fold),
      leftAlone,
    );
    return ranked
      .filter((_one, index) => index % folds === fold)
      .map(({ fits, people }) => ({
        fits,
        people: people.map(({ id, score }) => ({ id, score: score - floor })),
      }));
  });
  return judge(parts.flat(), 0);
};
