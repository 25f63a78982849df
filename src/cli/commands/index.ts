import type { Command } from '../command.ts';
import { advocates } from './advocates.ts';
import { ask, asked, asks, ready } from './asks.ts';
import { give, promise, receive } from './between-us.ts';
import { backup, backups, restore } from './backups.ts';
import { exportCommand, verify } from './book.ts';
import { done, skip, snooze } from './cards.ts';
import { brief } from './brief.ts';
import { debrief } from './debrief.ts';
import { draft } from './draft.ts';
import { coach } from './coach.ts';
import { companies, company, learn, path } from './companies.ts';
import { connect } from './connect.ts';
import { connections, sync } from './connections.ts';
import { contacts } from './contacts.ts';
import { forward, goal } from './goals.ts';
import { match } from './match.ts';
import { me } from './me.ts';
import { offers } from './offers.ts';
import { messages, send } from './messages.ts';
import { model } from './model.ts';
import { onboarding } from './onboarding.ts';
import { remind } from './remind.ts';
import { reminders } from './reminders.ts';
import { strength } from './strengths.ts';
import { devices } from './devices.ts';
import { signIn } from './sign-in.ts';
import { tokens } from './tokens.ts';
import { demo, open, serve } from './serve.ts';
import { distinct, duplicates, merge } from './duplicates.ts';
import { erase } from './erase.ts';
import { feed } from './feed.ts';
import { save } from './save.ts';
import { importCommand } from './import.ts';
import { introduce, introductions } from './introductions.ts';
import { layer } from './layers.ts';
import { log } from './log.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { progress } from './progress.ts';
import { today } from './today.ts';
import { undo } from './undo.ts';
import { weigh } from './weigh.ts';

export interface CommandGroup {
  /** What one wants to do. */
  readonly title: string;
  readonly commands: readonly Command[];
}

/** In the order of the help: first the few for every day, last what is set up once. */
export const commandGroups: readonly CommandGroup[] = [
  { title: 'Every day', commands: [today, log, done, snooze, skip, undo, person] },
  {
    title: 'The people you know',
    commands: [people, layer, advocates, duplicates, merge, distinct],
  },
  { title: 'Before and after a talk', commands: [brief, debrief] },
  { title: 'What is between you', commands: [promise, give, receive, forward, offers, match] },
  { title: 'Asks and introductions', commands: [ready, ask, asked, asks, introduce, introductions, path] },
  { title: 'Messages', commands: [draft, coach, weigh, send, messages, model] },
  { title: 'Companies and goals', commands: [company, companies, learn, goal, onboarding] },
  { title: 'You', commands: [me, strength, progress] },
  {
    title: 'Bring it in, keep it up to date',
    commands: [importCommand, connect, connections, contacts, sync, feed, save],
  },
  { title: 'Keep it safe', commands: [backup, backups, restore, verify, exportCommand, erase] },
  { title: 'In the browser, on your devices', commands: [serve, open, demo, devices, signIn, tokens] },
  { title: 'Be reminded', commands: [reminders, remind] },
];

export const commands: readonly Command[] = commandGroups.flatMap((group) => group.commands);
