import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** A tree may be walked down by its own list this often: city, department, division, section. */
const DIRECT_REPEATS = 3;

/** Fields and spreads that are looked at, those of a fragment each time it is spread: several times what the longest query holds. */
const MOST_STEPS = 20_000;

/**
 * Refuses a list that comes back within itself by a detour (`children { parent { children … } }`, `vouchers { item { vouchers … } }`):
 * each round multiplies the answer, which neither depth nor cost of the text shows. Refuses fragments that double and double, too: they
 * would be walked for minutes.
 */
export function recursionLimit(context: ValidationContext): Record<string, never> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const { definitions } = context.getDocument();
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  let steps = 0;
  function isSpent(selection: SelectionNode): boolean {
    if (++steps === MOST_STEPS) {
      context.reportError(new GraphQLError(`Query cost limit of ${MOST_STEPS} selections exceeded by fragments`, { nodes: [selection] }));
    }
    return steps >= MOST_STEPS;
  }

  function walk(selections: SelectionSetNode, parent: GraphQLCompositeType, path: readonly string[], spread: ReadonlySet<string>): void {
    for (const selection of selections.selections) {
      if (isSpent(selection)) return;
      if (selection.kind === Kind.FIELD) walkField(selection, parent, path, spread);
      else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, parent, path, spread);
      else walkFragment(selection.name.value, path, spread);
    }
  }

  function walkField(node: FieldNode, parent: GraphQLCompositeType, path: readonly string[], spread: ReadonlySet<string>): void {
    const field = isObjectType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return;
    const coordinate = `${parent.name}.${field.name}${isMany(field) ? '*' : ''}`;
    const next = [...path, coordinate];
    if (isMany(field) && comesBack(next)) return context.reportError(refusal(coordinate.slice(0, -1), node));
    walk(node.selectionSet, type, next, spread);
  }

  function walkFragment(name: string, path: readonly string[], spread: ReadonlySet<string>): void {
    const fragment = fragments.get(name);
    const type = fragment && context.getSchema().getType(fragment.typeCondition.name.value);
    if (!fragment || spread.has(name) || !isCompositeType(type)) return;
    walk(fragment.selectionSet, type, path, new Set([...spread, name]));
  }

  for (const definition of definitions) {
    const root = definition.kind === Kind.OPERATION_DEFINITION ? context.getSchema().getRootType(definition.operation) : null;
    if (definition.kind === Kind.OPERATION_DEFINITION && root) walk(definition.selectionSet, root, [], new Set());
  }
  return {};
}

/** Lists, and connections, which hold one. */
function isMany(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith('Connection');
}

function comesBack(path: readonly string[]): boolean {
  const last = path.at(-1)!;
  const first = path.indexOf(last);
  if (first === path.length - 1) return false;
  const isDirect = path.slice(first).every((coordinate) => coordinate === last);
  return !isDirect || path.length - first > DIRECT_REPEATS;
}

function refusal(coordinate: string, node: FieldNode): GraphQLError {
  return new GraphQLError(`The list ${coordinate} comes back within itself`, { nodes: node, extensions: { code: 'QUERY_REPEATS_A_LIST' } });
}
