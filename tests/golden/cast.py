"""astype between all pairs of dtypes, on values at every dtype's limits.

Float to uint32 is made one element at a time: for a value that uint32 does not hold, NumPy's vector loops (AVX-512) and
its scalar loop differ on the same machine, and C leaves it undefined. The library does as the scalar loop.
"""
import warnings

import numpy as np
from common import DTYPES, pack, write

warnings.simplefilter("ignore")
rng = np.random.RandomState(7)
limits = [0.0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 127, 128, -128, -129, 255, 256, 300.7, 32767, 32768, -32769, 65504, 65519,
          65519.999, 65520, 65536, 2**24 + 1, 2.0**31 - 1, 2.0**31, -2.0**31 - 1, 2.0**32 - 1, 2.0**32, 5e9, -5e9, 2.0**53, 2.0**53 + 2,
          2.0**63, -2.0**63, 2.0**63 - 1024, 2.0**64, 1e19, -1e19, 1e21, 3.5e38, 1e300, -1e300, 1e-8, 2.0**-24, 2.0**-25,
          2.0**-25 * (1 + 2.0**-52), 2.0**-14, 2.0**-14 * (1 - 2.0**-11), 2.0**-15 * 1.0009765625, 1e-45, 7e-46, 1e-320, 5e-324,
          1 + 2.0**-11, 1 + 2.0**-11 + 2.0**-40, 1 + 3 * 2.0**-11, 2049, 2051, np.nan, np.inf, -np.inf, np.pi, -np.e]
big = [0, 1, -1, 2**31, -2**31 - 1, 2**32 + 5, 2**53 + 1, 2**53 + 3, -(2**53) - 1, 2**60 + 2**36 + 1, 2**60 + 2**36, 2**60 + 3 * 2**36,
       -(2**60) - 2**36 - 1, 2**62 + 2**38 + 1, 2**63 - 1, -2**63, 65519, 65520, 127, -129, 300]


def values(dtype):
    kind = np.dtype(dtype).kind
    if kind == "f":
        return np.concatenate([np.array(limits).astype(dtype), rng.normal(0, 1000, 40).astype(dtype)])
    if kind == "c":
        re = np.concatenate([limits, rng.normal(0, 1000, 40)])
        z = np.empty(len(re), dtype)
        z.real, z.imag = re, np.roll(re, 1)
        z[0] = 0
        z[1] = 1j
        return z
    if kind == "b":
        return np.array([True, False, True])
    info = np.iinfo(dtype)
    return np.array([v & info.max if info.min == 0 else v for v in big if info.min == 0 or info.min <= v <= info.max]
                    + [info.min, info.max, info.max - 1], dtype)


cases = []
for a in DTYPES:
    x = values(a)
    result = {}
    for b in DTYPES:
        one = np.dtype(a).kind in "fc" and b == "uint32"
        y = np.concatenate([x[i:i + 1].astype(b) for i in range(len(x))]) if one else x.astype(b)
        if b == "float16":
            y = np.where(np.isnan(y), np.float16(np.nan), y)
        result[b] = pack(y)
    cases.append({"x": pack(x), "result": result})
write("cast", cases)
