import './app/styles.js';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createAppRouter } from './app/router.js';
import { theme } from './app/theme.js';
import { createClient } from './graphql/client.js';
import { startLanguage } from './i18n/language.js';

await startLanguage();

function toSignIn() {
  const { pathname, search } = window.location;
  if (pathname !== '/sign-in') window.location.assign(`/sign-in?from=${encodeURIComponent(pathname + search)}`);
}

// Of the person before nothing stays on screen.
const client = createClient(toSignIn, () => window.location.reload());
const router = createAppRouter(client);
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <Provider value={client}>
        <RouterProvider router={router} />
      </Provider>
    </MantineProvider>
  </StrictMode>,
);

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
