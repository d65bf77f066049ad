/** How a duration is told: 340 ms, 2.4 s. */
export function duration(milliseconds) {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Runs one step and prints it with its time. On a terminal a long step shows a changing line, elsewhere one line that says
 * what is awaited. `work` may tell details of how far it is.
 */
export async function step(name, work, { stream = process.stdout, quiet = false } = {}) {
  const begin = performance.now();
  let detail = '';
  let told = false;
  const ticker = setInterval(() => {
    const elapsed = performance.now() - begin;
    if (elapsed < 1000) return;
    if (stream.isTTY) {
      const text = `… ${name}${detail === '' ? '' : ` · ${detail}`} ${duration(elapsed)}`;
      stream.write(`\r\u001B[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
    } else if (!told) stream.write(`… ${name}\n`);
    told = true;
  }, 200);
  const end = (mark, showDetail) => {
    clearInterval(ticker);
    const clear = stream.isTTY && told ? '\r\u001B[2K' : '';
    const elapsed = performance.now() - begin;
    // A quiet caller hears of a step only when it was long enough to be noticed.
    if (quiet && !told && mark === '✔') return;
    stream.write(`${clear}${mark} ${name}${showDetail && detail !== '' ? ` · ${detail}` : ''} (${duration(elapsed)})\n`);
  };
  try {
    const result = await work((text) => {
      detail = text;
    });
    end('✔', true);
    return result;
  } catch (error) {
    end('✘', false);
    throw error;
  }
}
