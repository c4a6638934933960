import { Resvg } from '@resvg/resvg-js';
import { pictureNamed } from '../dialogs/pictures';
import type { Series } from '../src/conversation/series';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { draw } from '../src/pictures/draw';
import { FONT_FILES } from '../src/pictures/font';
import { createPictures } from '../src/pictures/pictures';
import { THEME_NAMES, THEMES } from '../src/pictures/theme';

/** Every picture there is, drawn from what is on file, and looked at by a machine. */

const library = loadKnowledge();
const know = library.on('2026-11-24');
const states = know.vocabulary.places.map(({ code }) => code);
const PATHS = ['coding', 'billing'];
const withPaths = (name: string): string[] => [name, ...PATHS.map((path) => `${name}/${path}`)];

const NAMES: readonly string[] = [
  ...withPaths('pay'),
  ...withPaths('pay-by-state'),
  ...states.flatMap((code) => withPaths(`pay-by-state/${code}`)),
  'claim',
  ...withPaths('ladder'),
  'projection',
];
const WIDTHS = [320, 400, 640];

const series = (name: string): Series => {
  const found = pictureNamed(know, name);
  if (!found) throw new Error(`no picture ${name}`);
  return found;
};

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

interface Box {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const font = {
  fontFiles: [...FONT_FILES],
  loadSystemFonts: false,
  defaultFontFamily: 'DejaVu Sans Condensed',
};
const measured = new Map<string, { x: number; y: number; width: number; height: number }>();
const FAR = 1000;

/** Where the ink of one label is, by the program that draws it. */
function inkOf(attributes: string, words: string) {
  const style = attributes.replace(/ ?\b[xy]="[^"]*"/g, '');
  const key = `${style} ${words}`;
  const known = measured.get(key);
  if (known) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${2 * FAR}" height="${2 * FAR}" font-family="DejaVu Sans Condensed"><text x="${FAR}" y="${FAR}" ${style}>${words}</text></svg>`;
  const box = new Resvg(svg, { font }).getBBox();
  if (!box) throw new Error(`“${words}” leaves no ink`);
  const ink = { x: box.x - FAR, y: box.y - FAR, width: box.width, height: box.height };
  measured.set(key, ink);
  return ink;
}

/** Every label of a drawing, with the place its ink takes. */
const labelsOf = (svg: string): Box[] =>
  [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', words = '']) => {
    const number = (name: string): number => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]);
    const ink = inkOf(attributes, words);
    const [left, top] = [number('x') + ink.x, number('y') + ink.y];
    return { words, size: number('font-size'), left, right: left + ink.width, top, bottom: top + ink.height };
  });

