import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const CALENDAR_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day such as 2015-05-19; refuses days that no calendar has. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, YYYY-MM-DD.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: String,
  parseValue: (value) => toDay(value),
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

function toDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && CALENDAR_DAY.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError('A Date is a day of the calendar, written YYYY-MM-DD, such as 2014-06-01.', {
    nodes: node ?? null,
    extensions: { code: 'BAD_USER_INPUT', allowed: 'YYYY-MM-DD' },
  });
}
