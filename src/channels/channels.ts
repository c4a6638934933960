import type { Channel } from './channel';
import { teams } from './teams';
import { textChannel } from './text';
import { webChat } from './webchat';

const BY_ID: ReadonlyMap<string, Channel> = new Map([
  ['msteams', teams],
  ['directline', webChat],
  ['webchat', webChat],
  ['emulator', webChat],
  ['test', webChat],
]);

/** The channel behind a `channelId`; one that we have not met gets words only, which every channel shows. */
export const channelOf = (channelId: string): Channel => BY_ID.get(channelId) ?? textChannel;
