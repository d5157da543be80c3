import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { expect, it } from 'vitest';
import { failureOf } from './deliveryFailure.js';

const said = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('x', { extensions: { code, messageTh: 'ก', messageEn: 'e' } })] });

it.each([
  ['the hub cannot be reached', new CombinedError({ networkError: new Error('gone') }), 'offline'],
  ['nothing was answered at all', undefined, 'offline'],
  ['nobody is signed in any more', said('UNAUTHENTICATED'), 'offline'],
  ['another person has signed in: it waits for the one who typed it', said('ACCOUNT_CHANGED'), 'offline'],
  ['the hub says no', said('FORBIDDEN'), { refused: { code: 'FORBIDDEN', messageTh: 'ก', messageEn: 'e' } }],
])('a request that failed because %s', (_, error, delivery) => {
  expect(failureOf(error)).toEqual(delivery);
});
