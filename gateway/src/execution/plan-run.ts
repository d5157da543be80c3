import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../gateway-context.js';
import { moveInto, placesOf, rootCursor, type Cursor } from './cursor.js';
import { isRow, mergeInto, type Row } from './merge.js';
import { representationOf } from './representation.js';
import { rewrite } from './rewrites.js';
import { errorOfSubgraph } from './subgraph-error.js';

/** Asks a subgraph one thing. Never rejects: what goes wrong is in `errors`. */
export type AskSubgraph = (request: SubgraphQuestion, context: GatewayContext) => Promise<ExecutionResult>;

export interface SubgraphQuestion {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
}

/** One run of a plan: what it works on and what it has found so far. */
export interface PlanRun {
  subgraphs: ReadonlyMap<string, AskSubgraph>;
  /** The supergraph, with the types that clients do not see. */
  schema: GraphQLSchema;
  /** As the client sent them: subgraphs coerce them themselves. */
  variables: Row;
  /** With defaults, for the plan's own conditions. */
  coerced: Row;
  context: GatewayContext;
  errors: GraphQLError[];
}

/** Runs Apollo's plan and gives the data of all fetches together, not yet cut to what was asked. Errors gather in `run.errors`. */
export async function runPlan(run: PlanRun, node: PlanNode): Promise<Row> {
  const root: Row = {};
  await runNode(run, node, rootCursor(root));
  return root;
}

async function runNode(run: PlanRun, node: PlanNode, cursor: Cursor): Promise<void> {
  if (cursor.entities.length === 0) return;
  switch (node.kind) {
    case 'Sequence':
      for (const each of node.nodes) await runNode(run, each, cursor);
      return;
    case 'Parallel':
      await Promise.all(node.nodes.map((each) => runNode(run, each, cursor)));
      return;
    case 'Flatten':
      return runNode(run, node.node, moveInto(cursor, node.path));
    case 'Condition': {
      const chosen = run.coerced[node.condition] === true ? node.ifClause : node.elseClause;
      return chosen ? runNode(run, chosen, cursor) : undefined;
    }
    case 'Fetch':
      return runFetch(run, node, cursor).catch(
        (error: Error) => void run.errors.push(new GraphQLError(error.message, { originalError: error })),
      );
    case 'Defer':
      throw new Error('Answers in parts are not supported');
  }
}

async function runFetch(run: PlanRun, fetch: FetchNode, cursor: Cursor): Promise<void> {
  const variables = variablesOf(fetch, run.variables);
  if (fetch.requires) return fetchEntities(run, fetch, cursor, variables);
  const data = await ask(run, fetch, cursor, variables);
  if (!data) return;
  rewrite(run.schema, fetch.outputRewrites, data);
  for (const entity of cursor.entities) mergeInto(entity, data);
}

async function fetchEntities(run: PlanRun, fetch: FetchNode, cursor: Cursor, variables: Row): Promise<void> {
  const representations: Row[] = [];
  const asked: Row[] = [];
  for (const entity of cursor.entities) {
    const representation = representationOf(run.schema, entity, fetch.requires!);
    if (!representation?.['__typename']) continue;
    rewrite(run.schema, fetch.inputRewrites, representation);
    representations.push(representation);
    asked.push(entity);
  }
  if (asked.length === 0) return;
  const data = await ask(run, fetch, cursor, { ...variables, representations });
  if (!data) return;
  const found = data['_entities'];
  if (!Array.isArray(found) || found.length !== asked.length)
    throw new Error(`Expected "data._entities" to contain ${asked.length} elements`);
  for (const [index, entity] of asked.entries()) {
    const received: unknown = found[index];
    if (!isRow(received)) continue;
    received['__typename'] ??= entity['__typename'];
    rewrite(run.schema, fetch.outputRewrites, received);
    mergeInto(entity, received);
  }
}

function variablesOf({ variableUsages }: FetchNode, given: Row): Row {
  const used = (variableUsages ?? []).filter((name) => given[name] !== undefined);
  return Object.fromEntries(used.map((name) => [name, given[name]]));
}

async function ask(run: PlanRun, fetch: FetchNode, cursor: Cursor, variables: Row): Promise<Row | null> {
  const subgraph = run.subgraphs.get(fetch.serviceName);
  if (!subgraph) throw new Error(`Couldn't find service with name "${fetch.serviceName}"`);
  const { data, errors } = await subgraph({ query: fetch.operation, variables, operationName: fetch.operationName }, run.context);
  if (errors) {
    const places = fetch.requires ? placesOf(cursor.path, cursor.root) : null;
    run.errors.push(...errors.map((error) => errorOfSubgraph(error, fetch.serviceName, cursor.path, places)));
  }
  return (data as Row | null | undefined) ?? null;
}
