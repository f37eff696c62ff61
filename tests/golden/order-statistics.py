"""Medians, percentiles and quantiles: `python3 tests/golden/order-statistics.py`."""
import numpy as np
from calls import Calls
from common import DTYPES

calls = Calls()
rng = np.random.RandomState(29)
AXES = {0: [None], 1: [None, 0], 2: [None, 0, -1, (0, 1)], 3: [None, 1, (0, 2), (-1, 1)]}
DISCRETE = ["inverted_cdf", "closest_observation", "lower", "higher", "nearest"]
METHODS = DISCRETE + ["averaged_inverted_cdf", "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased", "midpoint"]
QS = [0, 100, 50, 25, 33.3, 90, 99.9, 12.5, 0.1, 62.5]


def values(dtype, shape, nans=0.0):
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.randint(0, 2, shape).astype(bool)
    if kind in "iu":
        return np.asarray(rng.randint(0 if kind == "u" else -20, 40, shape)).astype(dtype)
    x = rng.normal(0, 3, shape)
    x = np.asarray(x + 1j * rng.normal(0, 0.9, shape).round(0) if kind == "c" else x).astype(dtype)
    return np.where(rng.random_sample(shape) < nans, np.asarray(np.nan, dtype), x)


def special(dtype):
    nan, inf = np.nan, np.inf
    lists = [[nan, 1, 2], [inf, nan, -inf], [nan, nan], [inf, inf, 1, 2], [-inf, -inf, 3], [1, inf], [-inf, inf], [5.0], [3.0, 3, 3, 3], [-0.0, 0.0],
             [60000, 60000, 50000, 65504], [3e38, 3e38], [[nan, 1, nan], [nan, 2, 3]], [[nan, nan], [1, nan]]]
    if np.dtype(dtype).kind == "c":
        lists += [[complex(1, 2), complex(1, 1), 0], [complex(nan, 1), 2], [complex(1, nan), complex(nan, 7), 1], [complex(1, 9), complex(0, 5), 3j, 2]]
    return [np.array(each, dtype) for each in lists]


def medians(x):
    y = x.value
    for axis in AXES[y.ndim]:
        options = {} if axis is None else {"axis": axis}
        for op in ("median", "nanmedian"):
            # Masked medians of complex numbers, and of sums that are out of range, are NumPy's own affair.
            if op == "nanmedian" and (y.dtype.kind == "c" or y.size and np.nanmax(np.abs(np.where(np.isfinite(y), y, 0).astype(float))) > 4e4):
                continue
            keep = {"keepdims": True} if axis in (-1, (0, 2)) else {}
            calls.case(op, [x, {**options, **keep}], lambda: getattr(np, op)(y, axis=axis, **keep))


def quantiles(x, q, options, ops):
    y = x.value
    given = {key: tuple(each) if key == "axis" and isinstance(each, list) else each for key, each in options.items()}
    for op in ops:
        scaled = q if op.endswith("percentile") else [each / 100 for each in q] if isinstance(q, list) else q / 100

        def compute():
            return getattr(np, op)(y, np.float64(scaled).tolist(), **given)
        calls.case(op, [x, scaled, options], compute)
        # In NumPy the dtype of what leaves NaN out is that of the first slice: float32 where there are only NaN.
        want = calls.cases[-1]["want"]
        if isinstance(q, list) and options.get("method", "linear") not in DISCRETE and want and want["dtype"] != "float64":
            calls.cases.pop()


for dtype in DTYPES:
    kind = np.dtype(dtype).kind
    for shape in [(), (6,), (7,), (5, 4), (2, 3, 4), (0, 3), (3, 0)]:
        medians(calls.ref(values(dtype, shape)))
    for layout in ("T", "reversed", "strided", "broadcast"):
        medians(calls.ref(values(dtype, (6, 9), 0.1), layout))
    if kind in "fc":
        for each in special(dtype):
            medians(calls.ref(each))
        medians(calls.ref(values(dtype, (8, 9), 0.3)))
    # NumPy's differences of small integers wrap: values that are near each other.
    for method in METHODS:
        y = values(dtype, (9,))
        x = calls.ref(y)
        for q in QS + [QS, [[50, 20], [75, 1]], [], 101, -1]:
            if isinstance(q, list) and q and isinstance(q[0], list):
                continue
            if dtype not in ("float64", "float32", "int32", "bool", "complex64") and q in (62.5, 0.1, 12.5):
                continue
            quantiles(x, q, {} if method == "linear" else {"method": method}, ("percentile",) if isinstance(q, list) else ("percentile", "quantile") if q in (25, 33.3, 101) else ("percentile",))
        if kind == "f":
            quantiles(calls.ref(values(dtype, (5, 8), 0.2)), [10, 50, 66.6], {"axis": 1, "method": method}, ("nanpercentile", "nanquantile"))
            quantiles(calls.ref(values(dtype, (5, 8), 0.2)), 30, {"axis": 0, "method": method, "keepdims": True}, ("nanpercentile", "percentile"))
