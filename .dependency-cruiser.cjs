/**
 * The "knows" table of the house: which room may import which. What a rule forbids is a fault.
 * A room may always import from itself; packages are ruled below.
 */
const KNOWS = {
  model: [],
  text: ['model'],
  sites: ['model', 'text'],
  fit: ['model', 'text'],
  store: ['model'],
  catalogue: ['model', 'text', 'fit'],
  export: ['model'],
  protocol: ['model'],
};

const PACKAGES = {
  model: ['zod'],
  store: ['idb', 'zod'],
  protocol: ['zod'],
  export: ['papaparse', 'zod', 'docx', 'fflate', 'read-excel-file', 'write-excel-file'],
  catalogue: ['fflate'],
};

const rooms = Object.entries(KNOWS).map(([room, known]) => ({
  name: `lib/${room} knows ${known.join(', ') || 'no other room'}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: {
    path: '^(lib|components|entrypoints|tests)/',
    pathNot: [room, ...known].map((name) => `^lib/${name}/`),
  },
}));

const packages = Object.keys(KNOWS).map((room) => ({
  name: `lib/${room} uses ${(PACKAGES[room] ?? []).join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: `^lib/${room}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'],
    pathNot: (PACKAGES[room] ?? []).map((name) => `node_modules/(@types/)?${name}/`),
  },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...packages,
    {
      name: 'components do not reach into the doors',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|tests)/' },
    },
    {
      name: 'the page side never opens the store',
      comment: 'In a content script IndexedDB is the site’s own.',
      severity: 'error',
      from: { path: '^(components/(page|fit)/|entrypoints/content)' },
      to: { path: '^lib/store/', reachable: true },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]inline$|^wxt/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|docs)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
