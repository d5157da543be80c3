import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileShape } from './response-shape.js';

const schema = buildSchema(`
  interface Named { name: String }
  type Cat implements Named { name: String lives: Int! kind: Kind }
  type Dog implements Named { name: String barks: Boolean }
  enum Kind { WILD TAME }
  type Query { cat: Cat cats: [Cat] sure: [Cat!] pet: Named deep: [[Int!]] }
`);

function shaped(query: string, data: object) {
  const { selectionSet } = parse(query).definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const { data: cut, errors } = compileShape({ schema, fragments: {}, variables: {} }, schema.getQueryType()!, [selectionSet])(
    data as never,
  );
  return { data: JSON.parse(JSON.stringify(cut)) as unknown, faults: errors.map(({ message }) => message) };
}

describe('the cut of an answer', () => {
  it.each([
    ['leaves out what was not asked', '{ cat { name } }', { cat: { name: 'x', lives: 9 }, cats: [] }, { cat: { name: 'x' } }],
    ['turns what did not come into null', '{ cat { name } cats { name } }', { cat: {} }, { cat: { name: null }, cats: null }],
    ['lets a null in a list stand where it may', '{ cats { name } }', { cats: [null, { name: 'x' }] }, { cats: [null, { name: 'x' }] }],
    ['keeps lists of lists', '{ deep }', { deep: [[1], null] }, { deep: [[1], null] }],
    [
      'follows the type that came',
      '{ pet { name ... on Dog { barks } } }',
      { pet: { __typename: 'Dog', name: 'x', barks: true } },
      { pet: { name: 'x', barks: true } },
    ],
    [
      'leaves another type’s fields out',
      '{ pet { ... on Dog { barks } __typename } }',
      { pet: { __typename: 'Cat' } },
      { pet: { __typename: 'Cat' } },
    ],
  ])('%s', (_what, query, data, expected) => {
    expect(shaped(query, data)).toEqual({ data: expected, faults: [] });
  });

  it.each([
    [
      'the object around a null that must not be',
      '{ cat { lives } }',
      { cat: { lives: null } },
      { cat: null },
      'Cannot return null for non-nullable field Cat.lives.',
    ],
    [
      'one element of a list',
      '{ cats { lives } }',
      { cats: [{ lives: null }, { lives: 1 }] },
      { cats: [null, { lives: 1 }] },
      'Cannot return null for non-nullable field Cat.lives.',
    ],
    [
      'a whole list whose elements must not be null',
      '{ sure { lives } }',
      { sure: [{ lives: null }, { lives: 1 }] },
      { sure: null },
      'Cannot return null for non-nullable field Cat.lives.',
    ],
    [
      'a list within a list',
      '{ deep }',
      { deep: [[1, null], [2]] },
      { deep: [null, [2]] },
      'Cannot return null for non-nullable array element of type Int at index 1.',
    ],
    [
      'an enum value that the API does not know',
      '{ cat { kind } }',
      { cat: { kind: 'SECRET' } },
      { cat: { kind: null } },
      'Invalid value found for field Cat.kind.',
    ],
    [
      'a number that is text',
      '{ cat { name lives } }',
      { cat: { name: 'x', lives: '9' } },
      { cat: null },
      'Invalid value found for field Cat.lives.',
    ],
    [
      'an object of an unknown type',
      '{ pet { name } }',
      { pet: { __typename: 'Ghost', name: 'x' } },
      { pet: null },
      'Invalid __typename found for object at field Query.pet.',
    ],
  ])('takes away %s and tells it once', (_what, query, data, expected, fault) => {
    expect(shaped(query, data)).toEqual({ data: expected, faults: [fault] });
  });
});
