/** Hears how a piece of work goes on. */
export interface Progress {
  /** Runs one step and tells its name and time; a step that fails is told as failed, and its error goes on. */
  step<T>(name: string, work: (tell: (detail: string) => void) => Promise<T>): Promise<T>;
  /** Says something that is no step. */
  note(text: string): void;
}

/** One thing that a {@link Progress} heard. */
export type ProgressEvent =
  | { readonly kind: 'begun' | 'going'; readonly name: string; readonly detail: string; readonly milliseconds: number }
  | { readonly kind: 'done' | 'failed'; readonly name: string; readonly detail: string; readonly milliseconds: number }
  | { readonly kind: 'note'; readonly text: string };

/** A progress that tells each of its events to one listener. */
export function progressTo(listener: (event: ProgressEvent) => void): Progress {
  return {
    async step(name, work) {
      const begin = performance.now();
      let detail = '';
      const event = (kind: 'begun' | 'going' | 'done' | 'failed') =>
        listener({ kind, name, detail, milliseconds: Math.round(performance.now() - begin) });
      event('begun');
      try {
        const result = await work((text) => {
          detail = text;
          event('going');
        });
        event('done');
        return result;
      } catch (error) {
        event('failed');
        throw error;
      }
    },
    note: (text) => listener({ kind: 'note', text }),
  };
}

/** A progress that nobody hears. */
export const silentProgress: Progress = progressTo(() => {});
