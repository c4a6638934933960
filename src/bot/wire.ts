import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type Headers = Parameters<HttpClient['sendRequest']>[0]['headers'];

/** A channel's service did not take what we sent. */
export class ServiceRefusal extends Error {
  override readonly name = 'ServiceRefusal';

  /** `code` is the service's own word for it; `retryAfter` the milliseconds that it asks us to wait. */
  constructor(
    readonly status: number,
    readonly code: string | undefined,
    readonly retryAfter: number | undefined,
  ) {
    super(`The service answered ${status}${code === undefined ? '' : ` ${code}`}`);
  }
}

/** `Retry-After` as milliseconds from `now`: seconds, or a date. */
function delayIn(value: string | null, now: Date): number | undefined {
  if (value === null) return undefined;
  const delay = /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}

/** The word in `{"error":{"code":"…"}}`, in which services of the Bot Framework say what was wrong. */
function codeIn(text: string): string | undefined {
  try {
    const { error } = JSON.parse(text) as { error?: { code?: unknown } };
    return typeof error?.code === 'string' ? error.code : undefined;
  } catch {
    return undefined;
  }
}

/** A collection of the SDK's own kind, which it does not export. */
function headersLike(model: Headers, from: globalThis.Headers): Headers {
  const headers = model.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  from.forEach((value, name) => {
    headers.set(name, value);
  });
  return headers;
}

/**
 * How the SDK reaches a channel's service, which has to answer within `patience` milliseconds; one that takes longer
 * may still have taken what was sent. The SDK's own client repeats a refused request by itself, for as long as the
 * service asks and while a person's request is held; this one says at once what the service said.
 */
export const createWire = (patience: number, clock: () => Date): HttpClient => ({
  async sendRequest(request) {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers.toJson(),
      ...(request.body !== undefined && { body: request.body as string }),
      // Where a service sends us elsewhere the SDK decides.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const text = await response.text();
    if (response.status >= 400)
      throw new ServiceRefusal(
        ...([response.status, codeIn(text)] as const),
        delayIn(response.headers.get('Retry-After'), clock()),
      );
    return {
      ...{ request, status: response.status, bodyAsText: text },
      headers: headersLike(request.headers, response.headers),
    };
  },
});
