import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const KEPT_CHARACTERS = 300;
const ADDRESS = /[^\s@]{0,64}@\S+/gu;
/** Six digits and more, also when written in groups: telephone, social security and member numbers, dates of birth. */
const NUMBER = /\p{Nd}(?:[\s()./-]{0,2}\p{Nd}){5,}/gu;

/** The words on one line, without what could name a person by address or number, cut at 300 characters. */
export const masked = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const words = line.replace(ADDRESS, '[@]').replace(NUMBER, '[#]');
  return Array.from(words).slice(0, KEPT_CHARACTERS).join('');
};

/** Appends an object as a line of JSON to a file for its owner's eyes; its folder is made when it is not there. */
export function keepLine(path: string, line: object): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 });
}
