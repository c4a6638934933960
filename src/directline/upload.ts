import { Problem } from './call';

/** The message that came with a file, and that there was one. The file itself is not read. Throws `Problem` 400. */
export async function uploaded(form: FormData): Promise<unknown> {
  const part = form.get('activity') ?? '{}';
  const said = parseJson(typeof part === 'string' ? part : await part.text());
  const file = { contentType: 'application/octet-stream' };
  return { type: 'message', ...(typeof said === 'object' && said), attachments: [file] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'BadArgument', 'The activity beside the file is no JSON.');
  }
}
