"""Averages, covariances, histograms, and statistics that leave NaN out: `python3 tests/golden/statistics.py`."""
import numpy as np
from calls import Calls, int32
from common import DTYPES

calls = Calls()
rng = np.random.RandomState(23)
AXES = {0: [None], 1: [None, 0], 2: [None, 0, -1, (0, 1)], 3: [None, 1, (0, 2), (-1, 1)]}


def values(dtype, shape, nans=0.25):
    """Numbers that round, with NaN among floats; -0 and infinities come from `special`."""
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.randint(0, 2, shape).astype(bool)
    if kind in "iu":
        return np.asarray(rng.randint(0 if kind == "u" else -9, 10, shape)).astype(dtype)
    x = rng.normal(0, 1.2, shape)
    x = np.asarray(x + 1j * rng.normal(0, 0.9, shape) if kind == "c" else x).astype(dtype)
    return np.where(rng.random_sample(shape) < nans, np.asarray(np.nan, dtype), x)


def special(dtype):
    nan, inf = np.nan, np.inf
    lists = [[nan, 1, 2], [inf, nan, -inf], [nan, nan], [-0.0, nan], [nan, -0.0, 5], [inf, nan], [nan, -inf],
             [[nan, 1, nan], [nan, 2, 3]], [[nan, nan], [1, nan]], [60000, 60000, nan], [3e38, nan, 3e38], [1e-7, nan, 65504]]
    if np.dtype(dtype).kind == "c":
        lists += [[complex(nan, 1), 2 + 3j], [complex(1, nan), complex(nan, 7)], [complex(5, nan), complex(nan, 7), 1j],
                  [complex(inf, 1), complex(0, nan), 3], [complex(2, nan), complex(3, nan)]]
    return [np.array(each, dtype) for each in lists]


def narrow(result, x):
    """NumPy's int64 sums of small integers as the library has them."""
    r = np.asarray(result)
    if x.dtype.kind in "bui" and x.dtype.itemsize < 8:
        info = np.iinfo(np.uint32 if x.dtype.kind == "u" else np.int32)
        if r.size and (r.max() > info.max or r.min() < info.min):
            raise OverflowError
        return r.astype(info.dtype)
    return r


def reductions(x, axes):
    y = x.value
    for axis in axes:
        options = {} if axis is None else {"axis": axis}
        for op in ("nansum", "nanprod", "nanmean", "nanvar", "nanstd", "nanmin", "nanmax"):
            f = getattr(np, op)
            if op == "nanprod" and y.size > (8 if y.dtype.kind in "ui" else 110):
                continue
            own = {"ddof": 1} if op in ("nanvar", "nanstd") and axis == 0 else {"keepdims": True} if axis in (-1, (0, 2)) else {}
            small = op in ("nansum", "nanprod")
            calls.case(op, [x, {**options, **own}], lambda: narrow(f(y, axis=axis, **own), y) if small else f(y, axis=axis, **own))
        if isinstance(axis, tuple):
            continue
        for op in ("nanargmin", "nanargmax"):
            calls.case(op, [x, options], lambda: int32(getattr(np, op)(y, axis=axis)))
        for op in ("nancumsum", "nancumprod"):
            # Products of integers leave the dtype, and those of many complex numbers drift with the rounding.
            if op == "nancumprod" and y.size > (8 if y.dtype.kind in "ui" else 40):
                continue
            calls.case(op, [x, options], lambda: narrow(getattr(np, op)(y, axis=axis), y))


for dtype in DTYPES:
    kind = np.dtype(dtype).kind
    for shape in [(), (4, 5), (2, 3, 4), (0, 3), (300,)] if kind in "fc" else [(), (4, 5), (0, 3)]:
        reductions(calls.ref(values(dtype, shape)), AXES[len(shape)])
    for layout in ("T", "reversed", "strided", "broadcast") if kind in "fc" else ("T",):
        reductions(calls.ref(values(dtype, (5, 9)), layout), [None, 0, 1])
    if kind in "fc":
        for each in special(dtype):
            reductions(calls.ref(each), AXES[each.ndim])
