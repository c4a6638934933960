import { planSheet } from '../dialogs/plan/sheet';
import { parseMemory } from './conversation/memory';
import type { Library } from './knowledge/library';
import { draw } from './pictures/draw';
import { planPage } from './site/plan';
import { planAt, type Store } from './turn/takeTurn';

/** Pixels across the strip of the lean, as wide as a sheet of paper shows it. */
const WIDTH = 640;
/** … and across the screen of a phone. */
const NARROW = 320;

/** The pages of plans by their names, each made from what its talk remembers and from what is on file today. */
export const plansIn =
  (store: Store, library: Library, today: () => string) =>
  async (name: string): Promise<string | undefined> => {
    const plan = await planAt({ store, parseMemory }, name);
    if (!plan) return undefined;
    const sheet = planSheet(library.on(today()), plan.answers, plan.circumstances, plan.done);
    const { picture } = sheet;
    if (!picture) return planPage(sheet);
    const drawn = (width: number): { readonly light: string; readonly dark: string } => ({
      light: draw(picture, { width, theme: 'light', margin: 0 }),
      dark: draw(picture, { width, theme: 'dark', margin: 0 }),
    });
    return planPage(sheet, { ...drawn(WIDTH), narrow: drawn(NARROW) });
  };
