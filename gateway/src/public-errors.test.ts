import { describe, expect, it, vi } from 'vitest';
import { mergeAlike, publicError } from './public-errors.js';

describe('what leaves the gateway as an error', () => {
  it('keeps a refusal and names the subgraph it came from', () => {
    const refusal = {
      message: 'ก (a)',
      extensions: { code: 'X', messageTh: 'ก', messageEn: 'a', facts: { n: 1 }, serviceName: 'finance' },
    };
    expect(publicError(refusal, vi.fn()).extensions).toEqual({
      code: 'X',
      messageTh: 'ก',
      messageEn: 'a',
      facts: { n: 1 },
      subgraph: 'finance',
    });
  });

  it.each([
    ['Syntax Error: Query depth limit of 12 exceeded, found 20.', 'QUERY_TOO_DEEP'],
    ['Maximum introspection depth exceeded', 'QUERY_TOO_DEEP'],
    ['Syntax Error: Aliases limit of 30 exceeded, found 31.', 'QUERY_TOO_MANY_ALIASES'],
    ['Syntax Error: Query Cost limit of 20000 exceeded, found 30000.', 'QUERY_TOO_COSTLY'],
    ['Syntax Error: Token limit of 4000 exceeded.', 'QUERY_TOO_LONG'],
  ])('gives "%s" the code %s in both languages', (message, code) => {
    const { extensions } = publicError({ message, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, vi.fn());
    expect(extensions).toMatchObject({ code, messageEn: message, messageTh: expect.stringMatching(/[ก-๙]/) });
  });

  it('masks what no rule foresaw, reports it under a reference and shows no trace of it', () => {
    const report = vi.fn();
    const secret = {
      message: 'password of postgres is hunter2',
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', stacktrace: ['at secret.ts'] },
    };
    const shown = publicError(secret, report);
    expect(JSON.stringify(shown)).not.toMatch(/hunter2|secret\.ts/);
    expect(report).toHaveBeenCalledWith((shown.extensions!['facts'] as { reference: string }).reference);
  });

  it('merges errors that are alike and counts them', () => {
    const error = { message: 'm', extensions: { code: 'C' } };
    expect(mergeAlike([error, { ...error, path: ['b'] }, { message: 'n' }])).toEqual([
      { message: 'm', extensions: { code: 'C', occurrences: 2 } },
      { message: 'n' },
    ]);
  });
});
