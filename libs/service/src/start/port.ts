import net from 'node:net';
import { StartFailure } from './start-problem.ts';

/** How many neighbours of a taken port are tried before any free port will do. */
const NEIGHBOURS = 20;

/** Makes sure, before anything heavy begins, that the service will be able to listen; answers the port, chosen if 0 was asked for. */
export async function findPort(host: string, port: number): Promise<number> {
  try {
    return await tryPort(host, port);
  } catch (error) {
    throw await toPortFailure(host, port, error);
  }
}

/** The failure to listen as a problem that proposes a free port. */
export async function toPortFailure(host: string, port: number, error: unknown): Promise<unknown> {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new StartFailure({ kind: 'PortTaken', host, port, freePort: await freePortNear(host, port + 1) }, { cause: error });
    case 'EACCES':
      return new StartFailure({ kind: 'PortForbidden', port, freePort: await freePortNear(host, 3000) }, { cause: error });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartFailure({ kind: 'HostUnknown', host }, { cause: error });
    default:
      return error;
  }
}

async function freePortNear(host: string, port: number): Promise<number | undefined> {
  const neighbours = Array.from({ length: NEIGHBOURS }, (_, at) => port + at).filter((candidate) => candidate <= 65_535);
  for (const candidate of [...neighbours, 0]) {
    try {
      return await tryPort(host, candidate);
    } catch {
      // Taken as well: the next one.
    }
  }
  return undefined;
}

function tryPort(host: string, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = net.createServer();
  server.once('error', reject);
  server.listen({ host, port, exclusive: true }, () => {
    const address = server.address();
    server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
  });
  return promise;
}
