import type { Side } from '../conversation/series';

export const THEME_NAMES = ['light', 'dark'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Colors of a picture. Marks stand out from the paper by 3:1 at least, letters by 4.5:1. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  /** Rules and scales; nothing is read from them alone. */
  readonly hair: string;
  /** Marks that are there for comparison. */
  readonly muted: string;
  readonly side: Readonly<Record<Side, string>>;
}

/** The sides take colors of Okabe and Ito's palette, which color-blind people tell apart; a shape says the same. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#ffffff',
    ink: '#1b292d',
    soft: '#54666d',
    hair: '#d3dcde',
    muted: '#84949a',
    side: { coding: '#0072b2', billing: '#c45500', both: '#00805d', other: '#54666d' },
  },
  dark: {
    paper: '#171c1f',
    ink: '#e7edee',
    soft: '#a7b6bb',
    hair: '#3a464b',
    muted: '#74848a',
    side: { coding: '#56b4e9', billing: '#e69f00', both: '#2fbf95', other: '#a7b6bb' },
  },
};
