import { GraphQLError, GraphQLScalarType } from 'graphql';

/** A date of any precision, as its source gives it. The API only serves it, no argument takes it. */
export const EdtfDateScalar = new GraphQLScalarType<string, string>({
  name: 'EdtfDate',
  description: 'An ISO 8601-2 (EDTF) date of any precision, such as 2015-08/2015-09 or 2010~.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: String,
  parseValue: refuse,
  parseLiteral: refuse,
});

function refuse(): never {
  throw new GraphQLError('EdtfDate is served, never asked.', { extensions: { code: 'BAD_USER_INPUT' } });
}
