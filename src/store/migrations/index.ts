import { initialMigration } from './001-init.ts';
import { wholeMethodMigration } from './002-whole-method.ts';
import { readingMigration } from './003-reading.ts';
import { dormantMigration } from './004-dormant.ts';
import { goodwillMigration } from './005-goodwill.ts';
import { pathsMigration } from './006-paths.ts';
import { connectionsMigration } from './007-connections.ts';
import { roadsMigration } from './008-roads.ts';
import { shortDraftsMigration } from './009-short-drafts.ts';
import { secondTalksMigration } from './010-second-talks.ts';
import { peopleAndStatesMigration } from './011-people-and-states.ts';
import { mailboxesMigration } from './012-mailboxes.ts';
import { loggingMigration } from './013-logging.ts';
import { mergingMigration } from './014-merging.ts';
import { contactsMigration } from './015-contacts.ts';
import { wordsMigration } from './016-words.ts';
import { offersMigration } from './017-offers.ts';
import { swiftTodayMigration } from './018-swift-today.ts';
import { feedsMigration } from './019-feeds.ts';
import { introductionsMigration } from './020-introductions.ts';
import { messagesMigration } from './021-messages.ts';
import { notesInPlaceMigration } from './022-notes-in-place.ts';
import { calledMigration } from './023-called.ts';
import { daysSaidMigration } from './024-days-said.ts';
import { fewerPagesMigration } from './025-fewer-pages.ts';
import { roadsApartMigration } from './026-roads-apart.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  initialMigration,
  wholeMethodMigration,
  readingMigration,
  dormantMigration,
  goodwillMigration,
  pathsMigration,
  connectionsMigration,
  roadsMigration,
  shortDraftsMigration,
  secondTalksMigration,
  peopleAndStatesMigration,
  mailboxesMigration,
  loggingMigration,
  mergingMigration,
  contactsMigration,
  wordsMigration,
  offersMigration,
  swiftTodayMigration,
  feedsMigration,
  introductionsMigration,
  messagesMigration,
  notesInPlaceMigration,
  calledMigration,
  daysSaidMigration,
  fewerPagesMigration,
  roadsApartMigration,
];
