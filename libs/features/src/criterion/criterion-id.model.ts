import { registerEnumType } from '@nestjs/graphql';
import { CRITERION_IDS } from '#domain';
import { enumOf } from '../entry/enum-of.ts';

/** The names of the criteria, as GraphQL has them. */
export const CriterionIdEnum = enumOf(CRITERION_IDS);

registerEnumType(CriterionIdEnum, {
  name: 'CriterionId',
  description: 'The tests of article 3 of the Social Economy Act: two gates, then six principles.',
  valuesMap: {
    LEGAL_FORM: {
      description: 'The first gate: the legal form. Served, never valid as an input: an assessment is told the legal form itself.',
    },
    MARKET_ACTIVITY: { description: 'The second gate: goods or services are sold or exchanged.' },
    SOCIAL_PURPOSE: { description: 'The purpose is to serve members or the community.' },
    PUBLIC_INDEPENDENCE: { description: 'Public bodies do not decide.' },
    DEMOCRATIC_GOVERNANCE: { description: 'The rules provide for democratic governance by the members.' },
    ECONOMIC_VIABILITY: { description: 'The enterprise aims at economic viability.' },
    SURPLUS_RULE: { description: 'Surpluses are not shared, or only in proportion to operations.' },
    DISSOLUTION_RULE: { description: 'On dissolution, what remains goes to another body with similar aims.' },
  },
});
