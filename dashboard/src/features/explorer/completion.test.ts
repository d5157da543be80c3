import { describe, expect, it } from 'vitest';
import { completionAt } from './completion.js';
import type { FieldIn, TypeIn } from './schema.rows.js';

const of = (name: string) => ({ kind: 'OBJECT', name });
const required = (name: string) => ({ kind: 'NON_NULL', name: null, ofType: of(name) });
const listOf = (name: string) => ({ kind: 'LIST', name: null, ofType: required(name) });
const field = (name: string, type: FieldIn['type'], args: FieldIn[] = []): FieldIn => ({
  name,
  description: `${name}ไทย · ${name}`,
  type,
  args,
});
const none = { description: null, fields: null, inputFields: null, enumValues: null };

const scope = field('scope', of('FigureScope'));
const types: TypeIn[] = [
  {
    ...none,
    name: 'Query',
    fields: [
      field('districts', listOf('District'), [field('section', of('Int'))]),
      field('district', of('District'), [field('code', required('ID'))]),
      field('tickets', of('Ticket'), [field('first', of('Int')), field('status', of('Status')), field('late', of('Boolean')), scope]),
    ],
  },
  { ...none, name: 'Mutation', fields: [field('pay', of('Ticket'), [field('id', required('ID'))])] },
  { ...none, name: 'District', fields: [field('code', required('ID')), field('nameTh', of('String')), field('office', of('Agency'))] },
  { ...none, name: 'Agency', fields: [field('nameTh', of('String')), field('children', listOf('Agency'))] },
  { ...none, name: 'Ticket', fields: [field('code', of('ID'))] },
  { ...none, name: 'FigureScope', inputFields: [field('districtCodes', listOf('ID')), field('kinds', listOf('Status'))] },
  { ...none, name: 'Status', enumValues: [named('OPEN'), named('CLOSED')] },
];
function named(name: string) {
  return { name, description: null };
}
const byName = new Map(types.map((type) => [type.name, type]));

/** The names offered where the bar stands. */
function offered(marked: string): string[] | null {
  const cursor = marked.indexOf('|');
  const found = completionAt(marked.replace('|', ''), cursor, byName);
  return found && found.suggestions.map(({ name }) => name);
}

describe('what can stand at the cursor', () => {
  it.each([
    ['|', ['query', 'mutation', 'fragment']],
    ['que|', ['query']],
    ['{ | }', ['districts', 'district', 'tickets']],
    ['query A($x: Int!) { | }', ['districts', 'district', 'tickets']],
    ['mutation { | }', ['pay']],
    ['{ dist|ricts }', ['districts', 'district']],
    ['{ TICK| }', ['tickets']],
    ['{ districts { | } }', ['code', 'nameTh', 'office']],
    ['{ districts { code office { children { | } } } }', ['nameTh', 'children']],
    ['{ districts { office { nameTh } | } }', ['code', 'nameTh', 'office']],
    ['{ d: district(code: "1001") { | } }', ['code', 'nameTh', 'office']],
    ['{ districts { name| } }', ['nameTh']],
    ['{ districts { th| } }', ['nameTh']],
    ['{ tickets(|) { code } }', ['first', 'status', 'late', 'scope']],
    ['{ tickets(first: 20, |) { code } }', ['status', 'late', 'scope']],
    ['{ tickets(first: $n st|) { code } }', ['status']],
    ['{ tickets(status: |) { code } }', ['OPEN', 'CLOSED']],
    ['{ tickets(status: C|) { code } }', ['CLOSED']],
    ['{ tickets(late: |) }', ['true', 'false']],
    ['query($n: Int) { tickets(first: |) }', ['$n']],
    ['query($n: Int, $m: Int) { tickets(first: $|) }', ['n', 'm']],
    ['{ tickets(scope: {|}) }', ['districtCodes', 'kinds']],
    ['{ tickets(scope: { districtCodes: ["1001", "1002"], | }) }', ['kinds']],
    ['{ tickets(scope: { kinds: [OPEN |] }) }', ['OPEN', 'CLOSED']],
    ['{ tickets(scope: { kinds: [OPEN] }, |) }', ['first', 'status', 'late']],
    ['{ districts { ...| } } fragment F on District { code }', ['on', 'F']],
    ['{ districts { ... on | } }', ['Query', 'Mutation', 'District', 'Agency', 'Ticket']],
    ['{ districts { ... on District { | } } }', ['code', 'nameTh', 'office']],
    ['{ districts { ... @include(if: true) { | } } }', ['code', 'nameTh', 'office']],
    ['{ districts @| { code } }', ['include', 'skip']],
    ['fragment F on Agency { | }', ['nameTh', 'children']],
    ['# all of them\n{ | }', ['districts', 'district', 'tickets']],
    ['{ district(code: "a { b") { | } }', ['code', 'nameTh', 'office']],
    ['{ district(code: "10|', null],
    ['{ districts # the |', null],
    ['query A(|', null],
    ['{ nothing { | } }', null],
    ['{ nothing(|) }', null],
    ['{ districts { xyz| } }', null],
    ['}}} { | }', ['districts', 'district', 'tickets']],
  ])('%s: %j', (marked, names) => {
    expect(offered(marked)).toEqual(names);
  });

  it('gives way from the beginning of the word to its end, and an argument brings its colon', () => {
    expect(completionAt('{ tickets(firs) }', 12, byName)).toEqual({
      from: 10,
      to: 14,
      suggestions: [{ name: 'first', text: 'first: ', type: 'Int', th: 'firstไทย', en: 'first' }],
    });
  });
});