const sizeOf = (svg: string): { width: number; height: number } => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe.each(WIDTHS)('at %d pixels', (width) => {
  const drawings = NAMES.map((name) => ({
    name,
    svg: draw(series(name), { width, theme: 'light', margin: 0 }),
  }));

  test('every label is on the picture, and none on another', () => {
    const faults = drawings.flatMap(({ name, svg }) => {
      const labels = labelsOf(svg);
      const { height } = sizeOf(svg);
      const outside = labels.filter(({ left, right, top, bottom }) => left < -0.5 || top < 0 || right > width + 0.5 || bottom > height);
      const pairs = labels.flatMap((a, i) => labels.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.words} × ${b.words}`] : [])));
      return [...outside.map(({ words }) => `${words} is outside`), ...pairs].map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  }); // prettier-ignore

  test('no letter is so small that a phone would show it under 11 pixels', () => {
    const PHONE_SHOWS = 288 / 320;
    const smallest = Math.min(...drawings.flatMap(({ svg }) => labelsOf(svg).map(({ size }) => size)));
    expect(smallest * PHONE_SHOWS).toBeGreaterThanOrEqual(11);
  });

  test('the labels hold what is on file and no other figure', () => {
    const FIGURE = /\$\d+(?:,\d+)*|-?[\d.]+ percent|[\d.]+ hours|\d{2},\d{3}/g;
    const onFile = new Set(library.figures.flatMap(({ id }) => know.figure(id)?.text.match(FIGURE) ?? []));
    const drawn = drawings.flatMap(({ svg }) =>
      labelsOf(svg).flatMap(({ words }) => words.match(FIGURE) ?? []),
    );
    expect(new Set(drawn).size).toBeGreaterThan(90);
    expect(drawn.filter((figure) => !onFile.has(figure))).toEqual([]);
  });
});

test.each(THEME_NAMES)(
  'the %s drawing names itself, says what it shows, and where it comes from',
  (theme) => {
    for (const name of NAMES) {
      const { title, alt, credit } = series(name);
      const svg = draw(series(name), { width: 400, theme, margin: 0 });
      const said = unescaped(svg);
      expect(said).toContain(`<title id="title">${title}</title>`);
      expect(/<desc id="desc">(.*)<\/desc>/.exec(said)?.[1]).toContain(alt);
      expect(labelsOf(svg).map(({ words }) => unescaped(words)).join(' ')).toContain(credit); // prettier-ignore
      expect(credit).toMatch(/^Sources?: .*\b20\d\d\b/);
      expect(svg).toContain(`fill="${THEMES[theme].paper}"`);
    }
  },
);

test('a picture is known by its own name only, and all names differ', () => {
  for (const name of NAMES) expect(series(name).name).toBe(name);
  const strangers = ['', 'pay/', 'Pay', 'pay/ohio', 'pay/coding/billing', 'pay-by-state/ZZ', 'pay-by-state/coding/OH', 'claim/coding', 'ladder/OH', '__proto__']; // prettier-ignore
  for (const name of strangers) expect(pictureNamed(know, name)).toBeUndefined();
});

describe('what a mark says is what its number says', () => {
  test('a state’s bar is as high as its pay', () => {
    const strip = series('pay-by-state/OH/coding');
    const svg = draw(strip, { width: 640, theme: 'light', margin: 0 });
    const heights = [...svg.matchAll(/<rect x="[\d.]+" y="[1-9][\d.]*" width="[\d.]+" height="([\d.]+)"/g)].map(([, height]) => Number(height)); // prettier-ignore
    const pay = states
      .map((code) => know.figure(`pay.coding.${code}.median`)?.low ?? 0)
      .sort((a, b) => a - b);
    expect(heights).toHaveLength(states.length);
    const highest = Math.max(...heights);
    heights.forEach((height, i) => {
      expect(height / highest).toBeCloseTo((pay[i] ?? 0) / (pay.at(-1) ?? 1), 2);
    });
  });

  test('a bar of growth is as long as the growth, and a fall goes the other way', () => {
    const svg = draw(series('projection'), { width: 640, theme: 'light', margin: 0 });
    const bars = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="16"/g)].map(([, x, length]) => ({ x: Number(x), length: Number(length) })); // prettier-ignore
    const [coding, billing, all] = bars;
    const change = (group: string): number => Math.abs(know.figure(`outlook.${group}.change`)?.low ?? 0);
    expect((coding?.length ?? 0) / (all?.length ?? 1)).toBeCloseTo(change('coding') / change('all'), 1);
    expect((billing?.length ?? 0) / (all?.length ?? 1)).toBeCloseTo(change('billing') / change('all'), 1);
    expect((billing?.x ?? 0) + (billing?.length ?? 0)).toBeCloseTo(coding?.x ?? -1, 0);
  });

  test('the table beside a picture holds every amount that is drawn', () => {
    for (const name of NAMES) {
      const { table } = series(name);
      const cells = table.rows.flat().join(' | ');
      const svg = draw(series(name), { width: 640, theme: 'light', margin: 0 });
      const amounts = labelsOf(svg).flatMap(({ words }) => words.match(/\$[\d,]+(?= |$)/g) ?? []);
      const country = name.startsWith('pay-by-state') ? know.figure('pay.coding.us.median')?.text : undefined;
      const billing = name.startsWith('pay-by-state')
        ? know.figure('pay.billing.us.median')?.text
        : undefined;
      for (const amount of amounts.filter((each) => each !== country && each !== billing))
        expect(cells).toContain(amount);
    }
  });
});

describe('people who do not tell colors apart', () => {
  const channel = (part: string): number => {
    const value = parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  /** Relative luminance after WCAG 2. */
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\da-f]{2}/g) ?? []).map(channel);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(THEME_NAMES)('see every mark and letter on %s paper', (theme) => {
    const { paper, ink, soft, muted, side } = THEMES[theme];
    for (const letters of [ink, soft]) expect(contrast(letters, paper)).toBeGreaterThanOrEqual(4.5);
    for (const marks of [muted, ...Object.values(side)])
      expect(contrast(marks, paper)).toBeGreaterThanOrEqual(3);
    // The claim’s steps are numbered on their marks.
    for (const marks of [side.coding, side.billing, side.other]) expect(contrast(marks, paper)).toBeGreaterThanOrEqual(4.5); // prettier-ignore
  });

  test('have a shape for every side', () => {
    const svg = draw(series('ladder'), { width: 640, theme: 'light', margin: 0 });
    const { coding, billing, both } = THEMES.light.side;
    const shapesOf = (color: string): Set<string> => {
      const marks = [...svg.matchAll(/<(circle|polygon)( points="[^"]*")?[^>]*fill="([^"]*)"/g)];
      return new Set(marks.filter(([, , , fill]) => fill === color).map(([, shape = '', points = '']) => `${shape} ${outline(points)}`));
    };
    /** Which way a polygon goes from corner to corner, wherever it stands. */
    const outline = (points: string): string => {
      const corners = [...points.matchAll(/([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
      return corners.map(([x, y]) => [x - (corners[0]?.[0] ?? 0), y - (corners[0]?.[1] ?? 0)].map(Math.round).join()).join(' ');
    };
    const shapes = [coding, billing, both].map(shapesOf);
    expect(shapes.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(shapes.flatMap((each) => [...each])).size).toBe(3);
  }); // prettier-ignore
});

describe('years later', () => {
  const later = library.on('2040-01-01');

  test('what is too old is not drawn', () => {
    for (const name of NAMES.filter((each) => /^(pay|projection)/.test(each)))
      expect(pictureNamed(later, name)).toBeUndefined();
  });

  test('the ladder stands, without its prices', () => {
    const ladder = pictureNamed(later, 'ladder');
    if (!ladder) throw new Error('no ladder');
    const labels = labelsOf(draw(ladder, { width: 320, theme: 'light', margin: 0 })).map(
      ({ words }) => words,
    );
    expect(labels).toContain('Entry');
    expect(labels.filter((words) => words.includes('$'))).toEqual([]);
  });

  test('half a picture is drawn when half is too old', () => {
    const between = pictureNamed(library.on('2028-01-15'), 'pay');
    expect(between?.shape === 'ranges' && between.ranges.map(({ name }) => name)).toEqual([
      'Coding',
      'Billing',
    ]);
  });
});

test('a PNG is twice as fine, with letters in it, and no larger than Teams takes', async () => {
  const pictures = createPictures((name) => pictureNamed(know, name));
  for (const name of ['pay', 'pay-by-state/OH', 'claim', 'ladder', 'projection']) {
    const picture = await pictures.get(`${name}.png`, new URLSearchParams('width=400'));
    if (typeof picture === 'string' || typeof picture.body === 'string') throw new Error(name);
    const [width, height] = [picture.body.readUInt32BE(16), picture.body.readUInt32BE(20)];
    expect(Math.max(width, height)).toBeLessThanOrEqual(1024);
    expect(width).toBeGreaterThan(500);
    // A drawing without letters is a few hundred bytes of flat color.
    expect(picture.body.length).toBeGreaterThan(12_000);
    expect(picture.body.length).toBeLessThan(200_000);
  }
});
