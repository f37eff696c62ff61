"""str() of NumPy arrays of every dtype: forms, widths, wrapping, summaries."""
import warnings

import numpy as np
from common import DTYPES, pack, write

warnings.simplefilter("ignore")
rng = np.random.RandomState(3)
cases = []


def add(x, **options):
    """With options as `array2string` takes them."""
    case = {"x": pack(x), "text": np.array2string(x, **options) if options else str(x)}
    names = {"max_line_width": "maxLineWidth", "suppress_small": "suppressSmall"}
    cases.append({**case, "options": {names.get(k, k): v for k, v in options.items()}} if options else case)


nan, inf = np.nan, np.inf
rows = [[1, 2], [1.5, -2.25, 3], [0.1, 0.2, 0.30000000000000004], [1e8], [99999999.0], [1e-4, 1], [0.00009], [1, 1000], [1, 1001],
        [1e10, 1.23456789123e10], [nan], [inf], [-inf], [nan, 1], [inf, -1.5], [-inf, 1], [nan, inf, -inf], [nan, 1e10], [-inf, 1e-10, 3],
        [0, -0.0], [1 / 3, 2 / 3], [2.0**-9, 1], [3 * 2.0**-9], [1234567885.0, 1234567895.0], [1e300, 1e-300], [5e-324],
        [np.pi * 10**k for k in range(8)], [-1, 0, 1], [999.9999999999], [0.5, 123456.789], [1e16, 1e15], [65504, 1], [0.1, 1.2345679e8],
        [1e6], [999999], [1e5, 100.5], [1000], [999], [6e-8], [16777216, 16777217]]
for dtype in ["float64", "float32", "float16"]:
    for row in rows:
        add(np.array(row).astype(dtype))
    add(np.array(rng.normal(0, 1, (3, 4))).astype(dtype))
    add(np.array(rng.normal(0, 1000, (2, 3, 12))).astype(dtype))
    add(np.array(rng.uniform(0, 1, (40, 60))).astype(dtype))
    add((10 ** rng.uniform(-6, 4, 20)).astype(dtype))
    for v in [0, -0.0, 1, -1.5, 0.1, 1e16, 1e15, 123456789.125, 1e-4, 0.00012, 9e-5, 1e-5, 1.5e300, nan, inf, -inf, 1 / 3, 65504, 2.0**-24]:
        add(np.array(v).astype(dtype))
for dtype in ["complex128", "complex64"]:
    for row in [[1 + 2j], [1 - 2j, -0.5 + 0.25j], [1e10 + 1j], [1j, 1], [complex(nan, 1), 1], [complex(1, inf), complex(-inf, nan)], [1 / 3 + 2j / 3],
                [complex(-0.0, 0), complex(0, -0.0)], [1e-5 + 1j, 2]]:
        add(np.array(row).astype(dtype))
    add((rng.normal(0, 1, (3, 4)) + 1j * rng.normal(0, 100, (3, 4))).astype(dtype))
    for v in [1 + 2j, 2j, complex(-0.0, 2), 1.5, 0, complex(0, -0.0), complex(nan, inf), complex(0, nan), complex(1, -inf), 1e20 + 1e-7j, 1 / 3 + 1j]:
        add(np.array(v).astype(dtype))
for dtype in DTYPES[1:9]:
    info = np.iinfo(dtype)
    add(np.arange(12).reshape(3, 4).astype(dtype))
    add(np.array([info.min, info.max, 0], dtype))
    add(np.arange(30).astype(dtype))
    add((np.arange(1200) % 100).reshape(30, 40).astype(dtype))
    add(np.array(7, dtype))
add(np.array([True, False]))
add(np.array([[True, True], [False, True]]))
add(np.array(True))
add(np.array(False))
add((np.arange(1001) % 3 == 0))
for shape in [(0,), (2, 0), (0, 3)]:
    add(np.zeros(shape))
for shape in [(1,), (1, 1), (1, 1, 1), (2, 1, 2), (2, 2, 2, 2), (1, 2, 1, 2, 1)]:
    add(np.arange(np.prod(shape)).reshape(shape) / 4)
for n in [24, 25, 26, 36, 37, 38, 39, 74, 75, 76, 1000, 1001]:
    add(np.arange(n) % 10)
    add((np.arange(n) % 10) / 2)
add(np.arange(1200).reshape(2, 600))
add(np.arange(1200).reshape(600, 2) / 8)
add(np.arange(2000).reshape(10, 10, 20))
add(np.arange(1001) - 0.5)
add(np.arange(5000.0).reshape(2, 2500)[:, ::-1])
add(np.arange(1024).reshape((2,) * 10)[0, 0, 0, 0, 0])
add(np.full((2, 3), 1e100))
add(np.full(4, 1.2345678901e-200))
x = np.zeros(2000)
x[1000] = 1e20
add(x)
bits = rng.randint(0, 0x7C00, 200).astype(np.uint16).view(np.float16)
for part in np.array_split(bits, 8):
    add(part)
add((2.0 ** np.arange(-24, 16)).astype(np.float16))
add((2.0 ** np.arange(-60, 60, 3)).astype(np.float32))
add(2.0 ** np.arange(-100, 100, 7))
for options in [{"threshold": 5}, {"threshold": 5, "edgeitems": 1}, {"threshold": 0, "edgeitems": 2}, {"precision": 3}, {"precision": 0},
                {"max_line_width": 30}, {"suppress_small": True}, {"suppress_small": True, "precision": 4, "threshold": 10, "max_line_width": 40}]:
    for x in [np.arange(40).reshape(5, 8), rng.normal(0, 1, (4, 7)), rng.normal(0, 1, 30) * 1e-6, np.array([1e-5, 1, 123.456]),
              rng.normal(0, 1, (3, 3, 3)).astype("float32"), np.array([1 + 1e-7j, 2 - 300j]), np.arange(9) > 4, np.array([1e9, 1.5])]:
        add(x, **options)
write("print", cases)
