import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isRow, mergeInto, type Row } from './merge.js';

/** What a fetch must tell of an entity so that a subgraph finds it: its type and key. Null where a part of the key is missing. */
export function representationOf(schema: GraphQLSchema, entity: Row, requires: readonly QueryPlanSelectionNode[]): Row | null {
  const representation: Row = {};
  for (const selection of requires) {
    if (selection.kind === 'Field') {
      const name = selection.alias ?? selection.name;
      if (entity[name] === undefined) return null;
      representation[name] = selection.selections ? inner(schema, entity[name], selection.selections) : entity[name];
    } else if (selection.typeCondition !== undefined && isOfType(schema, entity, selection.typeCondition)) {
      const part = representationOf(schema, entity, selection.selections);
      if (part) mergeInto(representation, part);
    }
  }
  return representation;
}

function inner(schema: GraphQLSchema, value: unknown, selections: readonly QueryPlanSelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((element) => inner(schema, element, selections));
  return isRow(value) ? representationOf(schema, value, selections) : null;
}

/** Whether the object's `__typename` is of `condition`. `whenUnknown`: what holds for one that does not tell its type. */
export function isOfType(schema: GraphQLSchema, { __typename: name }: Row, condition: string, whenUnknown = false): boolean {
  if (typeof name !== 'string' || name === '') return whenUnknown;
  if (name === condition) return true;
  const type = schema.getType(name);
  const wider = schema.getType(condition);
  return isAbstractType(wider) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wider, type);
}