for dtype in ("float16", "float32", "float64", "complex64"):
    x = calls.ref(values(dtype, (4, 5)))
    for wide in ("float64", "float32", "complex128"):
        for op in ("nansum", "nanmean", "nanprod", "nancumsum") + (("nanvar", "nanstd") if dtype[0] == "f" and wide != "complex128" else ()):
            if dtype == "complex64" and wide != "complex128":
                continue
            calls.case(op, [x, {"axis": 0, "dtype": wide}], lambda: getattr(np, op)(x.value, axis=0, dtype=wide))
    calls.case("nanmean", [x, {"dtype": "int32"}], lambda: np.nanmean(x.value, dtype="int32"))
    calls.case("nanvar", [x, {"dtype": "int64"}], lambda: np.nanvar(x.value, dtype="int64"))

for dtype in DTYPES:
    for x in [calls.ref(values(dtype, (3, 4))), calls.ref(values(dtype, ())), calls.ref(values(dtype, (3, 5)), "T")] + (
            [calls.ref(each) for each in special(dtype)] if np.dtype(dtype).kind in "fc" else []):
        calls.case("nanToNum", [x], lambda: np.nan_to_num(x.value))
        calls.case("nanToNum", [x, {"nan": -1.5, "posinf": 7, "neginf": -7.25}],
                   lambda: np.nan_to_num(x.value, nan=-1.5, posinf=7, neginf=-7.25))

for dtype in DTYPES:
    for shape in [(), (5,), (4, 5), (2, 3, 2)]:
        y = values(dtype, shape, 0.03)
        x = calls.ref(y)
        for axis in AXES[len(shape)]:
            options = {} if axis is None else {"axis": axis}
            calls.case("average", [x, options], lambda: np.average(y, axis=axis))
            calls.case("average", [x, {**options, "returned": True, "keepdims": True}],
                       lambda: list(np.average(y, axis=axis, returned=True, keepdims=True)))
            for kind in ("float64", "float32", "int32") if dtype in ("float16", "float32", "int32", "complex64", "uint8") else ("float64",):
                w = calls.ref((rng.randint(1, 5, shape) * (0.3 if kind[0] == "f" else 1)).astype(kind))
                calls.case("average", [x, {**options, "weights": w, "returned": True}],
                           lambda: list(np.average(y, axis=axis, weights=w.value, returned=True)))
                if axis is not None:
                    several = axis if isinstance(axis, tuple) else (axis,)
                    v = calls.ref(rng.randint(1, 5, [shape[a] for a in several]).astype(kind))
                    calls.case("average", [x, {**options, "weights": v, "keepdims": True}],
                               lambda: np.average(y, axis=axis, weights=v.value, keepdims=True))
x = calls.ref(values("float64", (4, 6), 0), "T")
for w in (calls.ref(np.zeros(4)), calls.ref(np.ones(5)), calls.ref(np.arange(1.0, 5))):
    calls.case("average", [x, {"axis": 1, "weights": w}], lambda: np.average(x.value, axis=1, weights=w.value))
    calls.case("average", [x, {"weights": w}], lambda: np.average(x.value, weights=w.value))

for dtype in DTYPES:
    for shape in [(), (6,), (3, 7), (1, 5), (5, 1), (0, 3), (3, 0), (2, 3, 2)]:
        y = values(dtype, shape, 0)
        x = calls.ref(y)
        for options in ({}, {"rowvar": False}, {"bias": True}, {"ddof": 0}, {"ddof": 2, "rowvar": False}, {"dtype": "complex128"}):
            # Without variables NumPy's result is float64 whatever was asked for.
            if 0 in shape and ("dtype" in options or y.dtype.kind == "c"):
                continue
            calls.case("cov", [x, None, options], lambda: np.cov(y, **options))
            if "ddof" not in options and "bias" not in options:
                calls.case("corrcoef", [x, None, options], lambda: np.corrcoef(y, **options))
for shape, other in [((6,), (6,)), ((3, 7), (7,)), ((3, 7), (2, 7)), ((7, 3), (7, 2)), ((7, 3), (1, 7)), ((7, 3), (7,)), ((1, 4), (4, 1)), ((2, 3), (2, 4)), ((3,), (4,))]:
    x, y = calls.ref(values("float64", shape, 0)), calls.ref(values("float32", other, 0))
    for rowvar in (True, False):
        calls.case("cov", [x, y, {"rowvar": rowvar}], lambda: np.cov(x.value, y.value, rowvar=rowvar))
        calls.case("corrcoef", [x, y, {"rowvar": rowvar}], lambda: np.corrcoef(x.value, y.value, rowvar=rowvar))
