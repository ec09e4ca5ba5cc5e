/** How long one command may take, in milliseconds: a driver that hangs fails one test, not the run. */
const PATIENCE = 20_000;
/** The name under which the protocol hands elements over. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One session of WebDriver, as its standard has it, over plain requests. */
export class WebDriver {
  readonly #session: string;

  private constructor(session: string) {
    this.#session = session;
  }

  /**
   * Starts a session.
   *
   * @param address where the driver listens
   * @param capabilities what the browser is to be
   */
  static async start(
    address: string,
    capabilities: Readonly<Record<string, unknown>>,
  ): Promise<{ driver: WebDriver; version: string }> {
    const { sessionId, capabilities: given } = (await send('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string; capabilities: { browserVersion: string } };
    return {
      driver: new WebDriver(`${address}/session/${sessionId}`),
      version: given.browserVersion,
    };
  }

  /**
   * Sends a command of the session.
   *
   * @throws what the driver says is wrong
   */
  post(command: string, body: Readonly<Record<string, unknown>>): Promise<unknown> {
    return send('POST', `${this.#session}/${command}`, body);
  }

  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown> {
    return this.post('execute/sync', { script: `return (${expression})`, args: [] });
  }

  /** Clicks the first element that a selector finds, where it is in the window. */
  async click(selector: string): Promise<void> {
    const element = (await this.post('element', {
      using: 'css selector',
      value: selector,
    })) as Record<string, string>;
    await this.post(`element/${element[ELEMENT]}/click`, {});
  }

  /** Presses keys one after another, each down and up. */
  async pressKeys(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async end(): Promise<void> {
    await send('DELETE', this.#session);
  }
}

async function send(
  method: 'POST' | 'DELETE',
  url: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}
