"""solve, inv, det, slogdet, cholesky, qr, matrixPower, multiDot: every dtype, layouts, stacks, empty and ill-conditioned matrices.

The first line has the arrays. A case has the operands, the results, and the sizes of NumPy's residuals, of which the tests allow ten times as much. Small
results that are well determined (`close`) must be near to each other as well.
"""
import numpy as np
from common import pack, write

rng = np.random.RandomState(11)
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim], "strided": lambda x: x[..., ::2]}
arrays = []
cases = []


def place(x):
    """The number of an array among all that cases share."""
    packed = pack(x)
    if packed not in arrays:
        arrays.append(packed)
    return arrays.index(packed)


def norm(x):
    """The largest Frobenius norm of a stack's matrices."""
    return float(np.max(np.sqrt(np.sum(np.abs(x) ** 2, axis=(-2, -1))), initial=0)) if x.size else 0.0


def ratio(top, *below):
    bottom = np.prod([norm(x) for x in below])
    return norm(top) / bottom if bottom > 0 else 0.0


def wide(x):
    return x.astype(np.complex128 if x.dtype.kind == "c" else np.float64)


def h(x):
    return np.swapaxes(x.conj(), -1, -2)


def residuals(op, args, options, results):
    args, results = [wide(x) for x in args], [wide(x) for x in results]
    if op == "solve":
        a, b = args
        x = results[0]
        if b.ndim == 1:
            return [ratio((a @ x[..., None])[..., 0][..., None, :] - b[None, :], a, x[..., None, :])]
        return [ratio(a @ x - b, a, x)]
    if op == "inv":
        a, x = args[0], results[0]
        return [ratio(a @ x - np.eye(a.shape[-1]), a, x)]
    if op == "cholesky":
        a, f = args[0], results[0]
        return [ratio((h(f) @ f if options.get("upper") else f @ h(f)) - a, a)]
    if op == "qr" and options.get("mode", "reduced") in ("reduced", "complete"):
        q, r = results
        return [ratio(q @ r - args[0], args[0]), norm(h(q) @ q - np.eye(q.shape[-1]))]
    return []


def add(op, args, options=None, layouts=None, close=True):
    options = options or {}
    layouts = layouts or ["C"] * len(args)
    views = [LAYOUTS[name](x) for name, x in zip(layouts, args)]
    f = {"matrixPower": np.linalg.matrix_power, "multiDot": np.linalg.multi_dot}.get(op) or getattr(np.linalg, op)
    if op == "matrixPower":
        out = f(views[0], options["n"])
    elif op == "multiDot":
        out = f(views)
    else:
        out = f(*views, **options)
    results = [np.asarray(x) for x in (out if isinstance(out, tuple) else [out])]
    # Of large results the residuals say enough.
    small = close and all(x.size <= 300 for x in results)
    cases.append({"op": op, "args": [place(x) for x in args], "layouts": layouts, "options": options,
                  "shapes": [[str(x.dtype), list(x.shape)] for x in results], "results": [pack(x) for x in results] if small else None,
                  "residuals": residuals(op, views, options, results)})


def normal(dtype, shape):
    x = rng.normal(0, 1, shape)
    return (x + 1j * rng.normal(0, 1, shape) if np.dtype(dtype).kind == "c" else x).astype(dtype)


def ill(dtype, n, smallest):
    """Singular values from 1 down to `smallest`."""
    q, _ = np.linalg.qr(normal("complex128" if np.dtype(dtype).kind == "c" else "float64", (n, n)))
    p, _ = np.linalg.qr(normal("complex128" if np.dtype(dtype).kind == "c" else "float64", (n, n)))
    return ((q * np.logspace(0, np.log10(smallest), n)) @ p).astype(dtype)


def positive(dtype, shape):
    x = normal(dtype, shape)
    return (x @ h(x) + np.eye(shape[-1])).astype(dtype)


