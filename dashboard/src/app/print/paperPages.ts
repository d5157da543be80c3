import { type AnyRoute, createRoute, type RouteComponent } from '@tanstack/react-router';
import { readFilters } from '../../filters/filters.js';

/** What a route on screen says of its page. */
interface ScreenPage {
  options: { path?: string; component?: RouteComponent };
}

/** The pages below `base` once more below the print route, with the same components and filters: '/turnaround' + 'ticket/$code'. */
export function paperPages(paper: AnyRoute, base: string, pages: readonly ScreenPage[]): AnyRoute[] {
  return pages.map((page) =>
    createRoute({
      getParentRoute: () => paper,
      path: `${base}/${page.options.path ?? ''}`.replaceAll(/\/+/g, '/'),
      validateSearch: readFilters,
      component: page.options.component,
    }),
  );
}
