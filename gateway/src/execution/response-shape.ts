import {
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import { isRow, type Row } from './merge.js';
import { fieldsOf, type AskedFields, type SelectionContext } from './selection.js';

/** Null because of an error that was told already. */
const FAILED = Symbol('failed');
/** The same for a value that must not be null: the object around it falls. */
const BUBBLES = Symbol('bubbles');

/** Where a value stands and what was found wrong so far. */
interface Shaping {
  path: (string | number)[];
  errors: GraphQLError[];
}

type Shape = (value: unknown, shaping: Shaping) => unknown;

/**
 * Compiles the cut from what the subgraphs gave to what was asked: names in their order, nothing more, nulls moved up to where a null
 * may stand, values that the API does not know refused. Give the root's selections; call it with the data.
 */
export function compileShape(
  selection: SelectionContext,
  rootType: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): (data: Row) => { data: Row | null; errors: GraphQLError[] } {
  const shape = objectShape(selection, rootType, selections);
  return (data) => {
    const shaping: Shaping = { path: [], errors: [] };
    const shaped = shape(data, shaping);
    return { data: shaped === FAILED ? null : (shaped as Row), errors: shaping.errors };
  };
}

function shapeOf(selection: SelectionContext, type: GraphQLOutputType, selections: readonly SelectionSetNode[], place: string): Shape {
  if (isNonNullType(type)) return nonNullShape(shapeOf(selection, type.ofType, selections, place), place, String(type.ofType));
  if (isListType(type)) return listShape(shapeOf(selection, type.ofType, selections, place));
  if (isObjectType(type)) return typedShape(selection, selections, place, type);
  if (isAbstractType(type)) return typedShape(selection, selections, place, null);
  return leafShape(type as GraphQLLeafType, place);
}

function nonNullShape(inner: Shape, place: string, type: string): Shape {
  return (value, shaping) => {
    const shaped = value == null ? null : inner(value, shaping);
    if (shaped === null) shaping.errors.push(fault(`Cannot return null for non-nullable ${spot(place, type, shaping)}.`, shaping));
    return shaped === null || shaped === FAILED ? BUBBLES : shaped;
  };
}

function listShape(inner: Shape): Shape {
  return (value, shaping) => {
    if (value == null) return null;
    const shaped: unknown[] = [];
    let bubbles = false;
    for (const [index, element] of (value as unknown[]).entries()) {
      shaping.path.push(index);
      const each = inner(element, shaping);
      shaping.path.pop();
      bubbles ||= each === BUBBLES;
      shaped.push(each === FAILED ? null : each);
    }
    return bubbles ? FAILED : shaped;
  };
}

/** An object that may tell its type: compiled anew for each concrete type that comes. */
function typedShape(
  selection: SelectionContext,
  selections: readonly SelectionSetNode[],
  place: string,
  fixed: GraphQLObjectType | null,
): Shape {
  const known = new Map<string, Shape | null>();
  const shapeFor = (name: string): Shape | null => {
    let shape = known.get(name);
    if (shape === undefined) {
      const type = selection.schema.getType(name);
      shape = isObjectType(type) ? objectShape(selection, type, selections) : isCompositeType(type) ? () => FAILED : null;
      known.set(name, shape);
    }
    return shape;
  };
  return (value, shaping) => {
    if (value == null) return null;
    if (!isRow(value)) throw new Error(`Invalid non-object value returned by a subgraph for ${place}`);
    const told = value['__typename'];
    const name = typeof told === 'string' && told !== '' ? told : fixed?.name;
    const shape = name === undefined ? () => FAILED : shapeFor(name);
    if (shape) return shape(value, shaping);
    shaping.errors.push(fault(`Invalid __typename found for object at ${spot(place, name!, shaping)}.`, shaping));
    return FAILED;
  };
}

function objectShape(selection: SelectionContext, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Shape {
  const asked: AskedFields = fieldsOf(selection, type, selections);
  const fields = asked.map(({ key, name, fieldType, selections: below }) => ({
    key,
    shape: name === '__typename' ? () => type.name : shapeOf(selection, fieldType, below, `${type.name}.${key}`),
  }));
  return (value, shaping) => {
    const shaped: Row = {};
    for (const { key, shape } of fields) {
      shaping.path.push(key);
      const each = shape((value as Row)[key], shaping);
      shaping.path.pop();
      if (each === BUBBLES) return FAILED;
      shaped[key] = each === FAILED ? null : each;
    }
    return shaped;
  };
}

function leafShape(type: GraphQLLeafType, place: string): Shape {
  const isValid = leafCheck(type);
  return (value, shaping) => {
    if (value == null) return null;
    if (isValid(value)) return value;
    shaping.errors.push(fault(`Invalid value found for ${spot(place, type.name, shaping)}.`, shaping));
    return FAILED;
  };
}

/** The same judgement as Apollo's: our own scalars are taken as they are, an enum value must be one that the API knows. */
function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => names.has(value as string);
  }
  if (!isSpecifiedScalarType(type)) return () => true;
  if (type.name === 'Boolean') return (value) => typeof value === 'boolean';
  if (type.name === 'Float') return (value) => typeof value === 'number' && Number.isFinite(value);
  if (type.name === 'Int') return (value) => Number.isInteger(value);
  if (type.name === 'ID') return (value) => typeof value === 'string' || Number.isInteger(value);
  return (value) => typeof value === 'string';
}

function spot(place: string, type: string, { path }: Shaping): string {
  const last = path.at(-1);
  return typeof last === 'number' ? `array element of type ${type} at index ${last}` : `field ${place}`;
}

function fault(message: string, { path }: Shaping): GraphQLError {
  return new GraphQLError(message, { path: [...path], extensions: { code: 'INVALID_GRAPHQL' } });
}
