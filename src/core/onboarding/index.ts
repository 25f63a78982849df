export * from './map.ts';
export * from './slot.ts';
