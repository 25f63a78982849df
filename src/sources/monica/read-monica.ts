import { isSomebody } from '../somebody.ts';
import { issue, IssueList, type Issue, type ReadPerson, type Steps } from '../source.ts';
import { decodeText } from '../text.ts';
import type { ToldOfPerson } from '../told.ts';
import type { AccountContext } from './account-context.ts';
import type { MonicaAccount } from './account.ts';
import { isMonicaJson } from './is-monica.ts';
import { accountOfJson } from './read-json.ts';
import { accountOfSql } from './read-sql.ts';
import { toPerson } from './to-person.ts';
import { activityOf } from './to-told.ts';

export interface MonicaPerson extends ReadPerson {
  readonly told: ToldOfPerson;
}

/** What an export holds beside its people. */
export interface MonicaFindings {
  readonly rejected: number;
  readonly issues: readonly Issue[];
  readonly leftOut: MonicaAccount['leftOut'];
}

/** Hands over everybody in an export of Monica 4, and what it tells of them. */
export function* monicaSteps(bytes: Uint8Array): Steps<MonicaFindings, MonicaPerson> {
  const { text, issues: ofText } = decodeText(bytes);
  const issues = new IssueList();
  ofText.forEach((found) => issues.add(found));
  const account = isMonicaJson(text) ? parsed(text) : yield* accountOfSql(text, issues);
  if (account === null) {
    issues.add(issue('truncated-dump', { text: text.slice(-80) }));
    return { rejected: 0, issues: issues.all(), leftOut: [] };
  }
  const leftOut = new Map(account.leftOut.map(({ count, why }) => [why, count]));
  let rejected = account.nobodies;
  if (rejected > 0) issues.add(issue('no-name'));
  const context = contextOf(account);
  for (const contact of account.contacts) {
    const { draft, told, leftOut: skipped } = toPerson(contact, context, issues);
    for (const why of skipped) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
    if (isSomebody(draft)) yield { line: contact.line, draft, told };
    else {
      yield;
      rejected += 1;
      issues.add(issue('no-name', { line: contact.line, text: contact.key }));
    }
  }
  return {
    rejected,
    issues: issues.all(),
    leftOut: [...leftOut].map(([why, count]) => ({ why, count })),
  };
}

const parsed = (text: string): MonicaAccount | null => {
  try {
    return accountOfJson(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return null;
  }
};

const contextOf = ({ names, activities, relationships }: MonicaAccount): AccountContext => {
  const byContact = new Map<string, ToldOfPerson['talks'][number][]>();
  for (const activity of activities) {
    // One talk for all who were there, however many: each has all of them in its key.
    const talk = activityOf(activity);
    if (talk === null) continue;
    for (const key of new Set(activity.contacts)) {
      const there = byContact.get(key);
      if (there === undefined) byContact.set(key, [talk]);
      else there.push(talk);
    }
  }
  const relations = Map.groupBy(relationships, ({ of }) => of);
  return {
    nameByKey: names,
    activitiesOf: (key) => byContact.get(key) ?? [],
    relationsOf: (key) => relations.get(key) ?? [],
  };
};
