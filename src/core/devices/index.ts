export * from './code.ts';
export * from './device.ts';
export * from './pairing.ts';
