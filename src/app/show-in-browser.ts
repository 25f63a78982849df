import { spawn } from 'node:child_process';
import type { Environment } from './config.ts';

/** The platform's way to open an address, null where there is no screen to show it on. */
export const browserCommand = ({
  platform,
  variables,
  isTerminal,
}: Pick<Environment, 'platform' | 'variables' | 'isTerminal'>): readonly [string, ...string[]] | null => {
  if (!isTerminal || (variables['SSH_CONNECTION'] ?? '') !== '') return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasScreen = [variables['DISPLAY'], variables['WAYLAND_DISPLAY']].some(
    (screen) => (screen ?? '') !== '',
  );
  return hasScreen ? ['xdg-open'] : null;
};

/** Opens the address where it can; the address is printed anyway, so a browser that is missing is no failure. */
export const showInBrowser = (address: string, environment: Environment): void => {
  const command = browserCommand(environment);
  if (!command) return;
  const [program, ...words] = command;
  const child = spawn(program, [...words, address], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
};
