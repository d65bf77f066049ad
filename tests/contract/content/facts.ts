const numbered = (prefix: string, count: number, digits: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1).padStart(digits, '0')}`);

/** Notes for editors, which are no claims: who wrote what, a pun, slips of typing. */
const FOR_EDITORS: readonly string[] = ['I-06', 'I-11', 'I-17'];

/** The facts of the founding documents, by the identifiers that claims carry: the two documents, what was agreed to, inconsistencies. */
export const FACTS: readonly string[] = [
  ...numbered('S3', 16, 2),
  ...numbered('S0', 17, 2),
  ...numbered('A4', 6, 1),
  ...numbered('I', 17, 2).filter((fact) => !FOR_EDITORS.includes(fact)),
];
