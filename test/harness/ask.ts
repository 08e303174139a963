export type Answer<Data> = {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; fields?: Record<string, string>; [more: string]: unknown };
  }[];
  status: number;
};

/** Somebody at the other end of GraphQL over HTTP, with the cookies they were given. */
export class Asker {
  #cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  // eslint-disable-next-line typescript/no-explicit-any -- each test knows the shape it asked for
  async ask<Data = any>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: [...this.#cookies].map((pair) => pair.join('=')).join('; '),
      },
      body: JSON.stringify({ query, variables }),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return { ...((await response.json()) as Omit<Answer<Data>, 'status'>), status: response.status };
  }

  /** The data; throws when there are errors. */
  // eslint-disable-next-line typescript/no-explicit-any -- as above
  async get<Data = any>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables);
    if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join('\n'));
    return data;
  }

  /** The code of the first error, or none. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string | undefined> {
    return (await this.ask(query, variables)).errors?.[0]?.extensions.code;
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.get(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      {
        email,
        password,
      },
    );
    return this;
  }

  /** Somebody with the same cookies, at another process if need be, who may be given others without the first one noticing. */
  copy(url = this.url): Asker {
    const twin = new Asker(url);
    twin.#cookies = new Map(this.#cookies);
    return twin;
  }

  get cookies(): { name: string; value: string }[] {
    return [...this.#cookies].map(([name, value]) => ({ name, value }));
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    const gone = attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute)) || value === '';
    if (gone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
