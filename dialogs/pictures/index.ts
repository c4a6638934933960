import type { Series } from '../../src/conversation/series';
import type { Knowledge, Path } from '../../src/knowledge/types';
import { claimPicture } from './claim';
import { ladderLines, ladderPicture } from './ladder';
import { payPicture } from './pay';
import { projectionPicture } from './projection';
import { statesPicture } from './states';

const PATHS: readonly Path[] = ['coding', 'billing'];

export { claimPicture, ladderLines, ladderPicture, payPicture, projectionPicture, statesPicture };

/** Pictures are found by their addresses, never drawn from what a caller writes. */
export function pictureNamed(know: Knowledge, address: string): Series | undefined {
  const [name = '', ...rest] = address.split('/');
  const path = PATHS.find((one) => one === rest.at(-1));
  const place = know.vocabulary.places.find(({ code }) => code === rest[0])?.code;
  const series = seriesOf(know, name, path, place);
  return series?.name === address ? series : undefined;
}

function seriesOf(know: Knowledge, name: string, path: Path | undefined, place: string | undefined): Series | undefined {
  switch (name) {
    case 'pay':
      return payPicture(know, path);
    case 'pay-by-state':
      return statesPicture(know, path ? [path] : PATHS, place);
    case 'claim':
      return claimPicture(know);
    case 'ladder':
      return ladderPicture(know, path);
    case 'projection':
      return projectionPicture(know);
    default:
      return undefined;
  }
} // prettier-ignore
