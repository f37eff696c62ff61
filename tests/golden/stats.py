"""The namespace stats: SciPy's functions and the guide's formulas. `python3 tests/golden/stats.py` (SciPy 1.17).

stats-bootstrap.json has draws of NumPy's legacy generator: {"seed", "x", "resamples", "median", "want"}.
"""
import numpy as np
import scipy.stats as st
from calls import Calls, int32
from common import DTYPES, pack, write

calls = Calls()
rng = np.random.RandomState(31)
REAL = [d for d in DTYPES if not d.startswith("complex") and d != "bool"]


def values(dtype, shape, nans=0.0, digits=1):
    kind = np.dtype(dtype).kind
    if kind in "iu":
        return np.asarray(rng.randint(0 if kind == "u" else -5, 6, shape)).astype(dtype)
    x = np.asarray(rng.normal(1, 3, shape)).round(digits).astype(dtype)
    return np.where(rng.random_sample(shape) < nans, np.asarray(np.nan, dtype), x)


def along(x, op, f, options, **more):
    """`options` in our names."""
    given = {{"nanPolicy": "nan_policy"}.get(k, k): v for k, v in options.items()}
    calls.case(f"stats.{op}", [x, options], lambda: f(x.value, **given), **more)


def mode(result, dtype=None):
    """Where it leaves NaN out SciPy's dtype is float64."""
    return {"mode": np.asarray(result.mode, dtype), "count": int32(result.count)}


def reach(x):
    """How far elements are from the mean."""
    return float(np.nanmax(np.abs(x - np.nanmean(x))))


AXES = {1: [{}, {"axis": None}], 2: [{}, {"axis": 1}, {"axis": -1, "keepdims": True}, {"axis": None}], 3: [{"axis": 1}, {"keepdims": True}]}
POLICIES = [{}, {"nanPolicy": "omit"}, {"nanPolicy": "raise"}]
for dtype in REAL:
    for shape in [(9,), (1,), (6, 5), (3, 4, 5)]:
        for nans in (0.0, 0.25) if dtype.startswith("float") else (0.0,):
            x = calls.ref(values(dtype, shape, nans))
            for options in AXES[len(shape)]:
                for policy in POLICIES if nans else [{}]:
                    both = {**options, **policy}
                    calls.case("stats.mode", [x, both], lambda: mode(st.mode(x.value, axis=options.get("axis", 0), keepdims=options.get("keepdims", False),
                                                                            nan_policy=policy.get("nanPolicy", "propagate")), dtype))
                    # Our moments are computed in float64, and rounded once: NumPy's float16 has only its first digits right.
                    if dtype == "float16":
                        continue
                    along(x, "skew", st.skew, both)
                    along(x, "skew", st.skew, {**both, "bias": False})
                    along(x, "kurtosis", st.kurtosis, both)
                    along(x, "kurtosis", st.kurtosis, {**both, "fisher": False, "bias": False})
                    along(x, "sem", st.sem, both)
                    along(x, "sem", st.sem, {**both, "ddof": 0})
                    if "keepdims" not in both:
                        along(x, "zscore", st.zscore, both)
                        along(x, "zscore", st.zscore, {**both, "ddof": 1})
                    for order in (0, 1, 2, 3, 4, 5, 7):
                        given = {{"nanPolicy": "nan_policy"}.get(k, k): v for k, v in both.items()}
                        calls.case("stats.moment", [x, order, both], lambda: st.moment(x.value, order=order, **given),
                                   # What is left of powers that cancel each other.
                                   absolute=0.0 if np.isnan(x.value).all() else (1e-6 if dtype == "float32" else 1e-14) * reach(x.value) ** order)
                    calls.case("stats.moment", [x, 3, {**both, "center": 0.5}], lambda: st.moment(x.value, order=3, center=0.5, **given))
for layout in ("T", "reversed", "strided", "broadcast"):
    x = calls.ref(values("float64", (6, 5)), layout)
    for options in AXES[2]:
        calls.case("stats.mode", [x, options], lambda: mode(st.mode(x.value, axis=options.get("axis", 0), keepdims=options.get("keepdims", False))))
        along(x, "skew", st.skew, options)
        if "keepdims" not in options:
            along(x, "zscore", st.zscore, options)
