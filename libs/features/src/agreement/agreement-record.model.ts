import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Adoption, AgreementState, Endorsement } from '#domain';
import { DateScalar } from '../date/date.scalar.ts';

/** The states of an agreement, as GraphQL names them. */
export const AgreementStateEnum = { PROPOSED: 'PROPOSED', AGREED: 'AGREED', SUPERSEDED: 'SUPERSEDED' } as const;

registerEnumType(AgreementStateEnum, {
  name: 'AgreementState',
  description: 'What the record says of a revision.',
  valuesMap: {
    PROPOSED: { description: 'No body has adopted it. It must not be shown as agreed.' },
    AGREED: { description: 'At least one body has adopted it: see adoptions.' },
    SUPERSEDED: { description: 'A later revision was adopted.' },
  },
});

/** How GraphQL shows an adoption; its values are the domain's own objects. */
@ObjectType('Adoption', { description: 'A body’s adoption of a revision.' })
export class AdoptionModel {
  @Field(() => String, { description: 'The body that adopted it.' })
  body!: string;

  @Field(() => DateScalar, { description: 'The day of the adoption.' })
  on!: string;

  @Field(() => String, { description: 'The number or the name of the resolution.' })
  resolution!: string;

  @Field(() => Int, { description: 'The revision that was adopted, from 1.' })
  revision!: number;
}

/** How GraphQL shows an endorsement; its values are the domain's own objects. */
@ObjectType('Endorsement', { description: 'An organisation’s support of a revision.' })
export class EndorsementModel {
  @Field(() => String, { description: 'The organisation that supports it.' })
  organisation!: string;

  @Field(() => DateScalar, { description: 'The day on which it said so.' })
  on!: string;

  @Field(() => Int, { description: 'The revision that it supports, from 1.' })
  revision!: number;
}

/** How GraphQL shows the record of a revision; its values are the domain's own objects. */
@ObjectType('AgreementRecord', {
  description: 'Who agreed to what, as it stands. Once a revision is adopted it stays the one served until a later one is adopted.',
})
export class AgreementRecordModel {
  @Field(() => AgreementStateEnum, { description: 'Whether the revision is a proposal, agreed, or superseded.' })
  state!: AgreementState;

  @Field(() => Int, { description: 'The revision that the record is about, from 1.' })
  revision!: number;

  @Field(() => [AdoptionModel], {
    description:
      'The bodies that adopted this revision, or one of which it is a purely typographic correction. What was withdrawn is in acts.',
  })
  adoptions!: readonly Adoption[];

  @Field(() => [EndorsementModel], {
    description: 'The organisations that support this revision, or one of which it is a purely typographic correction.',
  })
  endorsements!: readonly Endorsement[];

  @Field(() => Int, {
    nullable: true,
    description: 'The last revision written, when an adopted one is served and this one is a proposal; null: there is none.',
  })
  proposal?: number | undefined;
}