for dtype in ("float64", "complex128", "int32"):
    x = calls.ref(values(dtype, (3, 8), 0))
    f, a = calls.ref(np.array([1, 2, 0, 3, 1, 1, 2, 4])), calls.ref(rng.random_sample(8))
    for options in ({"fweights": f}, {"aweights": a}, {"fweights": f, "aweights": a}, {"aweights": a, "ddof": 0}, {"fweights": f, "bias": True},
                    {"fweights": a}, {"aweights": calls.ref(-a.value)}, {"aweights": calls.ref(a.value[:4])}, {"fweights": calls.ref(np.zeros(8))},
                    {"fweights": calls.ref(np.ones((2, 4)))}):
        given = {key: each.value if hasattr(each, "value") else each for key, each in options.items()}
        calls.case("cov", [x, None, options], lambda: np.cov(x.value, **given))
x = calls.ref(np.array([[1.0, 2, 3], [5, 5, 5]]))
calls.case("corrcoef", [x], lambda: np.corrcoef(x.value))
x = calls.ref(values("float64", (5, 8), 0), "strided")
calls.case("cov", [x], lambda: np.cov(x.value))
x = calls.ref(values("float32", (5, 8), 0), "reversed")
calls.case("corrcoef", [x, None, {"rowvar": False, "dtype": "float32"}], lambda: np.corrcoef(x.value, rowvar=False, dtype="float32"), absolute=1e-6)


def counts(result):
    """Counts are int32."""
    n, *edges = result
    return [int32(n) if n.dtype == np.int64 else n, *edges]


RULES = ["auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt"]
LISTS = [[0.0, 1, 2.5, 4], [-3.0, -1, -1, 0, 2, 2], [0.5], [2.0, 1.0]]
for dtype in DTYPES[:12]:
    for shape in [(), (9,), (60,), (4, 6), (0,)] if dtype in ("float16", "float32", "float64", "uint8", "int64") else [(9,), (3, 4)]:
        y = values(dtype, shape, 0)
        x = calls.ref(y)
        for bins in [10, 1, 7, 0, -2] + (RULES if len(shape) == 1 and dtype != "bool" else []) + LISTS:
            if shape == (4, 6) and bins in (0, -2):
                continue
            for options in ({}, {"density": True}, {"range": [-1.3, 2.1]}, {"range": [0, 0]}) if bins in (10, "auto") else ({"range": [-2, 2]},) if bins == 7 else ({},):
                if isinstance(bins, list) and "range" in options:
                    continue
                calls.case("histogram", [x, bins, options], lambda: counts(np.histogram(y, bins, **options)))
                if "density" not in options and shape == (9,):
                    calls.case("histogramBinEdges", [x, bins, options], lambda: np.histogram_bin_edges(y, bins, **options))
for dtype in DTYPES[:12]:
    x = calls.ref(rng.normal(0, 2, 200))
    w = calls.ref(np.abs(values(dtype, (200,), 0)) if dtype != "bool" else values(dtype, (200,)))
    for bins in (10, [-1.0, 0, 0.5, 3]):
        for density in (False, True):
            # NumPy gives up on differences of booleans.
            if dtype == "bool" and isinstance(bins, list):
                continue
            calls.case("histogram", [x, bins, {"weights": w, "density": density}],
                       lambda: list(np.histogram(x.value, bins, weights=w.value, density=density)),
                       # NumPy's total, and its sums between given edges, round to the dtype of the weights at each step.
                       **({"absolute": (1e-2 if density else 0.5) if dtype == "float16" else 1e-12 if dtype == "float64" else 1e-6 if density else 1e-4}
                          if (density or isinstance(bins, list)) and dtype[0] == "f" else {}))
    calls.case("histogram", [x, "auto", {"weights": w}], lambda: list(np.histogram(x.value, "auto", weights=w.value)))
for values_ in ([1, np.nan, 2], [1, np.inf], [3.0, 3, 3], [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0], list(range(1000)), [1e308, -1e308], [1e-320, 2e-320], [2.0**53, 2.0**53 + 2]):
    for dtype in ("float64", "float32"):
        x = calls.ref(np.array(values_, dtype))
        for options in ({}, {"range": [0, 2]}):
            for bins in (10, 3):
                calls.case("histogram", [x, bins, options], lambda: counts(np.histogram(x.value, bins, **options)))