FLOATS = ["float64", "float32", "complex128", "complex64"]
for dtype in FLOATS:
    smallest = 1e-12 if dtype in ("float64", "complex128") else 1e-5
    sizes = [1, 2, 3, 8, 9, 17, 33] + ([70] if dtype == "float64" else [40] if dtype == "float32" else [])
    for n in sizes:
        a = normal(dtype, (n, n))
        add("solve", [a, normal(dtype, (n,))])
        add("solve", [a, normal(dtype, (n, 3 if n < 70 else 12))])
        add("inv", [a])
        add("det", [a])
        add("slogdet", [a])
        s = positive(dtype, (n, n))
        add("cholesky", [s])
        if n < 70:
            add("cholesky", [s], {"upper": True})
    for n in (6, 20, 35):
        a = ill(dtype, n, smallest)
        add("solve", [a, normal(dtype, (n, 2))], close=False)
        add("inv", [a], close=False)
        add("qr", [a], close=False)
        add("cholesky", [(a @ h(a) * 1e3 + np.eye(n) * smallest * 1e6).astype(dtype)], close=False)
    for m, n in [(1, 1), (5, 3), (3, 5), (9, 9), (35, 33), (33, 35)] + ([(70, 50)] if dtype == "float64" else []):
        a = normal(dtype, (m, n))
        for mode in ("reduced", "complete", "r", "raw"):
            add("qr", [a], {"mode": mode})
    for m, n, rank in [(12, 9, 4), (9, 12, 4), (20, 20, 1)]:
        add("qr", [(normal(dtype, (m, rank)) @ normal(dtype, (rank, n))).astype(dtype)], close=False)
    add("qr", [np.zeros((4, 3), dtype)])
    add("qr", [np.triu(normal(dtype, (5, 5)))])
    # Stacks, broadcast batches, empty matrices, layouts.
    stack = normal(dtype, (2, 3, 4, 4))
    add("solve", [stack, normal(dtype, (4,))])
    add("solve", [stack, normal(dtype, (3, 4, 2))])
    add("solve", [normal(dtype, (4, 4)), normal(dtype, (2, 3, 4, 1))])
    add("solve", [normal(dtype, (3, 1, 4, 4)), normal(dtype, (2, 4, 2))])
    add("solve", [normal(dtype, (2, 4, 4)), normal(dtype, (5, 1, 4, 0))])
    for op in ("inv", "det", "slogdet"):
        add(op, [stack])
        add(op, [np.zeros((2, 0, 3, 3), dtype)])
        add(op, [np.zeros((3, 0, 0), dtype)])
    for op in ("cholesky", "inv", "det"):
        add(op, [positive(dtype, (2, 5, 5))])
        add(op, [np.zeros((0, 0), dtype)])
    for mode in ("reduced", "complete", "r", "raw"):
        add("qr", [normal(dtype, (2, 3, 5, 4))], {"mode": mode})
        for shape in [(3, 0), (0, 3), (0, 0), (2, 4, 0), (0, 4, 3)]:
            add("qr", [np.zeros(shape, dtype)], {"mode": mode})
    add("solve", [np.zeros((0, 0), dtype), np.zeros((0,), dtype)])
    add("solve", [np.zeros((0, 0), dtype), np.zeros((0, 4), dtype)])
    for layout in ("T", "reversed"):
        a = normal(dtype, (6, 6))
        add("solve", [a, normal(dtype, (6, 6))], layouts=[layout, layout])
        for op in ("inv", "det", "slogdet", "qr"):
            add(op, [a], layouts=[layout])
        add("cholesky", [positive(dtype, (6, 6))], layouts=[layout])
        add("cholesky", [positive(dtype, (6, 6))], {"upper": True}, layouts=[layout])
    for op in ("inv", "det", "qr"):
        add(op, [normal(dtype, (6, 12))], layouts=["strided"])
    for op in ("det", "slogdet"):
        add(op, [np.zeros((3, 3), dtype)])
        add(op, [np.ones((3, 3), dtype)])
        add(op, [np.array([[1, 2], [3, 4]], dtype)])
        add(op, [np.eye(4)[[1, 0, 2, 3]].astype(dtype)])
    add("inv", [np.eye(5)[[3, 0, 4, 2, 1]].astype(dtype)])
    # One triangle is read.
    s = positive(dtype, (4, 4))
    add("cholesky", [np.tril(s) + np.triu(normal(dtype, (4, 4)), 1)], close=True)
    cases[-1]["residuals"] = []
    add("cholesky", [np.triu(s) + np.tril(normal(dtype, (4, 4)), -1)], {"upper": True})
    cases[-1]["residuals"] = []
    for n in (0, 1, 2, 3, 5, 10, -1, -3):
        add("matrixPower", [(normal(dtype, (4, 4)) / 2).astype(dtype)], {"n": n})
    add("matrixPower", [stack], {"n": 3})
    add("matrixPower", [np.zeros((2, 0, 0), dtype)], {"n": -2})
    for shapes in [[(2, 3), (3, 4)], [(3,), (3, 4)], [(3,), (3,)], [(10, 30), (30, 5), (5, 60)], [(3, 7), (7, 2), (2, 5), (5, 4)], [(7,), (7, 2), (2, 5), (5,)],
                   [(2, 0), (0, 3), (3, 2)]]:
        add("multiDot", [normal(dtype, s) for s in shapes])
# Large and small numbers: the determinant is in range, products of some pivots are not.
for dtype in ("float64", "complex128"):
    for values in ([1e200, 1e200, 1e-300, 1e-100], [1e-300, 1e-300, 1e300, 1e300], [1e-320, 1e10], [1e308, 1e308, 1e-308]):
        add("slogdet", [np.diag(values).astype(dtype)])
        if values[0] != 1e-320:
            add("det", [np.diag(values).astype(dtype)])
    for scale in (1e200, 1e-200):
        add("qr", [normal(dtype, (5, 4)) * scale])
        cases[-1]["residuals"] = []
for dtype in ("bool", "int8", "uint8", "int32", "uint32", "int64"):
    a = (rng.randint(0, 9, (4, 4)) + 9 * np.eye(4)).astype(dtype) if dtype != "bool" else np.eye(4, dtype=bool)[[2, 0, 3, 1]]
    add("solve", [a, rng.randint(0, 2, (4,)).astype(dtype)])
    add("solve", [a, normal("float32", (4, 2))])
    add("solve", [a, normal("complex64", (4, 2))])
    for op in ("inv", "det", "slogdet", "qr"):
        add(op, [a])
    for n in (0, 1, 2, 3, 4, 7, -1):
        add("matrixPower", [a], {"n": n})
    if dtype != "bool":
        add("cholesky", [(a.astype(int) @ a.astype(int).T).clip(0, 120).astype(dtype) // 8 + (16 * np.eye(4)).astype(dtype)])
    add("multiDot", [a, a, a])
add("matrixPower", [np.eye(3, dtype="float16") * np.float16(1.5)], {"n": 3})
add("multiDot", [np.ones((2, 3), "float32"), np.ones((3, 4), "int8"), np.ones((4, 2), "bool")])
write("linalg-solve", [{"arrays": arrays}, *cases])
