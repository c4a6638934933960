import type { Channel, PictureAt } from './channel';
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

/** Where our pictures are; undefined while our own address is not known. */
export const picturesAt = (publicUrl: string | undefined): PictureAt | undefined =>
  publicUrl === undefined
    ? undefined
    : (name, theme) =>
        `${publicUrl}/pictures/${name}.png?width=400${theme === undefined ? '' : `&theme=${theme}`}`;

/** The channel as it draws where our pictures can be fetched from `publicUrl`; without one it draws what needs no address. */
export function withPictures(channel: Channel, publicUrl: string | undefined): Channel {
  const at = picturesAt(publicUrl);
  return at ? { ...channel, render: (reply) => channel.render(reply, at) } : channel;
}

/** The channel behind a `channelId`; one that we have not met gets words only, which every channel shows. */
export const channelOf = (channelId: string): Channel => BY_ID.get(channelId) ?? textChannel;
