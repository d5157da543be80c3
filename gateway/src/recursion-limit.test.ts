import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { recursionLimit } from './recursion-limit.js';

const schema = buildSchema(`
  type Query { agencies: [Agency!] items: ItemConnection }
  type Agency { code: ID! parent: Agency children: [Agency!]! }
  type ItemConnection { edges: [Edge!]! } type Edge { node: Item! } type Item { id: ID! vouchers: VoucherConnection! }
  type VoucherConnection { edges: [VoucherEdge!]! } type VoucherEdge { node: Voucher! } type Voucher { item: Item! }
`);

it.each([
  ['a tree walked down three levels', '{ agencies { children { children { children { code } } } } }', 0],
  ['siblings', '{ agencies { parent { children { code } } } }', 0],
  ['a tree walked down four levels', '{ agencies { children { children { children { children { code } } } } } }', 1],
  ['down, up and down again', '{ agencies { children { parent { children { code } } } } }', 1],
  [
    'the same through a fragment',
    '{ agencies { ...a } } fragment a on Agency { children { parent { ...b } } } fragment b on Agency { children { code } }',
    1,
  ],
  ['a fragment that spreads itself', '{ agencies { ...a } } fragment a on Agency { code ...a }', 0],
  [
    'a connection within itself',
    '{ items { edges { node { vouchers { edges { node { item { vouchers { edges { node { item { id } } } } } } } } } } } }',
    1,
  ],
])('%s', (_, query, errors) => {
  expect(validate(schema, parse(query), [recursionLimit])).toHaveLength(errors);
});
