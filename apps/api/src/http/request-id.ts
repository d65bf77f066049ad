import { randomBytes } from 'node:crypto';

/** Gives out ids of requests: unique among processes and starts, and cheap. What a client sends is never taken for one. */
export function requestIds(): () => string {
  const process = randomBytes(6).toString('base64url');
  let count = 0;
  return () => {
    count += 1;
    return `${process}-${count.toString(36)}`;
  };
}