for dtype in ("float64", "float32"):
    x = calls.ref(rng.exponential(1, 100000 if dtype == "float64" else 3000).astype(dtype).round(2)[::1] if dtype == "float32" else rng.exponential(1, 2000))
    for rule in RULES:
        calls.case("histogram", [x, rule], lambda: counts(np.histogram(x.value, rule)))
        calls.case("histogram", [x, rule, {"range": [0.5, 2]}], lambda: counts(np.histogram(x.value, rule, range=(0.5, 2))))
e = calls.ref(np.array([0, 1, 3, 9]))
x = calls.ref(values("int64", (50,)), "strided")
calls.case("histogram", [x, e], lambda: counts(np.histogram(x.value, e.value)))
calls.case("histogram", [x, calls.ref(np.ones((2, 2)))], lambda: np.histogram(x.value, np.ones((2, 2))))

for dtype in ("float64", "float32", "int32", "uint8", "int64"):
    x, y = calls.ref(values(dtype, (60,), 0)), calls.ref(values(dtype, (60,), 0))
    w = calls.ref(rng.random_sample(60))
    for bins in (10, [3, 4], [[-2.0, 0, 1.5], 3], [[-1.0, 0, 1], [0.0, 0.5, 2]], [2], 0):
        for options in ({}, {"density": True}, {"weights": w}, {"range": [[-1, 1], [0, 2.5]]}, {"range": [None, [0, 2.5]], "weights": w, "density": True}):
            given = {key: each.value if hasattr(each, "value") else each for key, each in options.items()}
            widened = lambda r: [r[0], *(np.asarray(each, np.float64) for each in r[1:])]
            calls.case("histogram2d", [x, y, bins, options], lambda: widened(np.histogram2d(x.value, y.value, bins, **given)))
p = calls.ref(values("float64", (80, 3), 0))
for bins in (3, [2, 3, 4], [[-1.0, 0, 1], 2, [0.0, 1, 2, 3]], [2, 2]):
    for options in ({}, {"density": True}, {"weights": calls.ref(rng.random_sample(80))}, {"range": [None, [0, 1], None]}, {"weights": calls.ref(np.ones(7))}):
        given = {key: each.value if hasattr(each, "value") else each for key, each in options.items()}
        calls.case("histogramdd", [p, bins, options], lambda: list(np.histogramdd(p.value, bins, **given)))

for dtype in DTYPES:
    y = np.abs(values(dtype, (30,), 0)) if dtype != "bool" else values(dtype, (30,))
    x = calls.ref(y)
    w = calls.ref(rng.random_sample(30).astype("float32"))
    ints = y.dtype.kind in "bui" 
    calls.case("bincount", [x], lambda: int32(np.bincount(y)) if ints else np.bincount(y))
    calls.case("bincount", [x, {"minlength": 20}], lambda: int32(np.bincount(y, minlength=20)) if ints else np.bincount(y))
    calls.case("bincount", [x, {"weights": w}], lambda: np.bincount(y, weights=w.value))
    for bins in ([-1.5, 0, 0, 2], [5.0, 1, 1, -2], [1.0, 1], [3.0], [], [1.0, 3, 2]):
        for right in (False, True):
            z = calls.ref(values(dtype, (4, 5)))
            calls.case("digitize", [z, bins, {"right": right}], lambda: int32(np.digitize(z.value, bins, right)))
    edges = calls.ref(np.array([1, 4, 6]).astype(dtype))
    calls.case("digitize", [x, edges], lambda: int32(np.digitize(y, edges.value)))
for bad in ([[1, 2], [3, 4]], [1, -1]):
    calls.case("bincount", [calls.ref(np.array(bad))], lambda: np.bincount(np.array(bad)))
calls.case("bincount", [calls.ref(np.zeros(0, int)), {"minlength": 3}], lambda: int32(np.bincount(np.zeros(0, int), minlength=3)))
calls.case("bincount", [calls.ref(np.ones(3, int)), {"minlength": -1}], lambda: np.bincount(np.ones(3, int), minlength=-1))
calls.case("bincount", [calls.ref(np.ones(3, int)), {"weights": calls.ref(np.ones(4))}], lambda: np.bincount(np.ones(3, int), np.ones(4)))
big = [2**53, 2**53 + 1, 2**60]
calls.case("digitize", [calls.ref(np.array(big)), calls.ref(np.array([2**53 + 1, 2**60]))], lambda: int32(np.digitize(np.array(big), np.array([2**53 + 1, 2**60]))))
calls.write("statistics")