for each in ([2.0, 2, 2], [1e15, 1e15 + 1, 1e15], [0.1, 0.1, 0.1], [1.0, 2], [3.0], [np.inf, 1, 2], [1, 2, 3, 4, 100]):
    x = calls.ref(np.array(each))
    for op, f in (("skew", st.skew), ("kurtosis", st.kurtosis), ("sem", st.sem), ("zscore", st.zscore)):
        along(x, op, f, {})
    along(x, "skew", st.skew, {"bias": False})
    along(x, "kurtosis", st.kurtosis, {"bias": False})
for bad in ({"axis": 2}, {"axis": -3}, {"nanPolicy": "ignore"}):
    x = calls.ref(values("float64", (3, 4)))
    along(x, "skew", st.skew, bad)
    along(x, "zscore", st.zscore, bad)
x = calls.ref(np.array([2**60 + 1, 2**60 + 1, 2**60, 3]))
calls.case("stats.mode", [x], lambda: mode(st.mode(x.value)))
x = calls.ref(np.array([-0.0, 0.0, 1, 1, 2, 2, np.nan, np.nan]))
calls.case("stats.mode", [x], lambda: {"mode": np.float64(-0.0), "count": int32(2)})
x = calls.ref(np.full(3, np.nan))
calls.case("stats.mode", [x, {"nanPolicy": "omit"}], lambda: {"mode": np.float64(np.nan), "count": int32(0)})

for dtype in ("float64", "float32", "int32", "uint8"):
    for shape in [(9,), (6, 5)]:
        for nans in (0.0, 0.2) if dtype[0] == "f" else (0.0,):
            x = calls.ref(values(dtype, shape, nans))
            for options in [{}, {"axis": 0}, {"axis": len(shape) - 1, "keepdims": True}, {"rng": [10, 80]}, {"rng": [80, 10], "axis": 0}, {"scale": "normal"}, {"scale": 2.0},
                            {"interpolation": "midpoint"}, {"interpolation": "lower"}, {"rng": [10, 101]}]:
                for policy in POLICIES if nans else [{}]:
                    along(x, "iqr", st.iqr, {**options, **policy})

for dtype in REAL:
    x = calls.ref(values(dtype, (4, 6), 0, 0))
    for method in ("average", "min", "max", "dense", "ordinal"):
        for axis in (None, 0, 1):
            calls.case("stats.rankdata", [x, method, {"axis": axis}], lambda: (lambda r: r if method == "average" else int32(r))(st.rankdata(x.value, method, axis=axis)))
x = calls.ref(values("float64", (4, 6), 0.2, 0))
for axis in (None, 0, 1):
    for policy in ("propagate", "omit", "raise"):
        calls.case("stats.rankdata", [x, "average", {"axis": axis, "nanPolicy": policy}], lambda: st.rankdata(x.value, axis=axis, nan_policy=policy))
calls.case("stats.rankdata", [x, "median"], lambda: st.rankdata(x.value, "median"))
calls.case("stats.rankdata", [x, "average", {"axis": 2}], lambda: st.rankdata(x.value, axis=2))


def correlation(x, y):
    """The guide's."""
    a, b = x - np.mean(x), y - np.mean(y)
    return np.sum(a * b) / np.sqrt(np.sum(a**2) * np.sum(b**2))


for dtype in ("float64", "float32", "int32", "uint8"):
    for n in (2, 9, 300):
        x, y = calls.ref(values(dtype, (n,))), calls.ref(values("float64" if dtype == "int32" else dtype, (n,)))
        calls.case("stats.correlation", [x, y], lambda: correlation(x.value, y.value))
        calls.case("stats.spearman", [x, y], lambda: np.float64(st.spearmanr(x.value, y.value).statistic), absolute=1e-13)
x = calls.ref(np.ones(4))
calls.case("stats.correlation", [x, calls.ref(np.arange(4.0))], lambda: np.float64(np.nan))
calls.case("stats.correlation", [x, calls.ref(np.arange(5.0))], lambda: correlation(x.value, np.arange(5.0)))
calls.case("stats.spearman", [calls.ref(np.array([1, np.nan, 3])), calls.ref(np.arange(3.0))], lambda: np.float64(np.nan))


