"""Every reduction × dtype × axis, on values that round, on special values, empty, 0-d, and in several layouts.

Sums of small integers are NumPy's int64 ones brought to int32 (uint32 for unsigned); null where those do not hold them:
the library throws there.
"""
import warnings

import numpy as np
from common import DTYPES, pack, write

warnings.simplefilter("ignore")
rng = np.random.RandomState(11)
SHAPES = {"float": [(), (1,), (7,), (300,), (3, 4), (20, 150), (150, 9), (2, 3, 4), (0, 3), (3, 0)], "other": [(), (7,), (3, 5), (2, 3, 4), (0, 3)]}
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim],
           "strided": lambda x: x[..., ::2], "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:])}
AXES = {0: [None], 1: [None, 0], 2: [None, 0, -1], 3: [None, 0, 1, 2, (0, 2), (-1, 1)]}
OPS = ["sum", "prod", "mean", "variance", "std", "min", "max", "ptp", "any", "all", "argmin", "argmax", "cumsum", "cumprod"]
FUNCTION = {"variance": np.var}
SMALL = {"sum", "prod", "cumsum", "cumprod"}
ONE_AXIS = {"argmin", "argmax", "cumsum", "cumprod"}


def values(dtype, shape):
    kind = np.dtype(dtype).kind
    if kind in "fc":
        x = rng.normal(0, 1.2, shape)
        return (x + 1j * rng.normal(0, 0.9, shape) if kind == "c" else np.asarray(x)).astype(dtype)
    if kind == "b":
        return np.asarray(rng.randint(0, 2, shape)).astype(bool)
    return np.asarray(rng.randint(0 if kind == "u" else -9, 10, shape)).astype(dtype)


def special(dtype):
    kind = np.dtype(dtype).kind
    if kind == "f":
        return [np.array(v, dtype) for v in ([np.nan, 1, 2], [1, np.nan, np.inf], [np.inf, -np.inf, 0], [-0.0, -0.0], [-0.0, 0.0], [0.0, -0.0],
                [np.inf, np.inf], [-np.inf, -np.inf], [np.nan, np.nan], [60000, 60000, -60000], [1e-7, 3e38, 3e38], [3, np.nan, 1, np.nan, 5, 7, 8, 9, 2],
                [[1, np.nan], [np.nan, 3], [5, np.inf]])]
    if kind == "c":
        nan, inf = np.nan, np.inf
        return [np.array(v, dtype) for v in ([1 + 2j, 1 + 3j, 0 + 9j], [complex(nan, 1), complex(2, 3)], [complex(1, nan), complex(nan, 1)],
                [complex(3, nan), 5, complex(nan, 0)], [complex(inf, 1), complex(0, -inf)], [0, 0], [0, 1j], [complex(0, nan)],
                [[1 + 1j, complex(nan, 0)], [2, 3j]])]
    if kind == "b":
        return [np.array([True, True]), np.array([False, False])]
    i = np.iinfo(dtype)
    return [np.array(v, dtype) for v in ([i.max, i.max], [i.min, i.max, 1, 0], [i.max, i.max, i.max, 0], [i.min, i.min, i.min], [i.max, i.min])]


def narrow(result, dtype):
    """int64 or uint64 to the library's dtype, or null."""
    to = np.uint32 if np.dtype(dtype).kind == "u" else np.int32
    info = np.iinfo(to)
    r = np.asarray(result)
    return None if r.size and (r.max() > info.max or r.min() < info.min) else r.astype(to)


def run(op, x, axis, keepdims, ddof):
    f = FUNCTION.get(op) or getattr(np, op)
    kwargs = {"axis": axis}
    if keepdims and op not in ("cumsum", "cumprod"):
        kwargs["keepdims"] = True
    if ddof:
        kwargs["ddof"] = ddof
    try:
        result = f(x, **kwargs)
    except (ValueError, TypeError):
        return "error"
    if op.startswith("arg"):
        return pack(np.asarray(result).astype(np.int32))
    if op in SMALL and x.dtype.kind in "bui" and x.dtype.itemsize < 8:
        # Products wrap in int64 before they can be narrowed: take them exactly.
        exact = f(x.astype(object), **kwargs) if x.size and op in ("prod", "cumprod") else result
        r = narrow(exact, x.dtype)
        return None if r is None else pack(r)
    return pack(result)


cases = []


def case(x, layout, ops=OPS):
    y = LAYOUTS[layout](x)
    results = []
    for op in ops:
        for axis in AXES[y.ndim]:
            if op in ONE_AXIS and isinstance(axis, tuple):
                continue
            # Running results of large arrays are large, and products of many complex numbers drift with the rounding.
            if y.size > (50 if y.dtype.kind == "c" else 400) and op in ("prod", "cumprod", "cumsum"):
                continue
            keepdims = axis in (0, (0, 2)) and op not in ("cumsum", "cumprod")
            ddof = 1 if op in ("variance", "std") and axis == 0 else 0
            results.append([op, axis, keepdims, ddof, run(op, y, axis, keepdims, ddof)])
    cases.append({"x": pack(x), "layout": layout, "results": results})


for dtype in DTYPES:
    inexact = np.dtype(dtype).kind in "fc"
    for shape in SHAPES["float" if inexact else "other"]:
        case(values(dtype, shape), "C")
    for layout in ("T", "reversed", "strided", "broadcast"):
        case(values(dtype, (5, 17) if inexact else (3, 4)), layout)
    case(values(dtype, (2, 3, 5)), "T")
    for x in special(dtype):
        case(x, "C")
write("reduce", cases)
