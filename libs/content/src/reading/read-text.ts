import { open } from 'node:fs/promises';

/** The text of a file, or what keeps it from being read as one. */
export type TextReading =
  | { readonly kind: 'Text'; readonly text: string }
  | { readonly kind: 'Unreadable'; readonly line: number; readonly column: number; readonly problem: string; readonly remedy: string };

/** No file of content is larger, in bytes: the largest of them has a few thousand. */
export const FILE_LIMIT = 256 * 1024;

/** Reads a file as UTF-8; a byte order mark is dropped and line ends become \n. */
export async function readText(path: string, limit: number = FILE_LIMIT): Promise<TextReading> {
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(path, limit + 1);
  } catch (error) {
    return unreadable(`the file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`, 'check its permissions');
  }
  if (bytes.length > limit) return unreadable(`the file is larger than ${Math.floor(limit / 1024)} KiB`, 'split it: one entry a file');
  return decode(bytes);
}

/** Turns bytes into a text. */
export function decode(bytes: Uint8Array): TextReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'Text', text: text.replace(/\r\n?/g, '\n') };
  } catch {
    const read = new TextDecoder().decode(bytes);
    const before = read.slice(0, Math.max(0, read.indexOf('\ufffd')));
    const line = before.split(/\r\n?|\n/).length;
    const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    return { ...unreadable('the file is not UTF-8 from here on', 'save it again with the encoding UTF-8'), line, column };
  }
}

async function readAtMost(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    // A byte more than the file has: what is read to the end leaves it free.
    const buffer = new Uint8Array(Math.min(limit, (await handle.stat()).size + 1));
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    const hasGrown = length === buffer.length && length < limit;
    return hasGrown ? await readAtMost(path, limit) : buffer.subarray(0, length);
  } finally {
    await handle.close();
  }
}

function unreadable(problem: string, remedy: string) {
  return { kind: 'Unreadable' as const, line: 1, column: 1, problem, remedy };
}
