/** A colour in both modes, as #rrggbb. The dark one is chosen, not computed from the light one. */
export interface Color {
  readonly light: string;
  readonly dark: string;
}

/** The palette: warm paper, deep river, one ochre. Each name says what the colour is for. */
export const colors = {
  /** The sheet that everything is written on. */
  paper: { light: '#f8f3e8', dark: '#0f1c1e' },
  /** A strip of heavier paper: what belongs together and is set apart from the sheet. */
  panel: { light: '#efe7d6', dark: '#172a2c' },
  /** Fields to write in. */
  field: { light: '#fffdf8', dark: '#0b1517' },
  /** Running text. */
  ink: { light: '#1c2523', dark: '#ece5d5' },
  /** Notes, dates, captions. */
  quiet: { light: '#4d5650', dark: '#b3b9ab' },
  /** Links, headwords, buttons, the seal. */
  river: { light: '#0c4a52', dark: '#8fcdca' },
  /** A pressed or pointed-at link. */
  riverDeep: { light: '#06323a', dark: '#b9e3df' },
  /** What is written on river. */
  onRiver: { light: '#fbf6ea', dark: '#0b1c1f' },
  /** The one accent, for lines and marks; never for text. */
  ochre: { light: '#b97413', dark: '#d99b3a' },
  /** The accent where it is text: a status that asks for care. */
  ochreInk: { light: '#7a4a06', dark: '#e8b766' },
  /** Sources that disagree. */
  brick: { light: '#8c2f1c', dark: '#f2a48f' },
  /** Hairlines that only divide. */
  rule: { light: '#d8ccb4', dark: '#2c4345' },
  /** Lines that show where a control is. */
  edge: { light: '#7d7463', dark: '#7b918e' },
  /** Behind found words. */
  mark: { light: '#f2d998', dark: '#5b4413' },
  /** The river itself: the strip at the head of a page. */
  band: { light: '#0b444c', dark: '#12353a' },
  /** Text on the river. */
  onBand: { light: '#fbf6ea', dark: '#ece5d5' },
  /** Quiet text, lines of controls and the ring of the focus on the river. */
  onBandQuiet: { light: '#c3d6d0', dark: '#b4c6c0' },
  /** The accent on the river. */
  onBandOchre: { light: '#ecb75c', dark: '#e0a94f' },
  /** The ring around what has the focus. */
  focus: { light: '#9a5400', dark: '#f0bd62' },
} as const satisfies Record<string, Color>;

/** The name of a colour. */
export type ColorName = keyof typeof colors;

/** Which colour may stand on which, and the contrast that it must reach there: 4.5 for text, 3 for lines and marks (WCAG 2.2, 1.4.3 and 1.4.11). */
export const colorPairs: readonly { readonly on: ColorName; readonly colors: readonly ColorName[]; readonly least: number }[] = [
  { on: 'paper', colors: ['ink', 'quiet', 'river', 'riverDeep', 'ochreInk', 'brick'], least: 4.5 },
  { on: 'panel', colors: ['ink', 'quiet', 'river', 'riverDeep', 'ochreInk', 'brick'], least: 4.5 },
  { on: 'field', colors: ['ink', 'quiet', 'river', 'ochreInk'], least: 4.5 },
  { on: 'river', colors: ['onRiver'], least: 4.5 },
  { on: 'riverDeep', colors: ['onRiver'], least: 4.5 },
  { on: 'band', colors: ['onBand', 'onBandQuiet', 'onBandOchre'], least: 4.5 },
  { on: 'mark', colors: ['ink'], least: 4.5 },
  { on: 'paper', colors: ['ochre', 'edge', 'focus'], least: 3 },
  { on: 'panel', colors: ['ochre', 'edge', 'focus'], least: 3 },
  { on: 'field', colors: ['edge', 'focus'], least: 3 },
];
