import { operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { PlanNode, QueryPlanner } from '@apollo/query-planner';
import {
  getOperationAST,
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Row } from './merge.js';
import { compileShape } from './response-shape.js';

/** An operation made ready to run many times. */
export interface PlannedOperation {
  operation: OperationDefinitionNode;
  /** Null when nothing needs to be fetched, as for `{ __typename }`. */
  node: PlanNode | null;
  /** Cuts fetched data to what was asked; `variables` are the coerced ones. */
  shape(data: Row, variables: Row): { data: Row | null; errors: readonly GraphQLError[] };
}

const SHAPES = 64;

/** Plans an operation with Apollo's planner and compiles its cut. Null when it is not for us: the stock gateway runs it. */
export function planOperation(
  planner: QueryPlanner,
  apiSchema: Schema,
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): PlannedOperation | null {
  const operation = getOperationAST(document, operationName);
  if (!operation || !isForUs(document)) return null;
  const { node } = planner.buildQueryPlan(operationFromDocument(apiSchema, document, operationName ? { operationName } : {}));
  if (node && !isRunnable(node as PlanNode)) return null;
  return { operation, node: (node as PlanNode | undefined) ?? null, shape: shapes(schema, document, operation) };
}

/** Introspection, and names that every JavaScript object has, are left to the stock gateway. */
function isForUs(document: DocumentNode): boolean {
  let isOurs = true;
  visit(document, {
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || (alias ?? name).value in Object.prototype) isOurs = false;
    },
  });
  return isOurs;
}

function isRunnable(node: PlanNode | { kind: 'Subscription' }): boolean {
  if (node.kind === 'Sequence' || node.kind === 'Parallel') return node.nodes.every(isRunnable);
  if (node.kind === 'Flatten') return isRunnable(node.node);
  if (node.kind === 'Condition') return [node.ifClause, node.elseClause].every((clause) => !clause || isRunnable(clause));
  return node.kind === 'Fetch' && !node.contextRewrites?.length;
}

/** A cut per combination of the variables that @skip and @include read. */
function shapes(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): PlannedOperation['shape'] {
  const fragments = Object.fromEntries(
    document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
    ),
  );
  const switches = switchesOf(document);
  const known = new Map<string, ReturnType<typeof compileShape>>();
  return (data, variables) => {
    const key = switches.map((name) => String(variables[name])).join();
    let shape = known.get(key);
    if (!shape) {
      shape = compileShape({ schema, fragments, variables }, schema.getRootType(operation.operation)!, [operation.selectionSet]);
      if (known.size < SHAPES) known.set(key, shape);
    }
    return shape(data);
  };
}

function switchesOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      const value = given?.[0]?.value;
      if ((name.value === 'skip' || name.value === 'include') && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