for dtype in ("float64", "float32", "float16", "int32", "uint8", "int64"):
    for shape in [(), (40,), (4, 5), (2, 3, 4), (0, 3), (3, 0)]:
        x = calls.ref(values(dtype, shape))
        for axis in AXES[len(shape)]:
            options = {} if axis is None else {"axis": list(axis) if isinstance(axis, tuple) else axis}
            ops = ("percentile", "quantile") + (("nanpercentile",) if x.value.size else ())
            quantiles(x, 37.5, options, ops)
            quantiles(x, [0, 37.5, 100], {**options, "keepdims": True}, ops)
    for layout in ("T", "reversed", "strided", "broadcast"):
        x = calls.ref(values(dtype, (6, 9)), layout)
        for axis in (0, 1):
            quantiles(x, [5, 45], {"axis": axis}, ("percentile", "nanquantile"))
    if np.dtype(dtype).kind == "f":
        for each in special(dtype):
            x = calls.ref(each)
            for axis in AXES[each.ndim]:
                options = {} if axis is None else {"axis": list(axis) if isinstance(axis, tuple) else axis}
                for method in ("linear", "lower", "averaged_inverted_cdf", "hazen"):
                    for q in (0, 50, 80, 100):
                        quantiles(x, q, {**options, "method": method}, ("percentile", "nanpercentile"))
                    quantiles(x, [10, 90], {**options, "method": method}, ("quantile", "nanquantile"))
big = calls.ref(np.array([2**53, 2**53 + 1, 2**53 + 3, 2**60 + 1, 5]))
for method in DISCRETE:
    quantiles(big, [0, 50, 100], {"method": method}, ("percentile",))

for dtype in ("float64", "float32", "int32", "int64", "bool", "float16"):
    y = values(dtype, (4, 6), 0.1)
    x = calls.ref(y)
    w = calls.ref(rng.randint(0, 4, (4, 6)))
    lines = {0: calls.ref(rng.random_sample(4)), 1: calls.ref(rng.randint(0, 3, 6) + 0.0)}
    for op in ("percentile", "quantile", "nanpercentile", "nanquantile"):
        q = [0, 30, 50, 100] if op.endswith("percentile") else [0, 0.3, 0.5, 1]
        f = getattr(np, op)
        options = {"method": "inverted_cdf", "weights": w}
        calls.case(op, [x, q, options], lambda: f(y, q, method="inverted_cdf", weights=w.value))
        calls.case(op, [x, q[1], options], lambda: f(y, q[1], method="inverted_cdf", weights=w.value))
        calls.case(op, [x, q, {"weights": w}], lambda: f(y, q, weights=w.value))
        for axis in (0, 1):
            calls.case(op, [x, q, {**options, "axis": axis}], lambda: f(y, q, axis=axis, method="inverted_cdf", weights=w.value))
            v = lines[axis]
            calls.case(op, [x, q, {**options, "axis": axis, "weights": v, "keepdims": True}],
                       lambda: f(y, q, axis=axis, method="inverted_cdf", weights=np.broadcast_to(v.value[:, None] if axis == 0 else v.value, y.shape), keepdims=True))
    for bad in (np.zeros((4, 6)), -np.ones((4, 6)), np.ones(3), np.full((4, 6), np.inf)):
        b = calls.ref(bad)
        calls.case("quantile", [x, 0.5, {"method": "inverted_cdf", "weights": b}], lambda: np.quantile(np.nan_to_num(y.astype("float64")), 0.5, method="inverted_cdf", weights=bad))
x = calls.ref(rng.normal(0, 1, (3, 3000)))
quantiles(x, [1, 25, 50, 75, 99], {"axis": 1}, ("percentile",))
quantiles(x, [1, 25, 50, 75, 99], {}, ("percentile",))
medians(x)
calls.write("order-statistics")
