export * from './device.ts';
export * from './pairing.ts';
