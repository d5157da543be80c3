import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLNonNull,
  GraphQLSkipDirective,
  GraphQLString,
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides which fields of a selection are asked for. */
export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced, with defaults: @skip and @include read them. */
  variables: Record<string, unknown>;
}

/** The asked fields of one object type in the order of the answer; fields asked twice under a name are one. */
export type AskedFields = readonly {
  key: string;
  name: string;
  fieldType: GraphQLOutputType;
  selections: readonly SelectionSetNode[];
}[];

const TYPENAME = new GraphQLNonNull(GraphQLString);

export function fieldsOf(context: SelectionContext, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): AskedFields {
  const nodes = new Map<string, FieldNode[]>();
  for (const set of selections) collect(context, type, set, nodes);
  return [...nodes].map(([key, group]) => ({
    key,
    name: group[0]!.name.value,
    fieldType: type.getFields()[group[0]!.name.value]?.type ?? TYPENAME,
    selections: group.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : [])),
  }));
}

function collect(context: SelectionContext, type: GraphQLObjectType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (!isAsked(context, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      const group = into.get(key);
      if (group) group.push(node);
      else into.set(key, [node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? context.fragments[node.name.value]! : node;
    if (isMeant(context.schema, fragment.typeCondition, type)) collect(context, type, fragment.selectionSet, into);
  }
}

function isAsked({ variables }: SelectionContext, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function isMeant(schema: GraphQLSchema, condition: FragmentDefinitionNode['typeCondition'] | undefined, type: GraphQLObjectType): boolean {
  if (!condition) return true;
  const wanted = typeFromAST(schema, condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}
