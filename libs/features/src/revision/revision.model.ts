import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AgreementRecord, WrittenRevision } from '#domain';
import { AgreementRecordModel } from '../agreement/agreement-record.model.ts';
import { DateScalar } from '../date/date.scalar.ts';

/** Where a revision came from, as GraphQL names it; the values are the domain's. */
export const RevisionOriginEnum = { IMPORT: 'import', EDIT: 'edit' } as const;

registerEnumType(RevisionOriginEnum, {
  name: 'RevisionOrigin',
  description: 'Where a revision came from.',
  valuesMap: {
    IMPORT: { description: 'From the content files.' },
    EDIT: { description: 'From a change made in the base.' },
  },
});

/** How GraphQL shows a revision; its values are the domain's own objects. */
@ObjectType('Revision', {
  description: 'An immutable version of an entry’s text. The query entry shows it, the query difference compares two.',
})
export class RevisionModel {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number!: number;

  @Field(() => DateScalar, { description: 'The day on which the base received it.' })
  on!: string;

  @Field(() => RevisionOriginEnum, { description: 'Where it came from.' })
  origin!: WrittenRevision['origin'];

  @Field(() => String, { description: 'SHA-256 of the text as canonical JSON, hexadecimal.' })
  contentHash!: string;

  @Field(() => Boolean, { description: 'Whether it was marked as a purely typographic correction of the one before it.' })
  isCorrection!: boolean;

  @Field(() => AgreementRecordModel, { description: 'Who agreed to it.' })
  agreement!: AgreementRecord;
}
