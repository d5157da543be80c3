/** What each room may know. A rule's comment is the sentence that is shown when it is broken. */
const test = '\\.(test|db\\.test|browser\\.test)\\.ts$|test-database|test-server|source-child|subgraph-harness|schema-emitted|-fixture';

export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      comment: 'core is arithmetic: it knows no other room, no library and no Node, so that it also runs in the browser.',
      severity: 'error',
      from: { path: '^core/src', pathNot: test },
      to: { pathNot: '^core/src' },
    },
    {
      name: 'rules-are-pure',
      comment:
        'A rule can be told without a database, a server or a clock: it imports core, its own entity, other rules, and crypto-free data.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        path: '\\.(service|resolver|loader|view|bulk)\\.ts$|^node_modules/.*(@mikro-orm|fastify|pg)/|^(node:)?(fs|http|net|child_process)$',
      },
    },
    {
      name: 'resolvers-make-no-database-call',
      comment: 'A resolver unpacks, checks and calls once: service, view or loader. SQL stands there.',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '^node_modules/.*@mikro-orm/(core|postgresql)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'subgraphs-do-not-know-each-other',
      comment: 'A subgraph can be taken away: what one must tell another travels as an event or through the gateway.',
      severity: 'error',
      from: { path: '^subgraphs/(hr|plans|finance|procurement|ict)/' },
      to: { path: '^subgraphs/(hr|plans|finance|procurement|ict)/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'kit-has-no-business-words',
      comment: 'The kit is what every subgraph stands on; it knows none of them.',
      severity: 'error',
      from: { path: '^subgraphs/kit/' },
      to: { path: '^(subgraphs/(hr|plans|finance|procurement|ict)|gateway|scripts|dashboard)/' },
    },
    {
      name: 'db-is-below-the-subgraphs',
      comment: 'db brings server, roles, migrations and reference data; who uses them is not its business.',
      severity: 'error',
      from: { path: '^db/' },
      to: { path: '^(subgraphs|gateway|scripts|dashboard)/' },
    },
    {
      name: 'gateway-knows-only-the-kit',
      comment: 'The gateway reaches subgraphs through links, in process or over HTTP alike.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^(subgraphs/(hr|plans|finance|procurement|ict)|db|scripts|dashboard)/' },
    },
    {
      name: 'dashboard-knows-core-alone',
      comment: 'The dashboard speaks to the hub through GraphQL; of our own code it shares only core.',
      severity: 'error',
      from: { path: '^dashboard/src' },
      to: { path: '^(subgraphs|gateway|db|scripts)/' },
    },
    {
      name: 'features-do-not-import-each-other',
      comment: 'A screen can be taken away: what two need moves to ui, charts, format or app.',
      severity: 'error',
      from: { path: '^dashboard/src/features/([^/]+)/' },
      to: { path: '^dashboard/src/features/', pathNot: '^dashboard/src/features/$1/' },
    },
    {
      name: 'charts-have-no-domain',
      comment: 'Charts, grid, ui and format know no screen and no query.',
      severity: 'error',
      from: { path: '^dashboard/src/(charts|grid|ui|format)/' },
      to: { path: '^dashboard/src/(features|graphql)/' },
    },
    {
      name: 'tests-are-not-imported',
      comment: 'What runs does not stand on tests.',
      severity: 'error',
      from: { pathNot: `${test}|vitest\\.config` },
      to: { path: '\\.test\\.ts$|^node_modules/.*/vitest/' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    exclude: { path: '(^|/)dist/|/generated/|\\.cache/|\\.tsx$' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
