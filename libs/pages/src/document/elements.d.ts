import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'entendu-search': HTMLAttributes & { readonly locale?: string; readonly label?: string };
    }
  }
}
