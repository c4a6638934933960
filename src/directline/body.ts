import type { IncomingMessage } from 'node:http';
import { Problem } from './call';

/** Bytes of a request's body. */
export const MAX_BODY = 256 * 1024;

const tooLarge = (): Problem =>
  // What is still on its way is not read: the connection cannot serve another request.
  new Problem(413, 'TooLarge', `The body may have ${MAX_BODY / 1024} KiB.`, { Connection: 'close' });

/** The whole body; throws `Problem` 413 when it is larger than allowed, announced or not. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  // The request stays open for the answer when reading stops early.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > MAX_BODY) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** The body as JSON, undefined when it is empty; throws `Problem` 400 when it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBytes(request)).toString();
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'BadJson', 'The body is not JSON.');
  }
}

/** The body as the form that browsers send with a file; throws `Problem` 400 when it is none. */
export async function readForm(request: IncomingMessage): Promise<FormData> {
  const bytes = await readBytes(request);
  const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
  try {
    return await new Response(new Uint8Array(bytes), { headers }).formData();
  } catch {
    throw new Problem(400, 'BadForm', 'The body is not a form with a file (multipart/form-data).');
  }
}
