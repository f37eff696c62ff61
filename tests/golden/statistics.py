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
    for shape in [(), (7,), (5, 6), (2, 3, 4), (0, 3)] + ([(300,)] if kind in "fc" else []):
        reductions(calls.ref(values(dtype, shape)), AXES[len(shape)])
    for layout in ("T", "reversed", "strided", "broadcast") if kind in "fc" else ("T",):
        reductions(calls.ref(values(dtype, (6, 17)), layout), [None, 0, 1])
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
calls.write("statistics")
