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

/** The channel as it draws where our pictures can be fetched from `publicUrl`; without one it draws what needs no address. */
export const withPictures = (channel: Channel, publicUrl: string | undefined): Channel =>
  publicUrl === undefined
    ? channel
    : {
        ...channel,
        render: (reply) =>
          channel.render(
            reply,
            (name, theme) =>
              `${publicUrl}/pictures/${name}.png?width=400${theme === undefined ? '' : `&theme=${theme}`}`,
          ),
      };

/** The channel behind a `channelId`; one that we have not met gets words only, which every channel shows. */
export const channelOf = (channelId: string): Channel => BY_ID.get(channelId) ?? textChannel;
