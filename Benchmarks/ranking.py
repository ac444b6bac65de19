#!/usr/bin/env python3
"""Compares PageRank with SciPy's sparse product, and with igraph and NetworKit where they are installed.

Usage: ranking.py BENCHMARK [SCALE [EDGES [FOLDER]]]

BENCHMARK is the program ranking-benchmark. One graph, one machine, one run: the programs take turns, and the best of
each counts. SciPy's scores are iterated until nothing changes any more; that is the reference. Then each program is
run to an error, and the error that it reached against the reference is printed: an L1 distance. The other libraries
run once, with the tolerance that they have, or 1e-10. Last, rankings around one node, which look at a part of the
graph, against personalised rankings of all of it.
"""

import os
import subprocess
import sys
import time

import numpy
import scipy.sparse

DAMPING = 0.85
ERRORS = (1e-6, 1e-10)
LOCAL_THRESHOLDS = (1e-5, 1e-6)
TURNS = int(os.environ.get("TURNS", 5))


class Served:
    """The program under test, kept running so that it builds its graph once."""

    def __init__(self, program, folder, kind):
        self.folder = folder
        self.process = subprocess.Popen(
            [program, "serve", folder, kind], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        _, seconds, memory, nodes = self.process.stdout.readline().split()
        self.build_seconds, self.build_memory, self.nodes = float(seconds), int(memory), int(nodes)

    def rank(self, threads, tolerance):
        path = f"{self.folder}/scores.f64"
        self.process.stdin.write(f"rank {threads} {tolerance!r} {path}\n")
        self.process.stdin.flush()
        _, seconds, rounds, bound, memory = self.process.stdout.readline().split()
        self.memory, self.bound = int(memory), float(bound)
        return float(seconds), int(rounds), numpy.fromfile(path)

    def rank_locally(self, queries, threshold):
        self.process.stdin.write(f"local {queries} {threshold!r}\n")
        self.process.stdin.flush()
        return [float(word) for word in self.process.stdout.readline().split()[1:]]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Product:
    """The power method over SciPy's sparse product, as in NetworkX."""

    def __init__(self, folder, nodes, kind):
        sources = numpy.fromfile(f"{folder}/sources.i32", numpy.int32)
        targets = numpy.fromfile(f"{folder}/targets.i32", numpy.int32)
        weights = numpy.fromfile(f"{folder}/weights.f64") if kind == "weighted" else numpy.ones(len(sources))
        start = time.perf_counter()
        matrix = scipy.sparse.csr_array((weights, (targets, sources)), shape=(nodes, nodes))
        sums = matrix.sum(axis=0)
        self.dangling = numpy.flatnonzero(sums == 0)
        matrix.data /= sums[matrix.indices]
        self.matrix = matrix
        self.build_seconds = time.perf_counter() - start
        self.teleport = numpy.full(nodes, 1 / nodes)

    def rank(self, tolerance, most=1000):
        """Iterates until a round changes less; the start, the order and the sums are those of NetworkX."""
        start = time.perf_counter()
        scores, rounds, change = self.teleport, 0, 1.0
        while change > tolerance and rounds < most:
            before = scores
            scores = DAMPING * (self.matrix @ before + before[self.dangling].sum() * self.teleport)
            scores += (1 - DAMPING) * self.teleport
            change = numpy.abs(scores - before).sum()
            rounds += 1
        return time.perf_counter() - start, rounds, scores


def other_libraries(folder, nodes, kind):
    """The rankings of the peers that are installed, by name; each takes its own idea of a tolerance or none."""
    sources = numpy.fromfile(f"{folder}/sources.i32", numpy.int32)
    targets = numpy.fromfile(f"{folder}/targets.i32", numpy.int32)
    weights = numpy.fromfile(f"{folder}/weights.f64").tolist() if kind == "weighted" else None
    try:
        import igraph
        graph = igraph.Graph(n=nodes, edges=numpy.column_stack((sources, targets)), directed=True)
        yield "igraph, PRPACK", lambda: graph.pagerank(damping=DAMPING, weights=weights, implementation="prpack")
        del graph
    except ImportError:
        print("igraph is not installed")
    try:
        import networkit
        data = numpy.ones(len(sources)) if weights is None else numpy.array(weights)
        graph = networkit.GraphFromCoo((data, (sources, targets)), n=nodes, weighted=True, directed=True)
        sinks = networkit.centrality.SinkHandling.DistributeSinks
        for threads in (1, 2):
            def scores(threads=threads):
                networkit.setNumberOfThreads(threads)
                rank = networkit.centrality.PageRank(graph, DAMPING, 1e-10, False, sinks)
                rank.norm = networkit.centrality.Norm.l1norm
                return rank.run().scores()
            yield f"NetworKit, {threads} thread{'s' * (threads > 1)}", scores
    except ImportError:
        print("NetworKit is not installed")


def loosest(rank, error, reference):
    """The largest tolerance, by halves, with which a program reaches an error."""
    tolerance = error * 2
    while numpy.abs(rank(tolerance)[2] - reference).sum() > error:
        tolerance /= 2
    return tolerance


def compare(program, folder, kind, edges):
    ours = Served(program, folder, kind)
    product = Product(folder, ours.nodes, kind)
    reference = product.rank(1e-15, most=60)[2]
    reference /= reference.sum()
    ranks = {
        "SciPy": product.rank,
        "kg, one thread": lambda tolerance: ours.rank(1, tolerance),
        "kg, two threads": lambda tolerance: ours.rank(2, tolerance),
    }
    for error in ERRORS:
        tolerances = {name: loosest(rank, error, reference) for name, rank in ranks.items()}
        best, reached, rounds = {}, {}, {}
        for _ in range(TURNS):
            for name, rank in ranks.items():
                seconds, rounds[name], scores = rank(tolerances[name])
                best[name] = min(seconds, best.get(name, seconds))
                reached[name] = numpy.abs(scores - reference).sum()
        for name in ranks:
            print(f"{kind:10} error <= {error:.0e}  {name:16} {best[name]:8.3f} s  {rounds[name]:3} rounds"
                  f"  reached {reached[name]:.1e}  {best['SciPy'] / best[name]:5.2f} times SciPy", flush=True)
    graph_limit = (16 if kind == "weighted" else 12) * edges + 40 * ours.nodes
    print(f"{kind:10} building {ours.build_seconds:.2f} s = {ours.build_seconds / best['kg, one thread']:.2f} rankings"
          f" to {error:.0e} by one thread (SciPy {product.build_seconds:.2f} s); memory above the list, at most:"
          f" {ours.memory / 1e6:.0f} MB, limit {graph_limit / 1e6:.0f} MB", flush=True)
    for threshold in LOCAL_THRESHOLDS:
        median, worst, bound, error, full, rough, rough_bound = ours.rank_locally(TURNS * 2, threshold)
        print(f"{kind:10} around one node, threshold {threshold:.0e}: {median * 1e3:.1f} ms, at worst {worst * 1e3:.1f} ms"
              f" = 1/{full / worst:.0f} of a personalised ranking of all; error {error:.1e}, stated {bound:.1e}", flush=True)
    print(f"{kind:10} around one node, all nodes by two threads: at worst {rough * 1e3:.1f} ms, stated error"
          f" {rough_bound:.1e}", flush=True)
    for name, scores in other_libraries(folder, ours.nodes, kind):
        start = time.perf_counter()
        found = numpy.array(scores())
        seconds = time.perf_counter() - start
        print(f"{kind:10} {name:20} {seconds:8.3f} s  reached {numpy.abs(found - reference).sum():.1e}"
              f"  kg by one thread is {seconds / best['kg, one thread']:.2f} times as fast", flush=True)
    ours.close()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = sys.argv[1]
    scale = int(sys.argv[2]) if len(sys.argv) > 2 else 20
    edges = int(sys.argv[3]) if len(sys.argv) > 3 else 16 << scale
    folder = sys.argv[4] if len(sys.argv) > 4 else f"/tmp/kg-ranking-{scale}"
    if not os.path.exists(f"{folder}/weights.f64"):
        os.makedirs(folder, exist_ok=True)
        subprocess.run([program, "make", str(scale), str(edges), folder], check=True)
    for kind in ("unweighted", "weighted"):
        compare(program, folder, kind, edges)


if __name__ == "__main__":
    main()
