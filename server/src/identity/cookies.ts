import { createHmac, randomUUID } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';
import { constantTimeEqual } from 'better-auth/crypto';
import type { Response } from 'express';
import type { Settings } from '../platform/settings.ts';

const yearMs = 365 * 24 * 3600 * 1000;

/** The hub's two cookies: a session's, and one that says which accounts have signed in from this device before. */
export type Cookies = ReturnType<typeof openCookies>;

export function openCookies({ publicUrl, sessionSecret }: Pick<Settings, 'publicUrl' | 'sessionSecret'>) {
  const secure = publicUrl.startsWith('https:');
  // Browsers keep a __Host- cookie from every other host and path, but only over TLS.
  const prefix = secure ? '__Host-hub' : 'hub';
  const attributes = { secure, httpOnly: true, sameSite: 'lax', path: '/' } as const;
  const deviceName = `${prefix}.device`;
  // As the library signs, in a fiftieth of its time: this runs at each request.
  const signatureOf = (token: string) => createHmac('sha256', sessionSecret).update(token).digest('base64');
  const markOf = (device: string, email: string) =>
    createHmac('sha256', sessionSecret).update(`device\n${device}\n${email}`).digest('base64url');

  return {
    forLibrary: { cookiePrefix: prefix, useSecureCookies: false, defaultCookieAttributes: attributes },

    /** The session's token in a Cookie header, if our secret signed it. */
    sessionToken(header: string | undefined): string | null {
      const signed = (header && parseCookies(header).get(`${prefix}.session_token`)) || '';
      const at = signed.lastIndexOf('.');
      if (at < 1) return null;
      const token = signed.slice(0, at);
      return constantTimeEqual(signed.slice(at + 1), signatureOf(token)) ? token : null;
    },

    /** The device's id, if somebody has signed in to this account from it before. */
    knownDevice(header: string | undefined, email: string): string | null {
      const [device, mark] = ((header && parseCookies(header).get(deviceName)) || '').split('.');
      return device && mark && constantTimeEqual(mark, markOf(device, email)) ? device : null;
    },

    /** Remembers on the device that this account has signed in from it. */
    rememberDevice(response: Response, header: string | undefined, email: string): void {
      const device = this.knownDevice(header, email) ?? randomUUID();
      response.cookie(deviceName, `${device}.${markOf(device, email)}`, { ...attributes, maxAge: yearMs });
    },
  };
}
