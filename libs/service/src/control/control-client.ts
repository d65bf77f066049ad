import http from 'node:http';
import readline from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Order, OrderEnding, ServiceStatus } from '../orders/order.ts';
import type { ProgressEvent } from '../progress/progress.ts';
import type { ControlLine } from './control-line.ts';

/** A service that does not take orders, or does not understand them. */
export class ControlFailure extends Error {
  override readonly name = 'ControlFailure';
}

/** Gives an order to the running service, hears its progress, and answers how it ended. */
export async function giveOrder(socketPath: string, order: Order, onProgress: (event: ProgressEvent) => void): Promise<OrderEnding> {
  const response = await request(socketPath, 'POST', '/orders', JSON.stringify(order));
  try {
    for await (const line of readline.createInterface({ input: response })) {
      const heard = JSON.parse(line) as ControlLine;
      if ('ending' in heard) return heard.ending;
      onProgress(heard.progress);
    }
  } catch {
    // The connection broke: the same as an answer without an ending.
  }
  return { kind: 'Interrupted', reason: 'the service ended, or met an error that its log tells' };
}

/** Asks the running service how it is. */
export async function askStatus(socketPath: string): Promise<ServiceStatus> {
  return JSON.parse(await text(await request(socketPath, 'GET', '/status'))) as ServiceStatus;
}

async function request(socketPath: string, method: string, path: string, body?: string): Promise<http.IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  http
    .request({ socketPath, method, path, headers: { 'content-type': 'application/json' } }, resolve)
    .on('error', reject)
    .end(body);
  const response = await promise.catch((error: unknown) => {
    throw new ControlFailure(`the running service takes no orders at ${socketPath}`, { cause: error });
  });
  if (response.statusCode !== 200) throw new ControlFailure((await text(response)).trim());
  return response;
}
