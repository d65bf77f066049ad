/**
 * The address of a request, each % of its path taken literally where the path cannot be decoded: it is then answered like any address
 * that nothing is at, and not by Fastify's own error, which echoes it and goes past every hook.
 */
export function readableAddress(url: string): string {
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  if (!path.includes('%') || isDecodable(path)) return url;
  return path.replaceAll('%', '%25') + url.slice(path.length);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
