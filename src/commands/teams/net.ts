import { z } from 'zod';

/** The ways out of this process; tests give their own. */
export interface Net {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly now: () => Date;
  /** The last moment of the certificate that a host shows. Rejects when there is none to see. */
  readonly certificateEnd: (host: string, port: number) => Promise<Date>;
  /** Where Microsoft signs bots in, and where it publishes the keys of those who call us. */
  readonly login: string;
  readonly keys: string;
}

/** An answer, or the code of what kept us from getting one. */
export type Reached =
  { readonly status: number; readonly headers: Headers; readonly text: string } | { readonly code: string };

/** Milliseconds to wait for an answer. */
const PATIENCE = 10_000;

/** `fetch` hides the reason in its error's cause, Node's own errors carry it. */
const failure = z.object({
  name: z.string(),
  code: z.string().optional().catch(undefined),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

function codeOf(error: unknown): string {
  const { data } = failure.safeParse(error);
  return data?.cause?.code ?? data?.code ?? data?.name ?? String(error);
}

/** Asks once, follows no redirect, and never rejects. */
export async function reach(net: Pick<Net, 'fetch'>, url: string, init: RequestInit = {}): Promise<Reached> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await net.fetch(url, { redirect: 'manual', signal, ...init });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** The part of a JSON text that `schema` asks for; undefined when it is not there. */
export function partOf<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Nobody was even asked: the name is unknown or no way leads there. A refused connection is an answer. */
const NO_WAY = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'TimeoutError',
];

export const isNoWay = (code: string): boolean => NO_WAY.includes(code);

/** Faults of a certificate as Node and OpenSSL name them. */
export const isCertificate = (code: string): boolean => /CERT|SIGNATURE|SSL|TLS/.test(code);
