import { expect, it } from 'vitest';
import { loadOrder } from './load-order.rules.js';

it('a table follows those that its foreign keys point to', () => {
  const tables = [
    { name: 'a', needs: ['b', 'c'] },
    { name: 'b', needs: ['c'] },
    { name: 'c', needs: [] },
    { name: 'd', needs: [] },
  ];
  expect(loadOrder(tables).map(({ name }) => name)).toEqual(['c', 'b', 'a', 'd']);
});

it('a key to a table of elsewhere holds nothing up', () => {
  expect(loadOrder([{ name: 'a', needs: ['other'] }])).toHaveLength(1);
});

it('keys that go round in a circle are an error that names the tables', () => {
  expect(() =>
    loadOrder([
      { name: 'hen', needs: ['egg'] },
      { name: 'egg', needs: ['hen'] },
    ]),
  ).toThrow('egg, hen');
});
