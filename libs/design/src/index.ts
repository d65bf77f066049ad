export { type Color, type ColorName, colorPairs, colors } from './color.ts';
export { contrast } from './contrast.ts';
export { tokenCss, type TokenGroup } from './token-css.ts';
export { tokens } from './tokens.ts';
