import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIST_SIZES, PAGE_ROWS, TREND_QUARTERS, UNKNOWN_SIZE } from './list-sizes.js';

export interface CostQuestion {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation: the number of fields that its answer may hold. A field counts one, and what stands below a list counts
 * once for each row: `first` rows of a page, `quarters` of a trend, else the size in `LIST_SIZES`. Introspection and `__typename` are free.
 * The document must be valid: fragments that go round would not end.
 */
export function queryCost({ schema, operation, fragments, variables }: CostQuestion): number {
  // A fragment costs the same wherever it stands: reckoned once, or fragments of fragments would double the work each time.
  const known = new Map<string, number>();

  function costOf(selections: SelectionSetNode, parent: GraphQLCompositeType, rows: number): number {
    return selections.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + costOfField(selection, parent, rows);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + costOfFragment(selection.name.value, rows);
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return sum + (isCompositeType(type) ? costOf(selection.selectionSet, type, rows) : 0);
    }, 0);
  }

  function costOfField(node: FieldNode, parent: GraphQLCompositeType, rows: number): number {
    if (node.name.value.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    const field = parent.getFields()[node.name.value];
    if (!field) return 0;
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return 1;
    const many = isListType(getNullableType(field.type));
    const times = many ? listSize(`${parent.name}.${field.name}`, node, field, rows) : 1;
    return 1 + times * costOf(node.selectionSet, type, many ? 1 : pageRows(node, field));
  }

  function costOfFragment(name: string, rows: number): number {
    const key = `${name} ${rows}`;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    if (!fragment || !isCompositeType(type)) return 0;
    if (!known.has(key)) known.set(key, costOf(fragment.selectionSet, type, rows));
    return known.get(key)!;
  }

  /** `rows` is what the page above this list was asked to hold. */
  function listSize(coordinate: string, node: FieldNode, field: GraphQLField<unknown, unknown>, rows: number): number {
    if (field.name === 'edges') return rows;
    if (takes(field, 'quarters')) return given(node, 'quarters', TREND_QUARTERS);
    return LIST_SIZES[coordinate] ?? UNKNOWN_SIZE;
  }

  const pageRows = (node: FieldNode, field: GraphQLField<unknown, unknown>) =>
    takes(field, 'first') ? given(node, 'first', PAGE_ROWS) : 1;

  function given(node: FieldNode, name: string, { usual, most }: { usual: number; most: number }): number {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const number = value?.kind === Kind.INT ? Number(value.value) : value?.kind === Kind.VARIABLE ? variable(value.name.value) : null;
    return typeof number === 'number' ? Math.min(most, Math.max(1, number)) : usual;
  }

  function variable(name: string): unknown {
    if (variables[name] !== undefined) return variables[name];
    const { defaultValue } = operation.variableDefinitions?.find((definition) => definition.variable.name.value === name) ?? {};
    return defaultValue?.kind === Kind.INT ? Number(defaultValue.value) : null;
  }

  const root = schema.getRootType(operation.operation);
  return root ? costOf(operation.selectionSet, root, 1) : 0;
}

const takes = (field: GraphQLField<unknown, unknown>, name: string) => field.args.some((argument) => argument.name === name);
