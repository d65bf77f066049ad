/** The reader's own colours: drawings take them, lines that say something keep saying it. */
export const forced = `
@media (forced-colors: active) {
  .logo, .seal, .seal-quote, .seal-centre, .status-mark, .departure-mark { stroke: CanvasText; }
  .seal-word { fill: CanvasText; }
  .site-nav a { border-block-color: Canvas; }
  .site-nav a[aria-current] { border-block-end-color: Highlight; }
  .site-head, .site-foot { border-block: 1px solid CanvasText; }
  .river-lines { display: none; }
  mark { forced-color-adjust: none; background: Mark; color: MarkText; }
}
`;
