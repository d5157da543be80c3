import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';

const FEDERATION = /^(_|link__|federation__|FieldSet$)/;
const THAI = /[\u0E00-\u0E7F]/;
const ENGLISH = /[A-Za-z]{2}/;

/** Coordinates of this schema (types, fields, arguments, enum values) whose description does not speak both Thai and English. Keys of stubs are left out. */
export function undescribed(schema: GraphQLSchema, foreign: readonly string[]): string[] {
  const missing: string[] = [];
  const check = (coordinate: string, description: string | null | undefined) => {
    if (!description || !THAI.test(description) || !ENGLISH.test(description)) missing.push(coordinate);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || FEDERATION.test(type.name)) continue;
    const isStub = foreign.includes(type.name);
    const isBuiltIn = ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name);
    if (!isStub && !isBuiltIn && !['Query', 'Mutation'].includes(type.name)) check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_') || (isStub && field.name === 'code')) continue;
      check(`${type.name}.${field.name}`, field.description);
      if ('args' in field) for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
    }
  }
  return missing;
}
