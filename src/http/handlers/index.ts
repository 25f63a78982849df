import type { Handlers } from '../handler.ts';
import { askHandlers } from './asks.ts';
import { backupHandlers } from './backups.ts';
import { betweenUsHandlers } from './between-us.ts';
import { bookHandlers } from './book.ts';
import { briefHandlers } from './briefs.ts';
import { coachHandlers } from './coach.ts';
import { companyHandlers } from './companies.ts';
import { connectionHandlers } from './connections.ts';
import { contactsHandlers } from './contacts.ts';
import { deviceHandlers } from './devices.ts';
import { duplicateHandlers } from './duplicates.ts';
import { erasureHandlers } from './erasure.ts';
import { goalHandlers } from './goals.ts';
import { historyHandlers } from './history.ts';
import { importHandlers } from './import.ts';
import { introductionHandlers } from './introductions.ts';
import { logHandlers } from './log.ts';
import { offerHandlers } from './offers.ts';
import { messageHandlers } from './messages.ts';
import { modelHandlers } from './model.ts';
import { peopleHandlers } from './people.ts';
import { progressHandlers } from './progress.ts';
import { readingHandlers } from './reading.ts';
import { reminderHandlers } from './reminders.ts';
import { remindingHandlers } from './reminding.ts';
import { restoringHandlers } from './restoring.ts';
import { settingsHandlers } from './settings.ts';
import { thanksHandlers } from './thanks.ts';
import { todayHandlers } from './today.ts';
import { signInHandlers } from './sign-in.ts';
import { tokenHandlers } from './tokens.ts';

/** Every endpoint of the contract with what answers it. */
export const handlers: Handlers = {
  ...todayHandlers,
  ...logHandlers,
  ...peopleHandlers,
  ...erasureHandlers,
  ...duplicateHandlers,
  ...betweenUsHandlers,
  ...askHandlers,
  ...introductionHandlers,
  ...messageHandlers,
  ...modelHandlers,
  ...goalHandlers,
  ...offerHandlers,
  ...companyHandlers,
  ...progressHandlers,
  ...briefHandlers,
  ...coachHandlers,
  ...thanksHandlers,
  ...importHandlers,
  ...connectionHandlers,
  ...contactsHandlers,
  ...deviceHandlers,
  ...readingHandlers,
  ...signInHandlers,
  ...tokenHandlers,
  ...reminderHandlers,
  ...remindingHandlers,
  ...historyHandlers,
  ...settingsHandlers,
  ...bookHandlers,
  ...backupHandlers,
  ...restoringHandlers,
};
