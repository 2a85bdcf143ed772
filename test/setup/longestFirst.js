/**
 * The files that take longest begin first, so that at the end no worker waits for another one's long file. Where nothing is
 * known of former runs, as on a fresh checkout, jest would go by the size of the file, which says little.
 */
const LONG = ['browser/screens', 'browser/failures', 'fixtures.test', 'browser/loading', 'fuzz/', 'browser/', '.test.tsx', 'local/cli/', 'app/', 'inputs/readInputs', 'sheets/'];

const rankOf = ({ path }) => {
  const at = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
  return at < 0 ? LONG.length : at;
};

/** What jest asks of a sequencer. */
export default class LongestFirst {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b) || (a.path < b.path ? -1 : 1));
  }

  allFailedTests(tests) {
    return tests;
  }

  shard(tests) {
    return tests;
  }

  cacheResults() {
    // nothing to remember: the order is declared
  }
}
