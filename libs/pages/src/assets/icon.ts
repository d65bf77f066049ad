import { colors } from '#design';

/** The favicon: the guillemets of the name on the river. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="${colors.band.light}"/><path d="M9 8L3.5 16L9 24M15.5 8L10 16L15.5 24M23 8L28.5 16L23 24M16.500 8L22 16L16.500 24" fill="none" stroke="${colors.onBandOchre.light}" stroke-width="2.6"/></svg>`;
