import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

/** RFC 3339. Rows arrive as JSON from PostgreSQL, which writes that form already. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment, as RFC 3339 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
});

export const LocalDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day, as YYYY-MM-DD.',
});
