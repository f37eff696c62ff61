"""Shared by linalg-singular.py and linalg-norm.py: random matrices, and cases whose result is compared as it is."""
import warnings

import numpy as np
from common import pack

warnings.simplefilter("ignore")
FIELDS = ["float64", "float32", "complex64", "complex128"]
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim], "strided": lambda x: x[..., ::2],
           "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:])}


def plain(value):
    """An infinite number as text, since JSON has none."""
    if isinstance(value, float) and np.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return list(value) if isinstance(value, tuple) else value


class Cases:
    """Random numbers, and the cases made of them."""

    def __init__(self, seed):
        self.rng = np.random.RandomState(seed)
        self.list = []

    def values(self, dtype, shape):
        kind = np.dtype(dtype).kind
        if kind in "fc":
            x = self.rng.normal(0, 1, shape)
            return np.asarray(x + 1j * self.rng.normal(0, 1, shape) if kind == "c" else x).astype(dtype)
        if kind == "b":
            return np.asarray(self.rng.randint(0, 2, shape) == 0)
        return np.asarray(self.rng.randint(0 if kind == "u" else -9, 10, shape)).astype(dtype)

    def simple(self, op, numpy, x, layout="C", **given):
        """A function whose result is compared as it is."""
        case = {"op": op, "x": pack(x), "layout": layout, "options": {name: plain(value) for name, value in given.items()}}
        try:
            case["want"] = pack(numpy(LAYOUTS[layout](x), **given))
        except (ValueError, np.linalg.LinAlgError, TypeError) as error:
            case["fails"] = type(error).__name__
        self.list.append(case)
