export * from './business-days.ts';
export * from './calendar-day.ts';
export * from './partial-date.ts';
export * from './working-week.ts';
export * from './zone.ts';
