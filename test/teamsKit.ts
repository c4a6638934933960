import { ask, serve, type Answered, type Served, type Wishes } from './served';
import { fromTeams, startTeams, type TeamsService } from './teamsService';
import { ACCOUNT, startIssuer } from './teamsTokens';

/** The advisor as Teams meets it: over HTTP, with signed calls, and with a service that takes its answers. */
export interface Teams {
  readonly service: TeamsService;
  readonly served: Served;
  /** Delivers an activity to another server than `served`, or to that one. */
  deliver(activity: object, to?: Served): Promise<Answered<{ error: { code: string; message: string } }>>;
  /** A new activity, delivered. Resolves with its status. */
  send(part?: object): Promise<number>;
  /** Another server over the same store, as after a restart. */
  restart(wishes?: Wishes): Promise<Served>;
  close(): Promise<void>;
}

export async function openTeams(wishes: Wishes = {}): Promise<Teams> {
  const [service, issuer] = [await startTeams(), await startIssuer()];
  const bot = { account: ACCOUNT, cloud: issuer.cloud, ...wishes.bot };
  const open: Served[] = [];
  const start = async (more: Wishes): Promise<Served> => {
    const started = await serve({ ...wishes, ...more, bot: { ...bot, ...more.bot } });
    open.push(started);
    return started;
  };
  const served = await start({});
  const token = issuer.token(service.serviceUrl);
  const deliver: Teams['deliver'] = async (activity, to = served) =>
    ask(`${to.url}/api/messages`, { body: activity, token });
  return {
    ...{ service, served, deliver },
    send: async (part) => (await deliver(fromTeams(service, part))).status,
    restart: async (more = {}) => start({ store: served.store, ...more }),
    close: async () => {
      await service.close();
      await issuer.close();
      await Promise.all(open.map(async (server) => server.close()));
    },
  };
}
