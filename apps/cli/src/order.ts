import { explainEnding, isDone, type Order, type OrderEnding, orderFromCommand, ProgressLines } from '#service';
import { configured } from './configured.ts';

/** Gives one order and tells how it ended: in lines, or as one JSON object on the standard output. */
export async function order(what: Order, options: { json?: boolean }): Promise<void> {
  // Progress goes to the standard error: what a script reads is the result.
  const lines = new ProgressLines(process.stderr);
  tellEnding(await orderFromCommand(what, { configuration: configured(), onProgress: lines.hear }), options);
}

/** Tells how an order ended, and sets the exit code. */
export function tellEnding(ending: OrderEnding, { json = false }: { json?: boolean }): void {
  if (json) process.stdout.write(`${JSON.stringify(ending, undefined, 2)}\n`);
  else (isDone(ending) ? process.stdout : process.stderr).write(`${explainEnding(ending).join('\n')}\n`);
  if (!isDone(ending)) process.exitCode = 1;
}
