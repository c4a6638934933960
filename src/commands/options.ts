import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command was called in a way it does not know. One line: what is wrong, and how it is called. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const isBadOption = (error: unknown): error is TypeError =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** What a command was called with. Throws `UsageError`. */
export function optionsOf<T extends ParseArgsConfig>(
  usage: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isBadOption(error)) throw error;
    const [problem = ''] = error.message.split(/\. /);
    throw new UsageError(`${problem.replace(/\.$/, '')}; ${usage}`);
  }
}

/** The whole number from 1 that an option was given. Throws `UsageError`. */
export function countOf(option: string, given: string): number {
  if (!/^[1-9]\d{0,6}$/.test(given))
    throw new UsageError(`${option} takes a whole number from 1, not "${given}"`);
  return Number(given);
}

/** Runs a command: what the caller can mend ends it with one line, anything else with where it broke. */
export function run(command: () => void, mendable: readonly (new (...args: never[]) => Error)[] = []): void {
  try {
    command();
  } catch (error) {
    const isMendable = [UsageError, ...mendable].some((kind) => error instanceof kind);
    console.error(isMendable && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
