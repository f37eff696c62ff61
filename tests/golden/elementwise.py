"""Every element-wise function of the spec for every dtype, special values included. The rows come from the spec: a new
row gets its cases by running this again."""
import itertools
import json
import subprocess
import warnings

import mpmath
import numpy as np
from common import DTYPES, HERE, pack, write

warnings.simplefilter("ignore")
ROOT = HERE.parent.parent
rows = json.loads(subprocess.check_output(["npx", "tsx", "tests/golden/elementwise-rows.ts"], cwd=ROOT,
                                          stderr=subprocess.DEVNULL))
rng = np.random.default_rng(7)


def gelu(x):
    """x Phi(x), correctly rounded."""
    def one(value):
        if value == 0 or not abs(value) < 40:
            return value if value >= 0 or np.isnan(value) or value == 0 else -0.0
        with mpmath.workdps(60):
            return np.longdouble(mpmath.nstr(mpmath.mpf(float(value)) * mpmath.ncdf(mpmath.mpf(float(value))), 30))
    return np.array([one(value) for value in x], np.longdouble)


def integers(dtype):
    info = np.iinfo(dtype)
    few = [0, 1, 2, 3, 5, 7, 8, 31, 32, 33, 63, 64, 100, info.max, info.max - 1, info.max // 2 + 1]
    if info.min < 0:
        few += [-1, -2, -3, -7, -8, -100, info.min, info.min + 1]
    few = [value for value in few if info.min <= value <= info.max]
    return np.array(few, dtype)


def reals(dtype):
    info = np.finfo(dtype)
    few = [0.0, -0.0, 1.0, -1.0, 2.0, -3.0, 0.5, -0.5, 1.5, 2.5, -2.5, 3.5, np.inf, -np.inf, np.nan, info.max, -info.max,
           info.tiny, info.smallest_subnormal, -info.smallest_subnormal, info.eps, 0.1, -0.7]
    return np.array(few, dtype)


def complexes(dtype):
    part = reals("float32" if dtype == "complex64" else "float64")[[0, 1, 2, 3, 6, 10, 12, 13, 14, 21]]
    grid = np.array(list(itertools.product(part, part)))
    return grid.view(dtype).ravel()


def specials(dtype):
    if dtype == "bool":
        return np.array([False, True])
    kind = np.dtype(dtype).kind
    return integers(dtype) if kind in "iu" else reals(dtype) if kind == "f" else complexes(dtype)


def spread(dtype, n):
    """Values of many sizes, most of them moderate."""
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.random(n) < 0.5
    if kind in "iu":
        info = np.iinfo(dtype)
        wide = rng.integers(info.min, info.max, n, dtype=dtype, endpoint=True)
        small = rng.integers(max(info.min, -20), 20, n).astype(dtype)
        return np.where(rng.random(n) < 0.5, wide, small)
    if kind == "f":
        top = {"float16": 4, "float32": 30, "float64": 250}[dtype]
        size = np.where(rng.random(n) < 0.7, rng.uniform(-3, 2.8, n), rng.uniform(-top, top, n))
        return (10.0**size * rng.choice([-1, 1], n)).astype(dtype)
    return (10.0 ** rng.uniform(-2, 1.5, n) * np.exp(2j * np.pi * rng.random(n))).astype(dtype)


def operands(dtype, arity):
    """All combinations of special values (for three operands, of some), then random ones."""
    values = specials(dtype)
    n = {1: 100, 2: 40, 3: 40}[arity]
    if arity == 1:
        groups = [values]
    else:
        if arity == 3:
            values = values[:: max(1, len(values) // 6)]
        if np.dtype(dtype).kind == "c":
            values = values[::7]
        elif len(values) > 14:
            values = np.concatenate([values[:12], values[12::2]])
        groups = np.meshgrid(*[values] * arity, indexing="ij")
    return [np.concatenate([group.ravel(), spread(dtype, n)]) for group in groups]


WIDE = {"float16": np.longdouble, "float32": np.longdouble, "complex64": np.clongdouble, "complex128": np.clongdouble}


def true(row, f, xs):
    """NumPy's result. Functions that are not exact are worked out wider and rounded, except in float64: in the narrow
    dtypes and in complex NumPy's own errors are larger than ours may be."""
    result = f(*xs)
    dtype = str(result.dtype)
    if row["ulp"] > 0 and dtype in WIDE:
        return f(*[np.asarray(x).astype(WIDE[dtype]) for x in xs]).astype(dtype)
    if row["name"] in ("maximum", "minimum", "fmax", "fmin") and dtype == "float16":
        # Of two zeros NumPy's float16 loop takes the first, the others the second.
        return f(*[np.asarray(x).astype("float32") for x in xs]).astype(dtype)
    if row["name"] == "reciprocal" and result.dtype.kind in "iu":
        # 1 / 0 is whatever the processor makes of infinity; here 0, as every integer division by zero.
        return np.where(xs[0] == 0, 0, result).astype(dtype)
    return result


cases = []
inputs = {dtype: {arity: operands(dtype, arity) for arity in (1, 2, 3)} for dtype in DTYPES}
for dtype, by_arity in inputs.items():
    for arity, xs in by_arity.items():
        cases.append({"dtype": dtype, "arity": arity, "operands": [pack(x) for x in xs]})
for row in rows:
    for dtype in DTYPES:
        xs = inputs[dtype][row["arity"]]
        case = {"op": row["name"], "dtype": dtype}
        try:
            if "oracle" in row and row["results"][dtype] is None:
                raise TypeError
            if "oracle" in row and (row["numpy"] is None or row["results"][dtype] in WIDE):
                wide = [x.astype(WIDE.get(row["results"][dtype], np.longdouble)) if row["results"][dtype][0] in "fc" else x
                        for x in xs]
                names = {"np": np, "gelu": gelu, **dict(zip("xyz", wide))}
                case["result"] = pack(np.asarray(eval(row["oracle"], names)).astype(row["results"][dtype]))
            else:
                f = getattr(np, row["numpy"].removeprefix("np."))
                if row["condition"]:
                    xs = [xs[0].astype(bool), *xs[1:]]
                try:
                    case["result"] = pack(true(row, f, xs))
                except ValueError:  # integers to negative powers
                    xs = [xs[0], np.abs(xs[1])]
                    xs[1][xs[1] < 0] = 1
                    case["y"] = pack(xs[1])
                    case["result"] = pack(true(row, f, xs))
                if row["arity"] == 2:
                    one = inputs[dtype][1][0][:24]
                    for key, args in {"right": (one, 2), "left": (2, one), "fraction": (one, 2.5)}.items():
                        try:
                            case[key] = pack(true(row, f, args))
                        except (TypeError, ValueError):
                            pass
        except TypeError:
            case["result"] = None
        cases.append(case)
write("elementwise", cases)
