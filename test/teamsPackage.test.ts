import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Resvg } from '@resvg/resvg-js';
import { fromBufferPromise } from 'yauzl';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import { COMMANDS, LONGEST_COMMAND, manifestOf } from '../src/commands/teams/manifest';
import { manifestFaults } from '../src/commands/teams/schema';
import { packageSettings, type PackageSettings } from '../src/commands/teams/settings';
import { ManifestError, zipPackage } from '../src/commands/teams/zip';
import { bareEnv, running } from './ownProcess';
import { configWith, TEAMS_ENV } from './teamsEnv';

/** Files of a zip by name, read by another library than the one that wrote it. */
async function unzipped(zip: Buffer): Promise<Record<string, Buffer>> {
  const files: Record<string, Buffer> = {};
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  for await (const entry of opened.eachEntry())
    files[entry.fileName] = await buffer(await opened.openReadStreamPromise(entry));
  return files;
}

const settings = packageSettings(configWith(), '1.2.0');
const zip = zipPackage(settings);

interface Manifest {
  readonly version: string;
  readonly id: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly description: { readonly full: string };
  readonly validDomains: readonly string[];
  readonly bots: readonly {
    readonly scopes: readonly string[];
    readonly commandLists: readonly {
      readonly scopes: readonly string[];
      readonly commands: readonly unknown[];
    }[];
  }[];
  readonly composeExtensions: readonly unknown[];
}

async function manifestIn(file: Buffer): Promise<Manifest> {
  const { 'manifest.json': manifest } = await unzipped(file);
  return JSON.parse(String(manifest)) as Manifest;
}

describe('the package', () => {
  test('holds three files at its top, and nothing else', async () => {
    expect(Object.keys(await unzipped(zip))).toEqual(['manifest.json', 'color.png', 'outline.png']);
  });

  test('is the same to the byte on any day and in any time zone', () => {
    const again = (zone: string) =>
      spawnSync(
        process.execPath,
        [...running('src/commands/teams/package.ts'), '--version', '1.2.0', '--out', join(folder, zone)],
        { cwd: folder, encoding: 'utf8', env: { ...bareEnv(), ...TEAMS_ENV, TZ: zone } },
      );
    for (const zone of ['UTC', 'Japan']) {
      expect(again(zone).stderr).toBe('');
      expect(readFileSync(join(folder, zone)).equals(zip)).toBe(true);
    }
  });

  test('says who, where and which version, with the pages of the server itself', async () => {
    expect(await manifestIn(zip)).toMatchObject({
      ...{ version: '1.2.0', id: TEAMS_ENV.TEAMS_APP_ID, validDomains: ['advisor.example.org'] },
      developer: {
        ...{ name: 'Example College', websiteUrl: 'https://advisor.example.org' },
        privacyUrl: 'https://advisor.example.org/privacy',
        termsOfUseUrl: 'https://advisor.example.org/terms',
      },
    });
  });

  test('takes the operator’s own pages and name', async () => {
    const own = configWith({
      ...{ PRIVACY_URL: 'https://example.org/p', TERMS_URL: 'https://example.org/t' },
      ORGANISATION_NAME: 'Example College of the North',
    });
    const { developer, description } = await manifestIn(zipPackage(packageSettings(own, '1.2.0')));
    expect(developer).toMatchObject({
      privacyUrl: 'https://example.org/p',
      termsOfUseUrl: 'https://example.org/t',
    });
    expect(description.full).toMatch(/Offered by Example College of the North\.$/);
  });

  test('offers the bot in all three kinds of chat, each with the same six commands', async () => {
    const { bots } = await manifestIn(zip);
    const [bot] = bots;
    expect(bot).toMatchObject({
      ...{ botId: TEAMS_ENV.MicrosoftAppId, scopes: ['personal', 'team', 'groupChat'] },
      ...{ supportsFiles: false, isNotificationOnly: false },
    });
    expect(bot?.commandLists.map(({ scopes }) => scopes)).toEqual([['personal'], ['team'], ['groupChat']]);
    for (const { commands } of bot?.commandLists ?? []) expect(commands).toEqual(COMMANDS);
    expect(COMMANDS).toHaveLength(6);
  });

  test('offers to look one thing up while writing to somebody', async () => {
    const { composeExtensions } = await manifestIn(zip);
    expect(composeExtensions).toMatchObject([
      {
        botId: TEAMS_ENV.MicrosoftAppId,
        commands: [{ id: 'lookUp', type: 'query', initialRun: true, parameters: [{ name: 'q' }] }],
      },
    ]);
  });
});

