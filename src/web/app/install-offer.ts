/** The browser's own question whether to put the app on the home screen; not every browser has one. */
interface InstallOffer extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallOffer | null = null;
const watchers = new Set<() => void>();

const turn = (next: InstallOffer | null): void => {
  offer = next;
  for (const changed of watchers) changed();
};

/** Keeps what the browser offers soon after the start, until somebody takes it up. */
export const keepInstallOffer = (): void => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    turn(event as InstallOffer);
  });
  addEventListener('appinstalled', () => turn(null));
};

export const installOffer = {
  subscribe: (changed: () => void): (() => void) => {
    watchers.add(changed);
    return () => watchers.delete(changed);
  },
  get: (): InstallOffer | null => offer,
  /** It can be taken up once. */
  take: async (): Promise<void> => {
    const taken = offer;
    turn(null);
    await taken?.prompt();
  },
};
