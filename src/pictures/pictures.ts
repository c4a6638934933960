import type { Series } from '../conversation/series';
import { draw, type Wish } from './draw';
import { pngOf } from './png';
import { THEME_NAMES } from './theme';

/** Widths that pictures are drawn for: a phone, the chat beside a page, a wide place. */
const WIDTHS = [320, 400, 640] as const;

export interface Picture {
  readonly type: string;
  readonly body: string | Buffer;
}

export interface Pictures {
  /** `address` is what follows `/pictures/`: `pay-by-state/OH/coding.svg`. */
  get(address: string, query: URLSearchParams): Promise<Picture | 'unknown' | 'unclear'>;
  /** What a wish may be, in a sentence. */
  readonly usage: string;
}

const FORMATS = {
  svg: async (series: Series, wish: Omit<Wish, 'margin'>): Promise<Picture> =>
    Promise.resolve({ type: 'image/svg+xml; charset=utf-8', body: draw(series, { ...wish, margin: 0 }) }),
  png: async (series: Series, wish: Omit<Wish, 'margin'>): Promise<Picture> => ({
    type: 'image/png',
    body: await pngOf(draw(series, { ...wish, margin: PNG_MARGIN })),
  }),
} as const;

/** A PNG is shown on paper of any color. */
const PNG_MARGIN = 12;

const USAGE = `A picture takes ?theme=${THEME_NAMES.join('|')} and ?width=${WIDTHS.join('|')}, each at most once, and nothing else.`;

/** What is wished, by default wide and light; undefined for a wish that cannot be granted. */
function wishOf(query: URLSearchParams): Omit<Wish, 'margin'> | undefined {
  const keys = [...query.keys()];
  if (new Set(keys).size < keys.length || keys.some((key) => key !== 'theme' && key !== 'width'))
    return undefined;
  const theme = THEME_NAMES.find((name) => name === (query.get('theme') ?? 'light'));
  const width = WIDTHS.find((each) => String(each) === (query.get('width') ?? '640'));
  return theme && width && { theme, width };
}

/** Most pictures that are kept drawn; all there are would take some 40 MB. */
const KEPT = 100;

/** Draws what `find` finds by name: no word of a caller's is drawn. */
export function createPictures(find: (name: string) => Series | undefined): Pictures {
  const drawn = new Map<string, { readonly series: string; readonly picture: Promise<Picture> }>();

  const pictureOf = (key: string, series: Series, make: () => Promise<Picture>): Promise<Picture> => {
    const known = drawn.get(key);
    const now = JSON.stringify(series);
    if (known?.series === now) return known.picture;
    const picture = make();
    drawn.set(key, { series: now, picture });
    // What failed once may succeed when it is asked for again.
    picture.catch(() => drawn.delete(key));
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    return picture;
  };

  return {
    usage: USAGE,
    async get(address, query) {
      const [, name = '', format] = /^([\w/-]+)\.(svg|png)$/.exec(address) ?? [];
      const series = format === undefined ? undefined : find(name);
      if (series === undefined) return 'unknown';
      const wish = wishOf(query);
      if (wish === undefined) return 'unclear';
      const key = [address, wish.theme, wish.width].join(' ');
      return pictureOf(key, series, () => FORMATS[format === 'png' ? 'png' : 'svg'](series, wish));
    },
  };
}
