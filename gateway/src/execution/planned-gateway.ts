import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { getVariableValues, type DocumentNode, type ExecutionResult, type GraphQLError } from 'graphql';
import type { GatewayContext } from '../gateway-context.js';
import { recentMap } from '../recent-map.js';
import type { Row } from './merge.js';
import { runPlan, type AskSubgraph } from './plan-run.js';
import { planOperation, type PlannedOperation } from './planned-operation.js';

export type Gateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type Executor = Awaited<ReturnType<Gateway['load']>>['executor'];
type Request = Parameters<NonNullable<Executor>>[0];

const PLANS = 1000;

export interface PlannedGatewayOptions {
  supergraphSdl: string;
  subgraphs: ReadonlyMap<string, AskSubgraph>;
  /** The stock gateway over the same subgraphs: runs what we leave to it, made when it is first needed. */
  fallback: () => Gateway;
}

/** Apollo's plans, run by an executor of our own: the planner decides, we fetch, merge and cut. See docs/adr/0011. */
export function plannedGateway({ supergraphSdl, subgraphs, fallback }: PlannedGatewayOptions): Gateway {
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
  const apiSchema = supergraph.apiSchema();
  const schema = apiSchema.toGraphQLJSSchema();
  const innerSchema = supergraph.schema.toGraphQLJSSchema();
  const planner = new QueryPlanner(supergraph);
  const plans = recentMap<PlannedOperation | null>(PLANS);
  let stock: { gateway: Gateway; executor: Promise<Executor> } | undefined;

  function plannedFor(document: DocumentNode, queryHash: string, operationName: string | undefined): PlannedOperation | null {
    const key = `${queryHash} ${operationName ?? ''}`;
    let planned = plans.get(key);
    if (planned === undefined) {
      planned = planOperation(planner, apiSchema, schema, document, operationName);
      plans.set(key, planned);
    }
    return planned;
  }

  async function byStock(request: Request): Promise<ExecutionResult> {
    if (!stock) {
      const gateway = fallback();
      stock = { gateway, executor: gateway.load({ apollo: {} as never }).then((loaded) => loaded.executor) };
    }
    return (await (await stock.executor)!(request)) as ExecutionResult;
  }

  async function execute(request: Request): Promise<ExecutionResult> {
    const planned = plannedFor(request.document, request.queryHash, request.request.operationName ?? undefined);
    if (!planned) return byStock(request);
    const variables: Row = request.request.variables ?? {};
    const values = getVariableValues(schema, planned.operation.variableDefinitions ?? [], variables);
    if (values.errors) return { errors: values.errors };
    const errors: GraphQLError[] = [];
    const run = { subgraphs, schema: innerSchema, variables, coerced: values.coerced, context: request.context as GatewayContext, errors };
    const found = planned.node ? await runPlan(run, planned.node) : {};
    const shaped = planned.shape(found, values.coerced);
    if (errors.length > 0) return { errors, data: shaped.data };
    return { data: shaped.data, ...(shaped.errors.length > 0 ? { extensions: { valueCompletion: shaped.errors } } : {}) };
  }

  return {
    load: async () => ({ executor: execute as Executor }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: supergraphSdl });
      return () => undefined;
    },
    stop: async () => {
      if (stock) await stock.gateway.stop();
    },
  };
}
