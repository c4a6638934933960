import type { Config } from './config';
import type { Library } from './knowledge/knowledge';
import { sitePages } from './site/site';

/** How a browser reaches the server: as the operator says, else on this machine. */
export const addressOf = ({ host, publicUrl }: Config, port: number): string =>
  publicUrl ?? `http://${/^(127\.|::1$|0\.0\.0\.0$|::$)/.test(host) ? 'localhost' : host}:${port}`;

/** The pages of this installation, by path. */
export function pagesOf(config: Config, { sources }: Pick<Library, 'sources'>): ReadonlyMap<string, string> {
  return sitePages({
    publicUrl: addressOf(config, config.port),
    ...(config.organisation !== undefined && { organisation: config.organisation }),
    ...(config.humanContact !== undefined && { contact: config.humanContact }),
    keepsMisunderstood: config.keepMisunderstood,
    keepsFeedback: config.keepFeedback,
    sources,
    onetAttribution: sources.find(({ attribution }) => attribution !== undefined)?.attribution ?? '',
  });
}
