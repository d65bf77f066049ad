import type { JSX } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'entendu-search': JSX.HTMLAttributes & { readonly locale?: string };
    }
  }
}
