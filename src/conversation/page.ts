import type { Reply } from './reply';
import type { Heard, Turn } from './turn';

/** Where the page of a plan is: an address, or a path on our own server where its address is not known. */
export const pageAt = (token: string, publicUrl = ''): string => `${publicUrl}/plan/${token}`;

/** The result of a talk names the page about its method: an address, or a path on our own server where its address is not known. */
const withMethod = (reply: Reply, publicUrl: string): Reply =>
  reply.kind === 'fit' ? { ...reply, text: `${reply.text} More: ${publicUrl}/how-fit-works` } : reply;

/** Gives a plan told in this turn its page: the one it has had, or the one that came with the message. */
export function paged(turn: Turn, { page }: Heard, publicUrl = ''): Turn {
  const located = { ...turn, replies: turn.replies.map((reply) => withMethod(reply, publicUrl)) };
  const { plan } = turn.memory;
  const token = plan?.token ?? page;
  const { redrawn } = turn;
  const told = redrawn !== undefined || turn.replies.some(({ kind }) => kind === 'plan');
  if (!plan || !told || token === undefined) return located;
  const linked = (reply: Reply): Reply =>
    reply.kind === 'plan' ? { ...reply, page: pageAt(token, publicUrl) } : reply;
  return {
    ...located,
    memory: { ...turn.memory, plan: { ...plan, token } },
    replies: located.replies.map(linked),
    ...(redrawn && { redrawn: { ...redrawn, page: pageAt(token, publicUrl) } }),
  };
}
