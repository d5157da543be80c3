import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { defaultFieldResolver, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type BuildSchemaOptions, type NonEmptyArray } from 'type-graphql';
import { assertStorableArguments } from './argument-text.js';
import type { SubgraphContext } from './context.js';
import { directFields } from './direct-fields.js';
import { requireAccess, requireWriting, type PermissionTable } from './permission.js';
import { Baht, Decimal, Instant, LocalDateScalar } from './scalars.js';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])\n`;

// eslint-disable-next-line typescript/no-unsafe-function-type -- type-graphql names classes so
type Class = Function;
/** Loads an entity of this subgraph by its key for the gateway. */
export type ReferenceResolver = (reference: never, context: SubgraphContext) => unknown;

export interface SubgraphSchemaOptions {
  resolvers: NonEmptyArray<Class>;
  /** Types that no field reaches, such as stubs of others' entities. */
  orphanedTypes?: Class[];
  references: Record<string, ReferenceResolver>;
  /** Names of the entities that other subgraphs own: each field added to them needs a line in `permissions`. */
  foreign: readonly string[];
  permissions: PermissionTable;
}

export interface SubgraphSchema {
  schema: GraphQLSchema;
  /** What is emitted into git and composed into the supergraph. */
  sdl: string;
}

/** Builds a federated schema from decorated classes and puts the permission table in front of every way in. */
export async function buildGuardedSchema(options: SubgraphSchemaOptions): Promise<SubgraphSchema> {
  plainFields();
  const built = await buildSchema({
    resolvers: options.resolvers,
    orphanedTypes: options.orphanedTypes ?? [],
    validate: false,
    skipCheck: true,
    scalarsMap: [
      { type: Date, scalar: Instant },
      { type: BigInt, scalar: Baht },
    ],
  } as unknown as BuildSchemaOptions);
  const resolvers = createResolversMap(built) as Record<string, Record<string, unknown>>;
  for (const { type, field, resolve } of directFields(options.resolvers)) resolvers[type] = { ...resolvers[type], [field]: resolve };
  for (const scalar of [Baht, Decimal, Instant, LocalDateScalar]) if (built.getType(scalar.name)) resolvers[scalar.name] = scalar as never;
  for (const [type, resolve] of Object.entries(options.references)) {
    const guarded = options.foreign.includes(type) ? resolve : guardedReference(type, resolve, options.permissions);
    resolvers[type] = { ...resolvers[type], __resolveReference: guarded };
  }
  const sdl = LINK + printSchemaWithDirectives(built);
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  guardArguments(schema);
  guardFields(schema, options);
  return { schema, sdl };
}

/**
 * Fields that are called as their property are read off the object: type-graphql would wrap each in a promise, thousands in one answer.
 * One with another name in the schema keeps type-graphql's resolver, which knows the property.
 */
function plainFields(): void {
  for (const field of getMetadataStorage().fields) field.simple ??= field.schemaName === field.name;
}

function guardedReference(type: string, resolve: ReferenceResolver, permissions: PermissionTable): ReferenceResolver {
  requireEntry(permissions, type);
  return (reference, context) => {
    requireAccess(permissions[type], context.viewer, type);
    return resolve(reference, context);
  };
}

/** Text that the database cannot hold ends here, whichever field it was meant for. */
function guardArguments(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: SubgraphContext, info) => {
        assertStorableArguments(args);
        return resolve(source, args, context, info);
      };
    }
  }
}

function guardFields(schema: GraphQLSchema, { foreign, permissions }: SubgraphSchemaOptions): void {
  for (const typeName of ['Query', 'Mutation', ...foreign]) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      const coordinate = `${typeName}.${name}`;
      if (name.startsWith('_') || (foreign.includes(typeName) && name === 'code')) continue;
      requireEntry(permissions, coordinate);
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context: SubgraphContext, info) => {
        requireAccess(permissions[coordinate], context.viewer, coordinate);
        if (typeName === 'Mutation') requireWriting(context.viewer, coordinate);
        return resolve(source, args, context, info);
      };
    }
  }
}

function requireEntry(permissions: PermissionTable, coordinate: string): void {
  if (!(coordinate in permissions)) throw new Error(`The permission table has no line for ${coordinate}`);
}
