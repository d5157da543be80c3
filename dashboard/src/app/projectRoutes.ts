import { type AnyRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFilters } from '../filters/filters.js';

/** Projects and their monthly progress: their route below `shell`, and the pages below that. */
export function projectRoutes<Parent extends AnyRoute>(shell: Parent) {
  const projects = createRoute({ getParentRoute: () => shell, path: '/projects', validateSearch: readFilters });
  const projectPages = [
    createRoute({
      getParentRoute: () => projects,
      path: '/',
      component: lazyRouteComponent(() => import('../features/projects/ProjectsStart.js'), 'ProjectsStart'),
    }),
    createRoute({
      getParentRoute: () => projects,
      path: 'progress',
      component: lazyRouteComponent(() => import('../features/projects/ProgressPage.js'), 'ProgressPage'),
    }),
    createRoute({
      getParentRoute: () => projects,
      path: 'verifying',
      component: lazyRouteComponent(() => import('../features/projects/ProgressQueuePage.js'), 'ProgressQueuePage'),
    }),
    createRoute({
      getParentRoute: () => projects,
      path: 'list',
      component: lazyRouteComponent(() => import('../features/projects/ProjectListPage.js'), 'ProjectListPage'),
    }),
    createRoute({
      getParentRoute: () => projects,
      path: 'project/$id',
      component: lazyRouteComponent(() => import('../features/projects/ProjectPage.js'), 'ProjectPage'),
    }),
  ];
  return { projects, projectPages };
}
