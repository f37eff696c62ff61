"""Golden calls: what NumPy or SciPy gives for a function and its arguments, for tests/support/calls.ts.

The first line of a file has the arrays. A case is {"op", "args", "want"}: an argument {"$": i} is array i, with "layout" a
view of it; other values are as they are, and the last one may be the options. "want" is an array, a list or a dict of
arrays, or null where the library is to throw.
"""
import warnings

import numpy as np
from common import pack, write

warnings.simplefilter("ignore")
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim],
           "strided": lambda x: x[..., ::2], "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:])}


class Ref:
    """An array of the file, as a view."""

    def __init__(self, index, base, layout):
        self.index, self.layout, self.value = index, layout, LAYOUTS[layout](base)


class Calls:
    def __init__(self):
        self.bases, self.cases = [], []

    def ref(self, x, layout="C"):
        x = np.asarray(x)
        self.bases.append(x)
        return Ref(len(self.bases) - 1, x, layout)

    def case(self, op, args, compute, **more):
        """`compute` makes the result; an exception of NumPy's is one of ours."""
        try:
            want = packed(compute())
        except (ValueError, TypeError, IndexError, ZeroDivisionError, RuntimeError, OverflowError):
            want = None
        self.cases.append({"op": op, "args": [encoded(each) for each in args], "want": want, **more})

    def write(self, family):
        write(family, [[pack(x) for x in self.bases], *self.cases])


def packed(result):
    if isinstance(result, dict):
        return {key: packed(each) for key, each in result.items()}
    if isinstance(result, (list, tuple)):
        return [packed(each) for each in result]
    return pack(result)


def encoded(arg):
    if isinstance(arg, Ref):
        return {"$": arg.index} if arg.layout == "C" else {"$": arg.index, "layout": arg.layout}
    if isinstance(arg, dict):
        return {key: encoded(each) for key, each in arg.items()}
    if isinstance(arg, (list, tuple)):
        return [encoded(each) for each in arg]
    if isinstance(arg, float) and not np.isfinite(arg):
        return {"#": str(arg)}
    return arg


def int32(x):
    """Positions and counts are int32 in the library."""
    return np.asarray(x).astype(np.int32)
