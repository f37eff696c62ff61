"""Errors of NumPy's sums against exact ones, on numbers that are hard to add. The test makes the same numbers: integers of
a linear congruential generator times powers of two."""
from fractions import Fraction

import numpy as np
from common import write

MANTISSA = {"float32": 24, "float64": 53}
SPREAD = {"float32": 5, "float64": 7}


class Stream:
    def __init__(self, seed):
        self.state = seed

    def bits(self, count):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state >> (32 - count)


def numbers(dtype, kind, size, seed):
    """Pairs of a whole number and an exponent."""
    stream = Stream(seed)
    result = []
    for _ in range(size):
        whole = stream.bits(MANTISSA[dtype] - 23) * 2**22 + stream.bits(22)
        if kind != "positive" and stream.bits(1):
            whole = -whole
        result.append((whole, stream.bits(SPREAD[dtype]) if kind in ("wide", "cancelling") else 0))
    if kind == "cancelling":
        # Each number comes back negated, some way off, and all but a little of it goes.
        half = size // 2
        for i in range(half):
            whole, exponent = result[i]
            result[size - 1 - i] = (-(abs(whole) ^ stream.bits(3)) * (1 if whole >= 0 else -1), exponent)
    return result


cases = []
seed = 1
for dtype in ("float64", "float32"):
    for kind in ("positive", "signed", "wide", "cancelling"):
        for shape in ((7,), (100,), (1000,), (4097,), (100003,), (257, 65), (3, 2000), (2000, 3), (6, 50, 40)):
            seed += 1
            size = int(np.prod(shape))
            parts = numbers(dtype, kind, size, seed)
            x = np.array([float(whole) * 2.0**exponent for whole, exponent in parts]).astype(dtype).reshape(shape)
            exact = np.array([Fraction(whole) * 2**exponent for whole, exponent in parts], dtype=object).reshape(shape)
            axes = [None] if len(shape) == 1 else [None, *range(len(shape))]
            errors = []
            for axis in axes:
                got = np.atleast_1d(x.sum(axis=axis)).ravel()
                want = np.atleast_1d(exact.sum(axis=axis)).ravel()
                errors.append(max(float(abs(Fraction(float(a)) - b)) for a, b in zip(got, want)))
            cases.append({"dtype": dtype, "kind": kind, "shape": shape, "seed": seed, "errors": errors})
write("reduce-accuracy", cases)
