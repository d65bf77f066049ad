import { Field, GraphQLISODateTime, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ACT_KINDS, agreeingParty, isAgreeing, type RecordedAct, withdrawalOf } from '#domain';
import { DateScalar } from '../date/date.scalar.ts';
import { enumOf } from '../entry/enum-of.ts';

/** The kinds of acts, as GraphQL names them. */
export const AgreementActKindEnum = enumOf(ACT_KINDS);

registerEnumType(AgreementActKindEnum, {
  name: 'AgreementActKind',
  description: 'What was done about an agreement.',
  valuesMap: {
    ADOPTION: { description: 'A body adopted a revision by resolution.' },
    ENDORSEMENT: { description: 'An organisation said that it supports a revision.' },
    CORRECTION: { description: 'A revision was marked as a purely typographic correction of the one before it.' },
    WITHDRAWAL: { description: 'An adoption or endorsement was withdrawn; it stays in the log.' },
  },
});

/** How GraphQL shows an act of the log. */
@ObjectType('AgreementAct', { description: 'One thing that was done about the agreement on an entry. Acts are never changed or removed.' })
export class AgreementActModel {
  @Field(() => Int, { description: 'Its number in the log of the whole base; later acts have greater numbers.' })
  number!: number;

  @Field(() => AgreementActKindEnum, { description: 'What was done.' })
  kind!: RecordedAct['kind'];

  @Field(() => DateScalar, { description: 'The day of the act.' })
  on!: string;

  @Field(() => GraphQLISODateTime, { description: 'The moment at which the base recorded it.' })
  recordedAt!: Date;

  @Field(() => Int, { nullable: true, description: 'The revision that it is about; null: a withdrawal.' })
  revision?: number | undefined;

  @Field(() => String, { nullable: true, description: 'The body or organisation that did it; null: a correction, which nobody agrees to.' })
  by?: string | undefined;

  @Field(() => String, { nullable: true, description: 'The number or the name of the resolution, where there is one.' })
  resolution?: string | undefined;

  @Field(() => String, { nullable: true, description: 'Of a withdrawal: why, in words.' })
  reason?: string | undefined;

  @Field(() => Int, { nullable: true, description: 'Of a withdrawal: the number of the act that it withdraws.' })
  withdraws?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'The number of the act that withdrew this one; null: it stands.' })
  withdrawnBy?: number | undefined;
}

/** The log of an entry as GraphQL shows it. */
export function toAgreementActModels(log: readonly RecordedAct[]): readonly AgreementActModel[] {
  return log.map((act) => ({
    number: act.number,
    kind: act.kind,
    on: act.on,
    recordedAt: new Date(act.recordedAt),
    revision: act.kind === 'WITHDRAWAL' ? undefined : act.revision,
    by: isAgreeing(act) ? agreeingParty(act) : act.kind === 'WITHDRAWAL' ? act.by : undefined,
    resolution: 'resolution' in act ? act.resolution : undefined,
    reason: act.kind === 'WITHDRAWAL' ? act.reason : undefined,
    withdraws: act.kind === 'WITHDRAWAL' ? act.of : undefined,
    withdrawnBy: withdrawalOf(act, log)?.number,
  }));
}
