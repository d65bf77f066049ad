import { createInterface } from 'node:readline/promises';
import { explainEnding, type Order, orderFromCommand, ProgressLines } from '#service';
import { configured } from './configured.ts';
import { tellEnding } from './order.ts';

type ActOrder = Extract<Order, { kind: 'Act' }>;

/** Shows what an act would record, and records it once its code is given: with the command, or typed in the terminal. */
export async function act(
  request: ActOrder['act'],
  { json = false, confirm }: { readonly json?: boolean | undefined; readonly confirm?: string | undefined },
): Promise<void> {
  const lines = new ProgressLines(process.stderr);
  const give = (code: string | undefined) =>
    orderFromCommand(
      { kind: 'Act', act: request, ...(code === undefined ? {} : { code }) },
      { configuration: configured(), onProgress: lines.hear },
    );
  const ending = await give(confirm);
  if (ending.kind !== 'ActReviewed' || json || !process.stdin.isTTY || !process.stdout.isTTY) return tellEnding(ending, { json });
  process.stdout.write(`${explainEnding(ending).join('\n')}\n`);
  const code = await typed('Or type the code here, to record it now (nothing: leave it): ');
  if (code !== '') tellEnding(await give(code), { json });
}

async function typed(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-D is an answer too: nothing.
  const { promise: closed, resolve } = Promise.withResolvers<string>();
  terminal.once('close', () => resolve(''));
  try {
    return (await Promise.race([terminal.question(question), closed])).trim();
  } finally {
    terminal.close();
  }
}
