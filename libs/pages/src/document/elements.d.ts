import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'entendu-chat': HTMLAttributes & { readonly locale?: string };
      'entendu-checker': HTMLAttributes & { readonly locale?: string };
      'entendu-search': HTMLAttributes & { readonly locale?: string; readonly label?: string };
    }
  }
}
