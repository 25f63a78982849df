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
import { people, person } from './people.ts';
import { progress } from './progress.ts';
import { today } from './today.ts';
import { undo } from './undo.ts';
import { weigh } from './weigh.ts';

/** In the order of the help: the day, the people, the book. */
export const commands: readonly Command[] = [
  today,
  log,
  weigh,
  done,
  snooze,
  skip,
  undo,
  people,
  person,
  duplicates,
  merge,
  distinct,
  layer,
  brief,
  draft,
  send,
  messages,
  coach,
  model,
  debrief,
  promise,
  give,
  receive,
  offers,
  match,
  ready,
  ask,
  asked,
  asks,
  introduce,
  introductions,
  company,
  companies,
  learn,
  path,
  goal,
  strength,
  onboarding,
  me,
  forward,
  progress,
  advocates,
  importCommand,
  connect,
  connections,
  contacts,
  sync,
  feed,
  save,
  exportCommand,
  erase,
  backup,
  backups,
  restore,
  verify,
  serve,
  devices,
  signIn,
  tokens,
  reminders,
  remind,
  open,
  demo,
];
