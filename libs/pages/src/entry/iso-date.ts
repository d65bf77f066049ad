/** The date as schema.org takes it, a day, a month or a year; undefined for what is uncertain or of another form. */
export function isoDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}
