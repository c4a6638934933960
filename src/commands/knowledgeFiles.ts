import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Files } from '../knowledge/read';
import { refuse, right } from '../knowledge/refusal';

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line, and the last entry that has told its name before it: `line 12, in "fee.CPB.one"`. */
function placeAt(text: string, offset: number): string {
  const before = [...text.slice(0, offset).matchAll(/"(?:id|aspect)": "([^"]*)"/g)].at(-1)?.[1];
  return `line ${lineAt(text, offset)}${before === undefined ? '' : `, in "${before}"`}`;
}

const ENTRY = '{ "id": "fee.CPB.one", "low": 425 }';

/** What most often goes wrong in a text editor, each with how it looks when it is right. */
const FAULTS: Readonly<Record<string, readonly [what: string, example: string]>> = {
  CommaExpected: ['a comma is missing between two parts', '"low": 425, "unit": "USD"'],
  ColonExpected: ['a colon is missing after a key', '"low": 425'],
  UnexpectedEndOfString: ['a closing quotation mark is missing', right('unit')],
  InvalidCommentToken: ['holds a comment, which JSON does not know', right('about')],
  InvalidSymbol: ['holds a word without quotation marks', right('unit')],
  InvalidNumberFormat: ['holds a number that cannot be read', right('low')],
  PropertyNameExpected: ['a key in quotation marks is missing', right('unit')],
  ValueExpected: ['a value is missing', right('low')],
  CloseBraceExpected: ['a closing brace } is missing', ENTRY],
  CloseBracketExpected: ['a closing bracket ] is missing', right('sources')],
  EndOfFileExpected: ['something stands after the end of the file', 'one closing brace } as the last line'],
};

function refuseSyntax(file: string, text: string, { error, offset }: ParseError): never {
  const comma = /,\s*$/.exec(text.slice(0, offset));
  if (comma && /^[}\]]/.test(text.slice(offset)))
    return refuse(file, placeAt(text, comma.index), 'has a comma before a closing brace or bracket', ENTRY);
  if (printParseErrorCode(error) === 'CommaExpected' && /^[}\]]/.test(text.slice(offset)))
    return refuse(
      file,
      placeAt(text, offset),
      'a closing brace or bracket is missing before this line',
      right('sources'),
    );
  const [what, example] = FAULTS[printParseErrorCode(error)] ?? ['is not JSON', ENTRY];
  return refuse(file, placeAt(text, offset), what, example);
}

const keyOf = ({ children = [] }: Node): string => String(children[0]?.value);

/** JSON keeps the last of two parts of one name and forgets the first without a word. */
function refuseDoubles(file: string, text: string, node: Node): void {
  const parts = node.children ?? [];
  const keys = node.type === 'object' ? parts.map(keyOf) : [];
  const twice = parts.find((part, i) => keys.indexOf(keyOf(part)) < i && node.type === 'object');
  if (twice)
    refuse(
      file,
      placeAt(text, twice.offset),
      `has "${keyOf(twice)}" twice`,
      'each name once in one pair of braces',
    );
  for (const part of parts) refuseDoubles(file, text, part);
}

/** Reads one data file. Throws `KnowledgeError` with the line, its entry, what is wrong and an example. */
export function parseDataFile(file: string, text: string): unknown {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first) refuseSyntax(file, text, first);
  if (!tree) return refuse(file, '', 'is empty', `{ ${right('about')}, ${right('recheckBy')} }`);
  refuseDoubles(file, text, tree);
  return getNodeValue(tree);
}

/** The data as they lie in a folder now, so that a draft is checked before anything is built of it. */
export const readDataFolder = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, parseDataFile(name, readFileSync(join(folder, name), 'utf8'))]),
  );
