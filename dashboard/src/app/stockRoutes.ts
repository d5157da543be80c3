import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';

/** The store of computer materials, for its keepers and those who draw: its route below `shell`, and the pages below that. */
export function stockRoutes<Parent extends AnyRoute>(shell: Parent) {
  const stock = createRoute({ getParentRoute: () => shell, path: '/stock' });
  const stockPages = [
    createRoute({
      getParentRoute: () => stock,
      path: '/',
      component: lazyRouteComponent(() => import('../features/stock/StockPage.js'), 'StockPage'),
    }),
    createRoute({
      getParentRoute: () => stock,
      path: 'request',
      component: lazyRouteComponent(() => import('../features/stock/RequestPage.js'), 'RequestPage'),
    }),
    createRoute({
      getParentRoute: () => stock,
      path: 'withdrawal/$id',
      component: lazyRouteComponent(() => import('../features/stock/WithdrawalPage.js'), 'WithdrawalPage'),
    }),
    createRoute({
      getParentRoute: () => stock,
      path: 'material/$id',
      component: lazyRouteComponent(() => import('../features/stock/MaterialPage.js'), 'MaterialPage'),
    }),
    createRoute({
      getParentRoute: () => stock,
      path: 'part/$id',
      component: lazyRouteComponent(() => import('../features/stock/PartPage.js'), 'PartPage'),
    }),
    createRoute({
      getParentRoute: () => stock,
      path: 'count/$id',
      component: lazyRouteComponent(() => import('../features/stock/CountPage.js'), 'CountPage'),
    }),
  ];
  return { stock, stockPages };
}
