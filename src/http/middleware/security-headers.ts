import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Only what the server itself sends may run or be shown; nothing inline, nothing from elsewhere, no frames. */
const headers = (isTrustworthy: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Nothing to other sites; our own forms say where they come from.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
    // Browsers heed these two only from HTTPS and from the machine itself, and complain elsewhere.
    crossOriginOpenerPolicy: isTrustworthy,
    originAgentCluster: isTrustworthy,
    // Plain HTTP on loopback has no transport security to insist on.
    strictTransportSecurity: false,
    permissionsPolicy: { camera: [], geolocation: [], microphone: [], payment: [] },
  });

/** @param isTrustworthy whether a browser takes the way for one on which nobody reads along */
export const securityHeaders = (isTrustworthy: (context: Context) => boolean): MiddlewareHandler => {
  const [trusted, plain] = [headers(true), headers(false)];
  return (context, next) => (isTrustworthy(context) ? trusted : plain)(context, next);
};
