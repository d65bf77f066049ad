import { Args, Int } from '@nestjs/graphql';

/** The argument `first: Int! = 50` of a list. */
export function FirstArgument(): ParameterDecorator {
  return Args('first', { type: () => Int, defaultValue: 50, description: 'How many, from 0 to 100; else BAD_USER_INPUT.' });
}

/** The argument `after: String` of a list. */
export function AfterArgument(): ParameterDecorator {
  return Args('after', {
    type: () => String,
    nullable: true,
    description: 'The endCursor of the page before; opaque, and good for as long as the list exists. Anything else: BAD_USER_INPUT.',
  });
}
