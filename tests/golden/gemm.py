"""How far NumPy's products are from the exact ones. The operands come from a generator that the test has too.

An error is counted in units of the dtype's rounding, relative to the sum of the absolute products, which does not depend
on how much the sum cancels. OpenBLAS on one thread, on a processor with AVX-512.
"""

import os

os.environ["OPENBLAS_NUM_THREADS"] = "1"

import math

import numpy as np
from common import write

MANTISSA = {"float32": 24, "float64": 53}


class Stream:
    """A linear congruence: what matters is that both languages have it."""

    def __init__(self, seed):
        self.state = seed

    def bits(self, count):
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return self.state >> (32 - count)


def operand(stream, size, dtype, kind):
    """Whole numbers of as many bits as the dtype has, and exponents."""
    bits = MANTISSA[dtype] - 1
    whole, exponent = [], []
    for _ in range(size):
        value = (stream.bits(bits - 22) << 22) + stream.bits(22)
        whole.append(value if kind == "positive" or stream.bits(1) else -value)
        exponent.append(stream.bits(4) - 8 if kind == "wide" else 0)
    return whole, exponent


def case(dtype, kind, m, n, k, seed):
    stream = Stream(seed)
    a, ae = operand(stream, m * k, dtype, kind)
    b, be = operand(stream, k * n, dtype, kind)
    if kind == "cancelling":
        # The second half of each sum takes the first half away, but for the last bits.
        half = k // 2
        for i in range(m):
            for l in range(half):
                a[i * k + half + l] = a[i * k + l]
        for l in range(half):
            for j in range(n):
                b[(half + l) * n + j] = -(b[l * n + j] ^ stream.bits(3))
    x = np.ldexp(np.array(a, dtype), np.array(ae)).astype(dtype).reshape(m, k)
    y = np.ldexp(np.array(b, dtype), np.array(be)).astype(dtype).reshape(k, n)
    errors = {}
    for order in "CF":
        got = np.asarray(x, order=order) @ np.asarray(y, order=order)
        squares = 0.0
        for i in range(m):
            for j in range(n):
                # In units of 2**-16.
                terms = [a[i * k + l] * b[l * n + j] << (ae[i * k + l] + be[l * n + j] + 16) for l in range(k)]
                error = int(math.ldexp(float(got[i, j]), 16)) - sum(terms)
                squares += (error / sum(map(abs, terms)) * 2.0 ** MANTISSA[dtype]) ** 2
        errors[order] = float(f"{math.sqrt(squares / (m * n)):.6g}")
    return {"dtype": dtype, "kind": kind, "m": m, "n": n, "k": k, "seed": seed, "errors": errors}


SHAPES = [(24, 24, 7), (24, 24, 64), (24, 24, 300), (24, 24, 1000), (1, 300, 100), (1, 100, 1000), (1, 10, 5000)]
SHAPES += [(n, m, k) for m, n, k in SHAPES[4:]]
write(
    "gemm",
    [
        case(dtype, kind, m, n, k, 7 * at + 1)
        for dtype in ("float32", "float64")
        for kind in ("positive", "signed", "wide", "cancelling")
        for at, (m, n, k) in enumerate(SHAPES)
    ],
)
