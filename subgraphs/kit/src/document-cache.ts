import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';

const CAPACITY = 500;

/** Parses and validates each distinct query text once; the oldest is forgotten past 500. Gives errors as a list. */
export function documentCache(schema: GraphQLSchema): (query: string) => DocumentNode | readonly GraphQLError[] {
  const known = new Map<string, DocumentNode>();
  return (query) => {
    const hit = known.get(query);
    if (hit) return hit;
    try {
      const document = parse(query, { maxTokens: 20_000 });
      const errors = validate(schema, document);
      if (errors.length > 0) return errors;
      if (known.size >= CAPACITY) known.delete(known.keys().next().value!);
      known.set(query, document);
      return document;
    } catch (error) {
      return [error as GraphQLError];
    }
  };
}
