import { Refusal } from '@nakhon/core/refusal';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { faultLine, loggedFault } from './logged-fault.js';

const MARK = 'somchai';
const inDatabase = Object.assign(new Error(`insert into account values ('${MARK}') - duplicate key`), {
  code: '23505',
  severity: 'ERROR',
  detail: `Key (username)=(${MARK}) already exists.`,
  table: 'account',
  constraint: 'account_username_unique',
});

describe('an error in the log', () => {
  it.each<[string, unknown]>([
    ['of the database', inDatabase],
    ['caused by one of the database', new Error('The row was not written', { cause: inDatabase })],
    ['of a parser', new SyntaxError(`Cannot convert ${MARK} to a BigInt`)],
    ['of GraphQL', new GraphQLError(`Variable $u got invalid value ${MARK}`)],
    ['that quotes what was sent', new TypeError(`Cannot read properties of undefined (reading '${MARK}')`)],
    ['that quotes it and was cut off', new Error(`No such name: "${MARK} and more`)],
    ['that names an address', new Error(`connect to 10.1.2.3:5432 failed for ${MARK}@bangkok.go.th`)],
    ['that tells a token', new Error(`refused nkp_${MARK}`)],
    ['that tells a session', new Error(`refused nkh_${MARK}`)],
    ['with lines that look like places', new Error(`x\n    at ${MARK} (${MARK}.ts:1:1)\nend`)],
    ['with the text in its class of fields', Object.assign(new Error('x'), { username: MARK, query: `select '${MARK}'` })],
    ['that is a text', MARK],
  ])('%s tells nothing that was sent', (_, error) => {
    expect(JSON.stringify(loggedFault(error))).not.toMatch(/somchai|10\.1\.2\.3/);
  });

  it('tells the kind, code, names and place of a database error', () => {
    expect(loggedFault(inDatabase)).toMatchObject({
      code: '23505',
      table: 'account',
      constraint: 'account_username_unique',
      stack: expect.stringContaining('logged-fault.test.ts'),
    });
  });

  it('keeps what a sentence of ours says', () => {
    expect(loggedFault(new Error('The subgraph ict is not running')).message).toBe('The subgraph ict is not running');
    expect(loggedFault(new Refusal('X_Y', { th: 'ก', en: 'a' })).code).toBe('X_Y');
  });

  it('is one line of JSON with level, time and request', () => {
    const line = faultLine('error', new Error('a\nb'), { requestId: 'r1' }, new Date(0));
    expect(line.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({ level: 'error', time: '1970-01-01T00:00:00.000Z', requestId: 'r1' });
  });
});
