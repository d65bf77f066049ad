import net from 'node:net';
import { findPostgres } from './postgres-binaries.mjs';
import { startPostgres } from './postgres.mjs';

/** A PostgreSQL server to test on: the one that is named, else a temporary one, else the reason why there is none. */
export async function findTestDatabase() {
  const url = process.env.TEST_DATABASE_URL ?? '';
  if (url !== '') {
    if (!URL.canParse(url))
      return {
        kind: 'Missing',
        wasNamed: true,
        reason: 'TEST_DATABASE_URL is no address; allowed: postgresql://user:password@host:port/database',
      };
    const { hostname, port, pathname } = new URL(url);
    const answers = await canConnect(hostname, Number(port || 5432));
    const place = `${hostname}:${port || 5432}${pathname}`;
    return answers
      ? { kind: 'Found', url, name: `the PostgreSQL server ${place}`, stop: async () => {} }
      : { kind: 'Missing', wasNamed: true, reason: `the server of TEST_DATABASE_URL, ${place}, does not answer` };
  }
  const binaries = findPostgres();
  if (binaries === undefined)
    return {
      kind: 'Missing',
      reason: 'no PostgreSQL server was found; name one in TEST_DATABASE_URL, or install PostgreSQL with its contrib extensions',
    };
  try {
    return { kind: 'Found', ...(await startPostgres(binaries)) };
  } catch (error) {
    return { kind: 'Missing', reason: `${binaries.name} could not be started: ${error.message}` };
  }
}

function canConnect(host, port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 3000 });
    const end = (answer) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
  });
}
