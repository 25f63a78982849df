import type { Setting } from '../../core/settings/setting.ts';
import type { CardState, DayPick } from '../../core/today/card-state.ts';
import { boolean, integer, json, text, textOrNull } from './column.ts';
import { table } from './table.ts';

export const cardState = table<CardState>('card_state', {
  id: text,
  state: text,
  day: text,
  at: integer,
  until: textOrNull,
  skippedOn: json,
});

export const dayPick = table<DayPick>('day_pick', { id: text, keys: json, overfull: boolean });

export const setting = table<Setting>('setting', { id: text, value: json });
