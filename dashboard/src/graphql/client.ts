import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';

/**
 * The one GraphQL client. `onUnauthenticated` is called when the session has ended while a page was open; the question who is here
 * (context `asksWhoIsHere`) may be asked by nobody.
 */
export function createClient(onUnauthenticated: () => void): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      cacheExchange,
      mapExchange({
        onError(error, { context }) {
          if (context['asksWhoIsHere']) return;
          if (error.graphQLErrors.some((one) => one.extensions['code'] === 'UNAUTHENTICATED')) onUnauthenticated();
        },
      }),
      fetchExchange,
    ],
  });
}
