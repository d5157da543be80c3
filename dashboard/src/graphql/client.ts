import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { statedAccount } from './statedAccount.js';

/**
 * The one GraphQL client. `onUnauthenticated` is called when the session has ended while a page was open; the question who is here
 * (context `asksWhoIsHere`) may be asked by nobody. `onAccountChanged`: somebody else has signed in in another tab.
 */
export function createClient(onUnauthenticated: () => void, onAccountChanged: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({ credentials: 'same-origin', headers: statedAccount() }),
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error, { context }) {
          if (context['asksWhoIsHere']) return;
          const has = (code: string) => error.graphQLErrors.some((one) => one.extensions['code'] === code);
          if (has('UNAUTHENTICATED')) onUnauthenticated();
          else if (has('ACCOUNT_CHANGED')) onAccountChanged();
        },
      }),
      fetchExchange,
    ],
  });
}
