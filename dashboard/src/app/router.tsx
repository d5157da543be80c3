import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { Client } from 'urql';
import { readFilters } from '../filters/filters.js';
import { loadSession, type Session } from '../session/session.js';
import { safeReturnPath } from '../session/signIn.js';
import { Crash } from './Crash.js';
import { NotFound } from './NotFound.js';
import { Pending } from './Pending.js';
import { paperPages } from './print/paperPages.js';
import { publicAddress } from '../session/publicAddress.js';
import { repairRoutes } from './repairRoutes.js';
import { repairPaperRoutes } from './print/repairPaperRoutes.js';
import { projectRoutes } from './projectRoutes.js';
import { Shell } from './Shell.js';
import { stockRoutes } from './stockRoutes.js';

interface RouterContext {
  client: Client;
}

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound, errorComponent: Crash });

let session: Promise<Session | null> | undefined;

/** The session is asked for once per page load; signing in leads here again, and then it is asked anew. */
async function currentSession(client: Client): Promise<Session | null> {
  session ??= loadSession(client);
  const found = await session.catch((error: unknown) => {
    session = undefined;
    throw error;
  });
  if (!found) session = undefined;
  return found;
}

const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } =>
    search['from'] === undefined ? {} : { from: safeReturnPath(search['from']) },
  component: lazyRouteComponent(() => import('./SignIn.js'), 'SignIn'),
});

async function signedIn({ context, location }: { context: RouterContext; location: { href: string } }): Promise<{ session: Session }> {
  const found = await currentSession(context.client);
  if (!found) throw redirect({ to: '/sign-in', search: { from: location.href } });
  return { session: found };
}

/** Everything behind the sign-in. */
const shell = createRoute({ getParentRoute: () => root, id: 'shell', beforeLoad: signedIn, component: SignedIn });

/** The same pages for paper, without the shell. */
const paper = createRoute({
  getParentRoute: () => root,
  path: '/print',
  beforeLoad: signedIn,
  loader: publicAddress,
  component: lazyRouteComponent(() => import('./print/Paper.js'), 'Paper'),
});

function SignedIn() {
  return <Shell session={shell.useRouteContext().session} />;
}

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('../features/overview/OverviewPage.js'), 'OverviewPage'),
});

const place = createRoute({
  getParentRoute: () => shell,
  path: '/place/$code',
  validateSearch: readFilters,
  component: lazyRouteComponent(() => import('../features/overview/PlacePage.js'), 'PlacePage'),
});

const procurement = createRoute({ getParentRoute: () => shell, path: '/procurement', validateSearch: readFilters });
const procurementPages = [
  createRoute({
    getParentRoute: () => procurement,
    path: '/',
    component: lazyRouteComponent(() => import('../features/overview/ProcurementBoard.js'), 'ProcurementBoard'),
  }),
  createRoute({
    getParentRoute: () => procurement,
    path: '$id',
    component: lazyRouteComponent(() => import('../features/overview/ProcurementPage.js'), 'ProcurementPage'),
  }),
];

/** A board and its pages share the filters: they are read once, on the route above them. */
const turnaround = createRoute({ getParentRoute: () => shell, path: '/turnaround', validateSearch: readFilters });
const turnaroundPages = [
  createRoute({
    getParentRoute: () => turnaround,
    path: '/',
    component: lazyRouteComponent(() => import('../features/turnaround/TurnaroundBoard.js'), 'TurnaroundBoard'),
  }),
  createRoute({
    getParentRoute: () => turnaround,
    path: 'district/$code',
    component: lazyRouteComponent(() => import('../features/turnaround/TurnaroundPlace.js'), 'TurnaroundDistrict'),
  }),
  createRoute({
    getParentRoute: () => turnaround,
    path: 'agency/$code',
    component: lazyRouteComponent(() => import('../features/turnaround/TurnaroundPlace.js'), 'TurnaroundAgency'),
  }),
  createRoute({
    getParentRoute: () => turnaround,
    path: 'ticket/$code',
    component: lazyRouteComponent(() => import('../features/turnaround/TicketPage.js'), 'TicketPage'),
  }),
  createRoute({
    getParentRoute: () => turnaround,
    path: 'tickets',
    component: lazyRouteComponent(() => import('../features/turnaround/TicketsPage.js'), 'TicketsPage'),
  }),
];

const disbursement = createRoute({ getParentRoute: () => shell, path: '/disbursement', validateSearch: readFilters });
const disbursementPages = [
  createRoute({
    getParentRoute: () => disbursement,
    path: '/',
    component: lazyRouteComponent(() => import('../features/disbursement/DisbursementBoard.js'), 'DisbursementBoard'),
  }),
  createRoute({
    getParentRoute: () => disbursement,
    path: 'district/$code',
    component: lazyRouteComponent(() => import('../features/disbursement/DisbursementPlace.js'), 'DisbursementDistrict'),
  }),
  createRoute({
    getParentRoute: () => disbursement,
    path: 'agency/$code',
    component: lazyRouteComponent(() => import('../features/disbursement/DisbursementPlace.js'), 'DisbursementAgency'),
  }),
  createRoute({
    getParentRoute: () => disbursement,
    path: 'item/$id',
    component: lazyRouteComponent(() => import('../features/disbursement/BudgetItemPage.js'), 'BudgetItemPage'),
  }),
];

