export * from './reminder.ts';
export * from './reminders.ts';
export * from './withhold.ts';
