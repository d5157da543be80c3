import type { GraphQLFieldResolver } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { SubgraphContext } from './context.js';

type Resolve = GraphQLFieldResolver<unknown, SubgraphContext, Record<string, unknown>>;
type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
type ParamMetadata = NonNullable<FieldResolverMetadata['params']>[number];
/** Gives one parameter of a resolver's method. */
type Parameter = (root: unknown, args: Record<string, unknown>, context: SubgraphContext) => unknown;

/** A field resolver's method, to be put in the place of type-graphql's own way of calling it. */
export interface DirectField {
  type: string;
  field: string;
  resolve: Resolve;
}

/**
 * The methods of `@FieldResolver`s, called straight. Between a field and its method type-graphql puts three promises and copies of the
 * parent and the arguments, for validation and middleware that this project does not use; a list of fifty districts with five figures
 * asks for 250 of them. A method with a parameter that is not root, context or arguments, or with middleware, keeps type-graphql's way.
 */
export function directFields(resolverClasses: readonly object[]): DirectField[] {
  const storage = getMetadataStorage();
  const instances = new Map<object, Record<string, (...parameters: unknown[]) => unknown>>();
  const instanceOf = (target: FieldResolverMetadata['target']) => {
    if (!instances.has(target)) instances.set(target, Reflect.construct(target, []));
    return instances.get(target)!;
  };
  return storage.fieldResolvers.flatMap((metadata): DirectField[] => {
    const { kind, target, methodName, schemaName, middlewares, roles } = metadata;
    if (kind !== 'external' || !resolverClasses.includes(target) || middlewares?.length || roles) return [];
    const owner = metadata.getObjectType?.();
    const type = storage.objectTypes.find((each) => each.target === owner)?.name;
    const parameters = (metadata.params ?? []).toSorted((a, b) => a.index - b.index).map(parameterOf);
    if (type === undefined || !parameters.every((each) => each !== null)) return [];
    const instance = instanceOf(target);
    const resolve: Resolve = (root, args, context) =>
      instance[methodName]!(...parameters.map((parameter) => parameter(root, args, context)));
    return [{ type, field: schemaName, resolve }];
  });
}

function parameterOf(metadata: ParamMetadata): Parameter | null {
  switch (metadata.kind) {
    case 'root':
      return metadata.propertyName ? null : (root) => root;
    case 'context':
      return metadata.propertyName ? null : (_root, _args, context) => context;
    case 'arg':
      return (_root, args) => args[metadata.name];
    case 'args': {
      const names = namesOf(metadata.getType() as object);
      return (_root, args) => Object.fromEntries(names.flatMap((name) => (args[name] === undefined ? [] : [[name, args[name]]])));
    }
    default:
      return null;
  }
}

/** The arguments of a class of them, those of the classes above included. */
function namesOf(argumentsClass: object): string[] {
  const { argumentTypes } = getMetadataStorage();
  const names: string[] = [];
  for (let each: object | null = argumentsClass; each; each = Object.getPrototypeOf(each) as object | null)
    names.push(...(argumentTypes.find(({ target }) => target === each)?.fields?.map(({ name }) => name) ?? []));
  return names;
}