def outliers(x, factor):
    q1, q3 = np.percentile(x, 25, axis=0), np.percentile(x, 75, axis=0)
    return (x < q1 - factor * (q3 - q1)) | (x > q3 + factor * (q3 - q1))


def clean(x):
    kept = x[np.isnan(x).mean(axis=1) < 0.5].copy()
    means = np.nanmean(kept, axis=0)
    for i in range(kept.shape[1]):
        kept[np.isnan(kept[:, i]), i] = means[i]
    return kept


def impute(x):
    return np.where(np.isnan(x), np.nanmean(x, axis=0), x).astype(x.dtype)


def extreme(x, threshold):
    z = np.abs((x - np.mean(x, axis=0)) / np.std(x, axis=0))
    return x[~np.any(z > threshold, axis=1)]


for dtype in ("float64", "float32", "float16", "int32"):
    for shape in [(60, 4), (200, 3), (5, 1)]:
        for nans in (0.0, 0.1, 0.45) if dtype != "int32" else (0.0,):
            y = values(dtype, shape, nans, 3)
            y = (y**3).astype(dtype) if dtype != "float16" else y
            for layout in ("C", "reversed"):
                x = calls.ref(y, layout)
                for factor in (1.5, 0.3):
                    calls.case("stats.outliersIqr", [x, {"factor": factor}], lambda: outliers(x.value, factor))
                for threshold in (3, 1.5):
                    # NumPy's float16 rounds sums, ours of the deviations as well.
                    calls.case("stats.removeExtremeValues", [x, {"threshold": threshold}], lambda: extreme(x.value, threshold))
                if dtype != "int32":
                    calls.case("stats.cleanDataset", [x], lambda: clean(x.value))
                    calls.case("stats.imputeMean", [x], lambda: impute(x.value))
x = calls.ref(np.array([[1.0, 5], [2, 5], [50, 5]]))
calls.case("stats.removeExtremeValues", [x, {"threshold": 1.2}], lambda: x.value[:2])
x = calls.ref(np.full((40, 2), 0.1))
calls.case("stats.removeExtremeValues", [x], lambda: x.value)
for op in ("imputeMean", "cleanDataset"):
    calls.case(f"stats.{op}", [calls.ref(np.array([[1.0, np.nan, 2], [2, np.nan, 3]]))], lambda: np.ones(3).reshape(2, 2))
    calls.case(f"stats.{op}", [calls.ref(np.ones(3))], lambda: np.ones(3).reshape(2, 2))
    calls.case(f"stats.{op}", [calls.ref(np.arange(6).reshape(3, 2))], lambda: np.arange(6).reshape(3, 2))
calls.case("stats.outliersIqr", [calls.ref(np.ones((0, 3)))], lambda: np.ones(3).reshape(2, 2))
calls.case("stats.outliersIqr", [calls.ref(np.append(np.arange(20.0), [99, -50]))], lambda: outliers(np.append(np.arange(20.0), [99, -50]), 1.5))
calls.write("stats")

cases = []
for seed, n, resamples, dtype, median in [(42, 90, 200, "float64", False), (7, 33, 50, "float32", False), (1, 40, 100, "int32", True), (5, 1, 3, "float64", False)]:
    x = (rng.exponential(2, n) * (10 if dtype == "int32" else 1)).astype(dtype)
    np.random.seed(seed)
    draws = np.array([(np.median if median else np.mean)(np.random.choice(x, size=len(x), replace=True)) for _ in range(resamples)], float)
    alpha = 0.95
    outside = 100 * (1 - alpha) / 2
    want = {"statistics": draws, "low": np.percentile(draws, outside), "high": np.percentile(draws, 100 - outside), "standardError": np.std(draws, ddof=1)}
    cases.append({"seed": seed, "x": pack(x), "resamples": resamples, "median": median, "want": {k: pack(v) for k, v in want.items()},
                  "next": np.random.random_sample()})
write("stats-bootstrap", cases)
