/** Who may know whom. The folders are the architecture; this file makes it hold. */
const rooms = (from, allowed) => ({
  name: `${from.replaceAll('/', '-')}-knows-only-${allowed.map((path) => path.replace('libs/', '')).join('-') || 'itself'}`,
  severity: 'error',
  comment: `${from} may depend on ${allowed.join(', ') || 'nothing else of ours'}`,
  from: { path: `^${from}/`, pathNot: '\\.spec\\.tsx?$' },
  to: { path: '^(libs|apps|scripts|tests)/', pathNot: [from, ...allowed].map((path) => `^${path}/`) },
});

module.exports = {
  forbidden: [
    rooms('libs/domain', []),
    rooms('libs/design', []),
    rooms('libs/content', ['libs/domain']),
    rooms('libs/client', ['libs/domain']),
    rooms('libs/elements', ['libs/domain', 'libs/client', 'libs/design']),
    rooms('libs/database', []),
    rooms('libs/search', ['libs/domain']),
    rooms('libs/pages', ['libs/domain', 'libs/design', 'libs/search']),
    rooms('libs/features', ['libs/domain', 'libs/content', 'libs/database', 'libs/search']),
    rooms('libs/service', ['libs/domain', 'libs/content', 'libs/database', 'libs/search', 'libs/features', 'libs/pages']),
    rooms('apps/api', ['libs/domain', 'libs/database', 'libs/search', 'libs/features', 'libs/pages', 'libs/service']),
    rooms('apps/cli', ['libs/domain', 'libs/content', 'libs/service']),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'no server, database, DOM or clock: only the language itself',
      from: { path: '^libs/domain/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'core'] },
    },
    {
      name: 'rooms-meet-at-their-door',
      severity: 'error',
      comment: 'import another lib by its name (#domain), not a file of it',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      name: 'nobody-imports-an-app',
      severity: 'error',
      from: { pathNot: '^apps/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      // GraphQL types name one another (a structure its changes, a change its structures): models resolve them lazily.
      from: { path: '^(libs|apps)/', pathNot: '\\.model\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Without the source condition, #names resolve into dist/ and every rule passes in silence.
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'types', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
    exclude: { path: '^(dist|node_modules)/' },
    doNotFollow: { path: 'node_modules' },
  },
};
