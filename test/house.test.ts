import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

const ROOT = join(__dirname, '..');

/** Who may import whom. `types of` a room means `import type` only. Rooms not named for a room are closed to it. */
const TABLE: Record<string, { rooms?: string[]; typesOf?: string[]; packages?: string[] }> = {
  'src/knowledge': { packages: ['zod', 'node:crypto'] },
  'src/advice': { typesOf: ['src/conversation', 'src/knowledge'] },
  'src/conversation': { typesOf: ['src/knowledge'], packages: ['zod'] },
  'src/understanding': { typesOf: ['src/conversation', 'src/knowledge'], rooms: ['src/conversation/intent'], packages: ['natural', 'zod', 'node:crypto', 'node:fs'] },
  dialogs: { rooms: ['src/conversation', 'src/advice'], typesOf: ['src/knowledge'] },
  intents: {},
  'src/channels': { typesOf: ['src/conversation'], packages: ['botbuilder', 'zod'] },
  'src/turn': { typesOf: ['src/channels', 'src/conversation', 'src/store', 'src/observe'], packages: ['node:crypto', 'node:timers/promises'] },
  'src/bot': { rooms: ['src/turn', 'src/channels'], packages: ['botbuilder'] },
  'src/directline': { rooms: ['src/turn', 'src/channels/activity'], typesOf: ['src/channels'], packages: ['ws', 'zod', 'jsonwebtoken', 'node:crypto', 'node:http', 'node:stream'] },
  'src/store': { packages: ['lmdb'] },
  'src/pictures': { typesOf: ['src/conversation'], packages: ['d3-scale', '@resvg/resvg-js', 'opentype.js', 'node:fs'] },
  'src/site': { typesOf: ['src/conversation', 'src/knowledge'] },
  'src/observe': { packages: ['pino', 'prom-client'] },
  'src/web': { typesOf: ['src/conversation'] },
}; // prettier-ignore

const roomOf = (path: string): string =>
  Object.keys(TABLE).find((room) => path === room || path.startsWith(`${room}/`)) ?? 'assembly';

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory()
      ? filesIn(path)
      : name.endsWith('.ts') && !name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const named = source.matchAll(/^(?:import|export)\s+(type\s+)?([^'"]*?)from\s+['"]([^'"]+)['"]/gms);
  // For what they do when they are loaded, or loaded later on.
  const bare = source.matchAll(/^import\s+()()['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm);
  return [...named, ...bare].map(([, type, names = '', from, later = '']) => ({
    file,
    target: (from ?? later).startsWith('.') ? normalize(join(dirname(file), from ?? later)) : (from ?? later),
    typeOnly: Boolean(type) || /^\{\s*(type\s+\w+\s*,?\s*)+\}\s*$/.test(names),
  }));
}

const within = (target: string, places: readonly string[] = []): boolean =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const room = roomOf(file);
  const rule = TABLE[room];
  if (!rule || roomOf(target) === room) return true;
  const local =
    !/^[\w@][\w@:.-]*(\/|$)/.test(target) ||
    target.startsWith('src/') ||
    target.startsWith('dialogs') ||
    target.startsWith('intents');
  if (!local) return within(target, rule.packages);
  return within(target, rule.rooms) || (typeOnly && within(target, rule.typesOf));
}

const files = ['src', 'dialogs', 'intents'].flatMap(filesIn);
const imports = files.flatMap(importsOf);

test('every import keeps to the table of rooms', () => {
  expect(files.length).toBeGreaterThan(40);
  const strangers = imports
    .filter((entry) => !isAllowed(entry))
    .map(({ file, target, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${target}`);
  expect(strangers).toEqual([]);
});

test('every grant of the table is used', () => {
  const isUsed = (room: string, place: string): boolean =>
    imports.some(({ file, target }) => roomOf(file) === room && within(target, [place]));
  const idle = Object.entries(TABLE).flatMap(([room, { rooms = [], typesOf = [], packages = [] }]) =>
    [...rooms, ...typesOf, ...packages]
      .filter((place) => !isUsed(room, place))
      .map((place) => `${room} may import ${place}, and does not`),
  );
  expect(idle).toEqual([]);
});

test('a forbidden import is seen', () => {
  const forbidden: Import = { file: 'dialogs/fit.ts', target: 'botbuilder', typeOnly: false };
  expect(isAllowed(forbidden)).toBe(false);
  expect(
    isAllowed({ file: 'src/knowledge/knowledge.ts', target: 'src/conversation/reply', typeOnly: true }),
  ).toBe(false);
  expect(isAllowed({ file: 'src/advice/fit.ts', target: 'src/conversation/reply', typeOnly: false })).toBe(
    false,
  );
  expect(isAllowed({ file: 'src/advice/fit.ts', target: 'src/conversation/reply', typeOnly: true })).toBe(
    true,
  );
  const brain = { file: 'src/turn/page.ts', target: 'src/conversation/memory' };
  expect([true, false].map((typeOnly) => isAllowed({ ...brain, typeOnly }))).toEqual([true, false]);
});

test('each SDK is named in its own rooms only', () => {
  const rooms = (name: string) =>
    [
      ...new Set(
        imports
          .filter(({ target }) => target === name || target.startsWith(`${name}/`))
          .map(({ file }) => (roomOf(file) === 'assembly' ? file : roomOf(file))),
      ),
    ].sort();
  expect(rooms('natural')).toEqual(['src/understanding']);
  expect(rooms('restify')).toEqual(['src/http.ts', 'src/server.ts']);
  expect(rooms('botbuilder')).toEqual(['src/bot', 'src/channels']);
});

test('the Bot Framework, or what follows it, is named in two rooms only, however it is loaded', () => {
  const named = files.filter((file) =>
    /['"](botbuilder|botframework-|@microsoft\/(agents|teams))/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect([...new Set(named.map(roomOf))].sort()).toEqual(['src/bot', 'src/channels']);
});

test('only config reads the environment', () => {
  const readers = files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
  expect(readers).toEqual(['src/config.ts']);
});

test('no room is called utils, and nothing reaches outside the project', () => {
  expect(files.filter((file) => /\/(utils?|helpers?|common)(\/|\.ts)/.test(file))).toEqual([]);
  expect(
    imports.filter(({ target }) => target.startsWith('..') || relative('.', target).startsWith('..')),
  ).toEqual([]);
});
