import type { DemoRandom } from '@nakhon/db/demo-random';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values that mean something in the demonstration data, by the argument's name. */
const VALUES: Record<string, readonly string[]> = {
  fiscalYear: ['2567', '2566'],
  quarter: ['1', '2', '3'],
  code: ['"1001"', '"1046"', '"9999"'],
  first: ['2', '3'],
  quarters: ['2'],
  id: ['"00000000-0000-7000-8000-000000000000"'],
};

const DEEPEST = 4;

/** A random query of the API: fields with arguments, aliases, fragments, @skip and @include, `__typename`. Valid, and small. */
export function randomOperation(schema: GraphQLSchema, random: DemoRandom): string {
  const root = schema.getQueryType()!;
  const fields = Object.values(root.getFields()).filter(isAskable);
  const selections = [0, 1].map((index) => `root${index}: ${fieldText(random.pick(fields), random, 1)}`);
  return `query Random($on: Boolean = true, $off: Boolean = false) { ${selections.join(' ')} used: __typename @include(if: $on) @skip(if: $off) }`;
}

function isAskable(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every((argument) => !isRequiredArgument(argument) || argument.name in VALUES);
}

function fieldText(field: GraphQLField<unknown, unknown>, random: DemoRandom, depth: number): string {
  const given = field.args.filter((argument) => isRequiredArgument(argument) || (argument.name === 'first' && true));
  const text = `${field.name}${given.length > 0 ? `(${given.map((argument) => argumentText(argument, random)).join(', ')})` : ''}`;
  const type = getNamedType(field.type);
  const condition = random.chance(0.1) ? ` @${random.pick(['include', 'skip'])}(if: $${random.pick(['on', 'off'])})` : '';
  return isObjectType(type) ? `${text}${condition} ${selectionText(type, random, depth)}` : `${text}${condition}`;
}

function argumentText(argument: GraphQLArgument, random: DemoRandom): string {
  const type = getNullableType(argument.type);
  const value = isEnumType(type) ? type.getValues()[0]!.name : random.pick(VALUES[argument.name]!);
  return `${argument.name}: ${isListType(type) ? `[${value}]` : value}`;
}

function selectionText(type: GraphQLObjectType, random: DemoRandom, depth: number): string {
  const fields = Object.values(type.getFields()).filter(
    (field) => isAskable(field) && (depth < DEEPEST || isLeafType(getNamedType(field.type))),
  );
  // Lists within lists are refused by the limits and make answers large.
  const narrow = fields.filter((field) => depth < 3 || !isListType(getNullableType(field.type)));
  const chosen = narrow.filter(() => random.chance(0.35)).slice(0, 6);
  const texts = chosen.map((field, index) => {
    const text = fieldText(field, random, depth + 1);
    const named = random.chance(0.2) ? `a${depth}${index}: ${text}` : field.args.length > 0 ? `${field.name}${index}: ${text}` : text;
    return random.chance(0.15) ? `... on ${type.name} { ${named} }` : named;
  });
  return `{ __typename ${texts.join(' ')} }`;
}