const indicators = createRoute({ getParentRoute: () => shell, path: '/indicators', validateSearch: readFilters });
const indicatorPages = [
  createRoute({
    getParentRoute: () => indicators,
    path: '/',
    component: lazyRouteComponent(() => import('../features/indicators/IndicatorsBoard.js'), 'IndicatorsBoard'),
  }),
  createRoute({
    getParentRoute: () => indicators,
    path: 'list',
    component: lazyRouteComponent(() => import('../features/indicators/IndicatorListPage.js'), 'IndicatorListPage'),
  }),
  createRoute({
    getParentRoute: () => indicators,
    path: 'district/$code',
    component: lazyRouteComponent(() => import('../features/indicators/IndicatorsPlace.js'), 'IndicatorsDistrict'),
  }),
  createRoute({
    getParentRoute: () => indicators,
    path: 'agency/$code',
    component: lazyRouteComponent(() => import('../features/indicators/IndicatorsPlace.js'), 'IndicatorsAgency'),
  }),
  createRoute({
    getParentRoute: () => indicators,
    path: 'indicator/$id',
    component: lazyRouteComponent(() => import('../features/indicators/IndicatorPage.js'), 'IndicatorPage'),
  }),
];

const inbox = createRoute({
  getParentRoute: () => shell,
  path: '/notices',
  component: lazyRouteComponent(() => import('../features/inbox/InboxPage.js'), 'InboxPage'),
});
/** For those who report an agency's results. */
const reporting = createRoute({ getParentRoute: () => shell, path: '/reporting', validateSearch: readFilters });
const reportingPages = [
  createRoute({
    getParentRoute: () => reporting,
    path: '/',
    component: lazyRouteComponent(() => import('../features/reporting/ReportingHome.js'), 'ReportingHome'),
  }),
  createRoute({
    getParentRoute: () => reporting,
    path: 'sheet/$code',
    component: lazyRouteComponent(() => import('../features/reporting/ReportingSheet.js'), 'ReportingSheet'),
  }),
];

const signing = createRoute({ getParentRoute: () => shell, path: '/signing', validateSearch: readFilters });
const signingPages = [
  createRoute({
    getParentRoute: () => signing,
    path: '/',
    component: lazyRouteComponent(() => import('../features/signing/SigningPage.js'), 'SigningPage'),
  }),
];

const verifying = createRoute({ getParentRoute: () => shell, path: '/verifying', validateSearch: readFilters });
const verifyingPages = [
  createRoute({
    getParentRoute: () => verifying,
    path: '/',
    component: lazyRouteComponent(() => import('../features/verifying/VerifyingPage.js'), 'VerifyingPage'),
  }),
];

const planAdmin = createRoute({ getParentRoute: () => shell, path: '/plan-admin', validateSearch: readFilters });
const planAdminPages = [
  createRoute({
    getParentRoute: () => planAdmin,
    path: '/',
    component: lazyRouteComponent(() => import('../features/planadmin/PlanAdminPage.js'), 'PlanAdminPage'),
  }),
];

const { projects, projectPages } = projectRoutes(shell);
const { stock, stockPages } = stockRoutes(shell);

const { repairPages, repairPaper } = repairRoutes(shell);

/** For those who build on the hub. */
const integratorPages = [
  createRoute({
    getParentRoute: () => shell,
    path: '/explorer',
    component: lazyRouteComponent(() => import('../features/explorer/ExplorerPage.js'), 'ExplorerPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/tokens',
    component: lazyRouteComponent(() => import('../features/tokens/TokensPage.js'), 'TokensPage'),
  }),
];

// Added apart from the tree: links lead to pages on screen, so the paths of paper stay out of the links' types.
paper.addChildren([
  ...paperPages(paper, '', [home, place]),
  ...paperPages(paper, '/procurement', procurementPages),
  ...paperPages(paper, '/turnaround', turnaroundPages),
  ...paperPages(paper, '/disbursement', disbursementPages),
  ...paperPages(paper, '/indicators', indicatorPages),
  ...paperPages(paper, '/reporting', reportingPages),
  ...paperPages(paper, '/projects', projectPages),
  ...paperPages(paper, '/verifying', verifyingPages),
  ...paperPages(paper, '/signing', signingPages),
  ...paperPages(paper, '', repairPaper),
  ...repairPaperRoutes(paper),
  ...paperPages(paper, '/stock', stockPages),
]);

const routeTree = root.addChildren([
  signInRoute,
  paper,
  shell.addChildren([
    home,
    place,
    procurement.addChildren(procurementPages),
    disbursement.addChildren(disbursementPages),
    indicators.addChildren(indicatorPages),
    turnaround.addChildren(turnaroundPages),
    inbox,
    projects.addChildren(projectPages),
    reporting.addChildren(reportingPages),
    verifying.addChildren(verifyingPages),
    signing.addChildren(signingPages),
    planAdmin.addChildren(planAdminPages),
    stock.addChildren(stockPages),
    ...repairPages,
    ...integratorPages,
  ]),
]);

/** The whole map of the dashboard. Pages are loaded when they are opened. */
export function createAppRouter(client: Client) {
  return createRouter({
    routeTree,
    context: { client },
    defaultPreload: 'intent',
    defaultPendingComponent: Pending,
    scrollRestoration: true,
  });
}