describe('each command', () => {
  const brain = createBrain();
  const MEANT = {
    ...{ 'Which path suits me?': 'fit', 'Compare the two': 'compare', 'What do they pay?': 'salary' },
    ...{ 'Find my first certificate': 'certification', 'Check a school with me': 'education' },
    'Talk to a person': 'human',
  };

  test.each(COMMANDS)('is short and understood as meant: $title', ({ title }) => {
    const { understood } = brain.reply(undefined, { text: title }, STORY_DAY);
    expect([understood.decision, understood.intent]).toEqual(['answer', MEANT[title]]);
    expect(title.length).toBeLessThanOrEqual(LONGEST_COMMAND);
  });

  test('opens the guided talk where there is one', () => {
    const opened = COMMANDS.map(
      ({ title }) => brain.reply(undefined, { text: title }, STORY_DAY).memory.at?.dialog,
    );
    expect(opened).toEqual(['fit', 'compare', undefined, 'certification', 'school', undefined]);
  });
});

describe('the icons', () => {
  /** Kind and size as the file's head has them: width, height, bits, color type (6 is color with alpha). */
  const head = (png: Buffer) => [
    png.subarray(0, 8).toString('latin1'),
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
  ];
  const PNG = '\u0089PNG\r\n\u001a\n';

  /** Red, green, blue and alpha of each pixel, colors multiplied by alpha. */
  function pixels(png: Buffer, side: number): number[][] {
    const data = `data:image/png;base64,${png.toString('base64')}`;
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><image width="${side}" height="${side}" href="${data}"/></svg>`;
    const drawn = new Resvg(picture).render().pixels;
    return Array.from({ length: drawn.length / 4 }, (_, at) => [...drawn.subarray(at * 4, at * 4 + 4)]);
  }

  /** Columns and rows in which something is seen that `isGround` is not. */
  function extent(all: readonly number[][], side: number, isGround: (pixel: number[]) => boolean) {
    const seen = all.flatMap((pixel, at) =>
      isGround(pixel) ? [] : [{ x: at % side, y: Math.floor(at / side) }],
    );
    const [xs, ys] = [seen.map(({ x }) => x), seen.map(({ y }) => y)];
    return { from: [Math.min(...xs), Math.min(...ys)], to: [Math.max(...xs), Math.max(...ys)] };
  }

  test('the outline is 32 pixels of pure white on nothing, edge to edge', async () => {
    const { 'outline.png': outline = Buffer.of() } = await unzipped(zip);
    expect(head(outline)).toEqual([PNG, 32, 32, 8, 6]);
    const all = pixels(outline, 32);
    expect(
      all.filter(([red, green, blue, alpha]) => red !== alpha || green !== alpha || blue !== alpha),
    ).toEqual([]);
    expect(extent(all, 32, ([, , , alpha]) => alpha === 0)).toEqual({ from: [0, 0], to: [31, 31] });
    const clear = all.filter(([, , , alpha]) => alpha === 0).length;
    const full = all.filter(([, , , alpha]) => alpha === 255).length;
    expect(clear).toBeGreaterThan(400);
    expect(full).toBeGreaterThan(250);
  });

  test('the color icon is 192 pixels, full to its edge, its mark within the middle 120', async () => {
    const { 'color.png': color = Buffer.of() } = await unzipped(zip);
    expect(head(color)).toEqual([PNG, 192, 192, 8, 6]);
    const all = pixels(color, 192);
    expect(all.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const [ground] = all;
    const { from, to } = extent(all, 192, (pixel) => String(pixel) === String(ground));
    for (const least of from) expect(least).toBeGreaterThanOrEqual(36);
    for (const most of to) expect(most).toBeLessThan(156);
  });
});

describe('a setting that is missing or wrong', () => {
  const refusal = (changes: Readonly<Record<string, string | undefined>>, version = '1.2.0'): string => {
    try {
      packageSettings(configWith(changes), version);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    return 'no refusal';
  };

  test.each<[string, Record<string, string | undefined>, string]>([
    ['no app id', { TEAMS_APP_ID: undefined }, 'TEAMS_APP_ID: is missing; make a GUID once, with uuidgen for example, and keep it for good'],
    ['an app id that is no GUID', { TEAMS_APP_ID: 'crosswalk' }, 'TEAMS_APP_ID: must be a GUID'],
    ['the bot’s id for the app', { TEAMS_APP_ID: TEAMS_ENV.MicrosoftAppId.toUpperCase() }, 'TEAMS_APP_ID: must differ from MicrosoftAppId; it names the app, which may get another bot'],
    ['no bot', { MicrosoftAppId: undefined, MicrosoftAppType: undefined }, 'MicrosoftAppId: is missing; register the bot first (docs/teams.md)'],
    ['a bot id that is no GUID', { MicrosoftAppId: 'bot' }, 'MicrosoftAppId: must be a GUID'],
    ['no address', { PUBLIC_URL: undefined }, 'PUBLIC_URL: is missing; it is how Teams reaches this server, such as https://advisor.example.org'],
    ['an address without TLS', { PUBLIC_URL: 'http://advisor.example.org' }, 'PUBLIC_URL: must begin with https://: Teams opens nothing else'],
    ['this machine', { PUBLIC_URL: 'https://localhost:3978' }, 'PUBLIC_URL: must be a name that Microsoft can reach, not this machine or a bare number'],
    ['a bare number', { PUBLIC_URL: 'https://192.0.2.7' }, 'PUBLIC_URL: must be a name that Microsoft can reach, not this machine or a bare number'],
    ['a bare number of six groups', { PUBLIC_URL: 'https://[2001:db8::7]' }, 'PUBLIC_URL: must be a name that Microsoft can reach, not this machine or a bare number'],
    ['a name of the house', { PUBLIC_URL: 'https://advisor.corp' }, 'PUBLIC_URL: must be a name that Microsoft can reach, not this machine or a bare number'],
    ['no publisher', { DEVELOPER_NAME: undefined }, 'DEVELOPER_NAME: is missing; people see who publishes the app'],
    ['a publisher with a long name', { DEVELOPER_NAME: 'The Example College of the North and West' }, 'DEVELOPER_NAME: must have 32 characters or fewer'],
    ['a privacy page without TLS', { PRIVACY_URL: 'http://example.org/p' }, 'PRIVACY_URL: must begin with https://: Teams opens nothing else'],
    ['terms without TLS', { TERMS_URL: 'http://example.org/t' }, 'TERMS_URL: must begin with https://: Teams opens nothing else'],
  ])('is named with the reason: %s', (_, changes, line) => {
    expect(refusal(changes)).toBe(line);
  }); // prettier-ignore

  test.each(['01.2.0', '1.2', '1.2.0-beta.1', 'v1.2.0', '1.2.0.4'])(
    'a version that Teams refuses: %s',
    (version) => {
      expect(refusal({}, version)).toBe(
        'version: must be three numbers without leading zeros, such as 1.2.0: Teams refuses others',
      );
    },
  );

  test('all good settings are let pass', () => {
    expect(refusal({})).toBe('no refusal');
    expect(refusal({}, '0.1.0')).toBe('no refusal');
  });
});

describe('the published schema', () => {
  test('passes what we make, and names what it does not pass', () => {
    const manifest = manifestOf(settings);
    expect(manifestFaults(manifest)).toEqual([]);
    expect(manifestFaults({ ...manifest, id: 'crosswalk', color: 'red' })).toEqual([
      'manifest.json must NOT have additional properties',
      'manifest.json/id must match pattern "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"',
    ]);
  });

  test('keeps a package from being made that Teams would refuse', () => {
    const boastful: PackageSettings = { ...settings, organisation: 'x'.repeat(4000) };
    expect(() => zipPackage(boastful)).toThrow(ManifestError);
    expect(() => zipPackage(boastful)).toThrow(
      'manifest.json/description/full must NOT have more than 4000 characters',
    );
  });
});

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-teams-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run teams:package', () => {
  const out = join(folder, 'deep', 'app.zip');
  const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
    spawnSync(process.execPath, [...running('src/commands/teams/package.ts'), '--out', out, ...args], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { ...bareEnv(), ...env },
    });

  test('writes the package with the project’s version and says where it is', async () => {
    const { status, stdout } = run(TEAMS_ENV);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^\/.*\/deep\/app\.zip: version [\d.]+, \d+ bytes, valid by Microsoft's schema\n$/,
    );
    expect((await manifestIn(readFileSync(out))).version).toBe(version);
    rmSync(out);
  });

  test.each([
    [{ ...TEAMS_ENV, DEVELOPER_NAME: '' }, [], 'DEVELOPER_NAME: is missing; people see who publishes the app\n'],
    [{ ...TEAMS_ENV, MicrosoftAppPassword: '' }, [], 'MicrosoftAppPassword: is missing; a SingleTenant bot (MicrosoftAppType) needs it\n'],
    [TEAMS_ENV, ['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses in one line and makes nothing', (env, args, line) => {
    const { status, stdout, stderr } = run(env, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(line);
    expect(stderr.trim()).not.toContain('\n');
    expect(existsSync(out)).toBe(false);
  }); // prettier-ignore
});
