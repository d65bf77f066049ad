export { type PagesParts, pagesPlugin } from './plugin.ts';
