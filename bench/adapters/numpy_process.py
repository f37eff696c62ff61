"""NumPy, as a process that speaks lib/protocol.ts: `python3 numpy_process.py <folder of inputs>`."""
import gc
import json
import os
import sys
import time

import numpy as np

FOLDER = sys.argv[1]
SHORTEST = 0.5e6  # nanoseconds of the shortest sample, as in lib/measure.ts

with open(os.path.join(FOLDER, "shapes.json")) as file:
    SHAPES = json.load(file)


def softmax(scores):
    powers = np.exp(scores - scores.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def makers(load):
    """By workload, what prepares the operands and gives the function that is timed."""
    made = {}

    def one(name, a, make):
        made[name] = lambda: make(load(a))

    def two(name, a, b, make):
        made[name] = lambda: make(load(a), load(b))

    two("add64", "small", "small2", lambda x, y: lambda: x + y)
    one("scale64", "small", lambda x: lambda: x * 2)
    one("tanh64", "small", lambda x: lambda: np.tanh(x))
    two("row64", "small8", "row8", lambda x, row: lambda: x - row)
    one("sum64", "small", lambda x: lambda: x.sum())
    two("matmul3x4x5", "a3x4", "b4x5", lambda a, b: lambda: a @ b)

    two("add", "x", "y", lambda x, y: lambda: x + y)
    two("subtract", "x", "y", lambda x, y: lambda: x - y)
    two("multiply", "x", "y", lambda x, y: lambda: x * y)
    two("divide", "x", "positive", lambda x, y: lambda: x / y)
    one("chain", "x", lambda x: lambda: x * 2 + 1)
    one("sqrt", "positive", lambda x: lambda: np.sqrt(x))
    one("exp", "x", lambda x: lambda: np.exp(x))
    one("log", "positive", lambda x: lambda: np.log(x))
    one("sin", "x", lambda x: lambda: np.sin(x))
    one("tanh", "x", lambda x: lambda: np.tanh(x))
    two("power", "positive", "y", lambda x, y: lambda: np.power(x, y))
    two("greater", "x", "y", lambda x, y: lambda: x > y)
    two("where", "x", "y", lambda x, y: lambda: np.where(x > y, x, y))
    one("clip", "x", lambda x: lambda: np.clip(x, -1, 1))

    two("subtractRow", "images", "row", lambda x, row: lambda: x - row)
    two("divideColumn", "images", "column", lambda x, column: lambda: x / column)
    two("addTransposed", "matrix", "matrix2", lambda a, b: lambda: a.T + b)

    one("sum", "matrix", lambda x: lambda: x.sum())
    one("sum0", "matrix", lambda x: lambda: x.sum(0))
    one("sum1", "matrix", lambda x: lambda: x.sum(1))
    one("mean", "matrix", lambda x: lambda: x.mean())
    one("variance", "matrix", lambda x: lambda: x.var())
    one("max", "matrix", lambda x: lambda: x.max())
    one("argmax1", "matrix", lambda x: lambda: x.argmax(1))

    for n in (64, 128, 256, 512, 1024):
        two(f"matmul{n}", f"a{n}", f"b{n}", lambda a, b: lambda: a @ b)
    two("matmulBatch", "batch", "batch2", lambda a, b: lambda: a @ b)

    def attention():
        query, key, value = load("query"), load("key"), load("value")
        return lambda: softmax((query @ key.transpose(0, 2, 1)) * 0.125) @ value

    def forward():
        x, w1, b1, w2, b2 = load("samples")[:32].copy(), load("w1"), load("b1"), load("w2"), load("b2")
        return lambda: np.maximum(x @ w1 + b1, 0) @ w2 + b2

    def epoch():
        samples, targets = load("samples"), load("targets")
        start = load("w1"), load("b1"), load("w2"), load("b2")

        def run():
            w1, b1, w2, b2 = start
            for first in range(0, 992, 32):
                x, y = samples[first : first + 32], targets[first : first + 32]
                hidden = np.maximum(x @ w1 + b1, 0)
                delta = (softmax(hidden @ w2 + b2) - y) / 32
                back = (delta @ w2.T) * (hidden > 0)
                w1 = w1 - x.T @ back * 0.1
                b1 = b1 - back.sum(0) * 0.1
                w2 = w2 - hidden.T @ delta * 0.1
                b2 = b2 - delta.sum(0) * 0.1
            return w2

        return run

    def kmeans():
        points, classes = load("points"), np.arange(8)

        def run():
            squares = (points * points).sum(1, keepdims=True)
            centres = points[:8]
            for _ in range(20):
                distances = squares - 2 * (points @ centres.T) + (centres * centres).sum(1)
                members = (distances.argmin(1)[:, None] == classes).astype(points.dtype)
                centres = (members.T @ points) / members.sum(0)[:, None]
            return centres

        return run

    def digits():
        pixels, labels = load("pixels"), load("labels").astype(np.int64)

        def run():
            random = np.random.RandomState(42)
            sizes = (64, 128, 10)
            weights = [random.randn(a, b) * np.sqrt(2 / a) for a, b in zip(sizes, sizes[1:])]
            biases = [np.zeros(b) for b in sizes[1:]]
            order = random.permutation(1797)
            samples, expected = pixels[order], np.eye(10)[labels][order]
            for first in range(0, 1797, 32):
                x, y = samples[first : first + 32], expected[first : first + 32]
                before = x @ weights[0] + biases[0]
                hidden = np.maximum(before, 0)
                delta = softmax(hidden @ weights[1] + biases[1]) - y
                back = (delta @ weights[1].T) * (before > 0)
                steps = [(x.T @ back / len(x), back.mean(0)), (hidden.T @ delta / len(x), delta.mean(0))]
                for weight, bias, (slope, shift) in zip(weights, biases, steps):
                    weight -= slope * 0.1
                    bias -= shift * 0.1
            return weights[1]

        return run

    made.update(attention=attention, forward=forward, epoch=epoch, kmeans=kmeans, digits=digits)

    def mask_rows(x):
        mask = x[:, 0] > 0
        return lambda: x[mask]

    def mask_elements(x):
        mask = x > 0
        return lambda: x[mask]

    def gather_rows(x, places):
        whole = places.astype(np.int64)
        return lambda: x[whole]

    for n in (200, 500):
        two(f"solve{n}", f"square{n}", f"vector{n}", lambda a, b: lambda: np.linalg.solve(a, b))
        one(f"inv{n}", f"square{n}", lambda a: lambda: np.linalg.inv(a))
        one(f"cholesky{n}", f"definite{n}", lambda a: lambda: np.linalg.cholesky(a))
    for n in (100, 300):
        one(f"qr{n}", f"square{n}", lambda a: lambda: np.linalg.qr(a).R)
        one(f"eigh{n}", f"definite{n}", lambda a: lambda: np.linalg.eigh(a).eigenvectors)
        one(f"svd{n}", f"square{n}", lambda a: lambda: np.linalg.svd(a).U)
        # The order of the eigenvalues is that of the algorithm.
        one(f"eig{n}", f"square{n}", lambda a: lambda: np.sort(np.abs(np.linalg.eig(a).eigenvalues)))

    one("sort", "x", lambda x: lambda: np.sort(x))
    one("argsort", "x", lambda x: lambda: np.argsort(x, kind="stable"))
    one("median", "x", lambda x: lambda: np.median(x))
    one("percentile0", "matrix", lambda x: lambda: np.percentile(x, 25, axis=0))
    made["uniform"] = lambda: lambda: np.random.random(1_000_000)
    made["normal"] = lambda: lambda: np.random.standard_normal(1_000_000)

    one("maskRows", "rows", mask_rows)
    one("maskElements", "rows", mask_elements)
    two("gatherRows", "rows", "places", gather_rows)
    return made


class Measurement:
    """The twin of the class in lib/measure.ts."""

    def __init__(self, run):
        self.run = run
        self.calls = 1

    def sample(self):
        while True:
            run, calls = self.run, range(self.calls)
            start = time.perf_counter_ns()
            for _ in calls:
                run()
            spent = time.perf_counter_ns() - start
            if spent >= SHORTEST:
                return spent
            self.calls *= 2

    def warm_up(self, budget):
        end = time.perf_counter() + budget / 1000
        count = 0
        while count < 3 or time.perf_counter() < end:
            self.sample()
            count += 1

    def time(self, budget):
        times, calls, start = [], 0, time.perf_counter()
        while True:
            times.append(self.sample() / self.calls)
            calls += self.calls
            spent = (time.perf_counter() - start) * 1000
            if spent > budget and (len(times) >= 5 or spent > 8 * budget):
                break
        return {
            "median": float(np.median(times)),
            "mean": float(np.mean(times)),
            "least": min(times),
            "samples": len(times),
            "calls": calls,
        }


def opened(request):
    dtype = request["dtype"]

    def load(name):
        path = os.path.join(FOLDER, f"{name}.f64")
        return np.fromfile(path).reshape(SHAPES[name]).astype(dtype)

    return makers(load)[request["workload"]]()


def answer(request, state):
    kind = request["do"]
    if kind == "hello":
        return {"version": np.__version__}
    if kind == "reference":
        np.ascontiguousarray(opened(request)(), dtype=np.float64).tofile(request["file"])
        return None
    if kind == "open":
        state["open"] = Measurement(opened(request))
        state["open"].warm_up(request["warmUp"])
        return {"status": "ok", "note": "the reference"}
    if kind == "time":
        return state["open"].time(request["budget"])
    state.clear()
    gc.collect()
    return None


def main():
    state = {}
    with os.fdopen(3, "w") as out:
        for line in sys.stdin:
            try:
                reply = answer(json.loads(line), state)
            except Exception as error:  # the other side decides what to do without this library
                reply = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps(reply), file=out, flush=True)


main()
