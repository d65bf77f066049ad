import { registerEnumType } from '@nestjs/graphql';
import type { EntryKind } from '#domain';

/** The kinds of entries as GraphQL names them; the values are the domain's. */
export const EntryKindEnum = {
  TERM: 'term',
  STRUCTURE: 'structure',
  PROGRAMME: 'programme',
  EVENT: 'event',
  CRITERION: 'criterion',
  QUESTION: 'question',
} as const satisfies Record<Uppercase<EntryKind>, EntryKind>;

registerEnumType(EntryKindEnum, {
  name: 'EntryKind',
  description: 'What sort of entry it is. One entry has one kind.',
  valuesMap: {
    TERM: { description: 'A notion, with its definition.' },
    STRUCTURE: { description: 'An organisation or body through time.' },
    PROGRAMME: { description: 'A funding programme with its calls.' },
    EVENT: { description: 'A dated fact of the history.' },
    CRITERION: { description: 'One test of the Social Economy Act.' },
    QUESTION: { description: 'A frequent question with its answer.' },
  },
});
