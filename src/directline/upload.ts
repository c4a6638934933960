import { Problem } from './call';

/** Clients put the activity first, as a part of its own. JSON holds no raw line breaks of this kind. */
const ACTIVITY_PART = /\r\nContent-Type: *application\/vnd\.microsoft\.activity\b[^]*?\r\n\r\n([^]*?)\r\n--/i;

/** The message that came with a file, and that there was one. The file itself is not read. Throws `Problem` 400. */
export function uploaded(form: string): unknown {
  const [, part = '{}'] = ACTIVITY_PART.exec(form) ?? [];
  const said = parseJson(part);
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
