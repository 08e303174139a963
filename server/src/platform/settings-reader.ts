export type Environment = Record<string, string | undefined>;

/** A name and an address, as mails show them. */
export type Mailbox = { name: string; address: string };

const mailbox = /^(?:(?<name>[^<>]*)<(?<angled>[^<>]*)>|(?<plain>[^<>]*))$/;
const mailAddress = /^[^\s@",:;()[\]\\]{1,64}@[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i;

/** Reads one variable at a time, in its form, and gathers what is wrong instead of stopping at the first. */
export class SettingsReader {
  readonly problems: string[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  refuse(problems: string | Iterable<string>): void {
    this.problems.push(...(typeof problems === 'string' ? [problems] : problems));
  }

  /** The value without surrounding space; empty is the same as not given. */
  text(name: string): string | undefined {
    return this.#env[name]?.trim() || undefined;
  }

  flag(name: string): boolean | undefined {
    const text = this.text(name)?.toLowerCase();
    if (text === undefined) return undefined;
    if (['true', '1', 'yes', 'on'].includes(text)) return true;
    if (!['false', '0', 'no', 'off'].includes(text)) this.refuse(`${name} must be true or false, not “${text}”.`);
    return false;
  }

  port(name: string): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (/^\d{1,5}$/.test(text) && Number(text) <= 65535) return Number(text);
    this.refuse(`${name} must be a whole number from 0 to 65535, not “${text}”.`);
    return undefined;
  }

  /** A host and a port, as in 127.0.0.1:3310. */
  address(name: string): { host: string; port: number } | undefined {
    const text = this.text(name);
    const { host, port } = /^(?<host>[^\s:/]+|\[[0-9a-f:]+\]):(?<port>\d{1,5})$/i.exec(text ?? '')?.groups ?? {};
    if (host && Number(port) > 0 && Number(port) <= 65535)
      return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
    if (text !== undefined) this.refuse(`${name} must be a host and a port, such as 127.0.0.1:3310.`);
    return undefined;
  }

  number(name: string, { least, most }: { least: number; most: number }): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (number >= least && number <= most) return number;
    this.refuse(`${name} must be a number from ${least} to ${most}, not “${text}”.`);
    return undefined;
  }

  url(name: string, protocols: readonly string[]): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const url = URL.parse(text);
    // The value itself is not repeated: it may hold a password.
    if (!url || !protocols.includes(url.protocol)) {
      this.refuse(`${name} must be an address that begins with ${protocols.map((each) => `${each}//`).join(' or ')}.`);
    }
    return text;
  }

  /** An address without path, query or final slash. */
  origin(name: string): string | undefined {
    const text = this.url(name, ['http:', 'https:']);
    const url = text && URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol)) return text;
    if (url.pathname !== '/' || url.search || url.hash || url.username) {
      this.refuse(`${name} must be scheme, host and port only, such as ${url.origin}.`);
    }
    return url.origin;
  }

  domain(name: string): string | undefined {
    const text = this.text(name);
    if (text !== undefined && !/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z]$/i.test(text))
      this.refuse(`${name} must be a domain, such as reply.hub.example.org.`);
    return text?.toLowerCase();
  }

  /** An address alone, or a name and the address in angle brackets. */
  mailbox(name: string, usualName: string): Mailbox | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const { name: given = '', angled, plain = '' } = mailbox.exec(text)?.groups ?? {};
    const found = {
      name: given.trim().replace(/^"(.*)"$/, '$1') || usualName,
      address: (angled ?? plain).trim(),
    };
    const sound = mailAddress.test(found.address) && !/\.\.|\p{Cc}/u.test(text) && found.address.length <= 254;
    if (!sound)
      this.refuse(
        `${name} must be an e-mail address, such as hub@example.org, or a name with one: Our Hub <hub@example.org>.`,
      );
    return found;
  }

  isLoopback(name: string): boolean {
    const host = URL.parse(this.text(name) ?? '')?.hostname ?? '';
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
  }
}
