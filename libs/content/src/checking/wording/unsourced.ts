import { holdsEntry } from '../content-file.ts';
import { type ContentRule, findingAt } from '../content-rule.ts';

/** An entry says who says so: it has a source or a claim. */
export const unsourced: ContentRule = {
  id: 'unsourced',
  level: 'advice',
  check: ({ files }) =>
    files
      .filter(holdsEntry)
      .filter(({ value }) => value.sources.length === 0 && value.claims.length === 0)
      .map((file) =>
        findingAt(file, [], `the ${file.kind} has neither source nor claim`, 'name the document that says it, or fiche-de-faits'),
      ),
};
