/** The shape of our own problem: a few dozen intents with some dozens of phrases. */
const OUR_SHAPE = /24 x 50$/;

/**
 * What must hold in this very run. Ratios only: seconds and microseconds alone say more about the machine than
 * about the engine.
 * @param {readonly any[]} results
 */
export function gatesOf(results) {
  const problems = [...new Set(results.map(({ problem }) => problem))];
  return problems.flatMap((problem) => {
    const here = results.filter((result) => result.problem === problem);
    const [ours] = here;
    const peers = here.slice(1);
    const against = (name, unit, of, peer) => ({
      ...{ problem, name: `${name}, ours to ${peer.engine}`, ratio: of(ours) / of(peer) },
      passed: unit === 'more' ? of(ours) >= of(peer) : of(ours) <= of(peer),
    });
    return peers.flatMap((peer) => [
      against('accuracy', 'more', ({ accuracy }) => accuracy, peer),
      against('accuracy with typos', 'more', ({ typoAccuracy }) => typoAccuracy, peer),
      against('out-of-scope AUROC', 'more', ({ outOfScope }) => outOfScope.auroc, peer),
      ...(OUR_SHAPE.test(problem)
        ? [against('median time of a message', 'less', ({ micros }) => micros.median, peer)]
        : []),
    ]);
  });
}
