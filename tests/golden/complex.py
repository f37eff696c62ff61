"""real, imag, angle, isreal, iscomplex, realIfClose: `python3 tests/golden/complex.py`."""
import numpy as np
from calls import Calls
from common import DTYPES

calls = Calls()
PARTS = [0.0, -0.0, 1.0, -1.0, 2.5, -3.25, np.inf, -np.inf, np.nan, 1e-30, -1e30]


def values(dtype, shape):
    kind = np.dtype(dtype).kind
    size = int(np.prod(shape))
    if kind == "b":
        return (np.arange(size) % 3 == 0).reshape(shape)
    if kind in "iu":
        return (np.arange(size) - (0 if kind == "u" else size // 2)).astype(dtype).reshape(shape)
    with np.errstate(over="ignore"):
        grid = np.array([complex(a, b) for a in PARTS for b in PARTS] if kind == "c" else PARTS).astype(dtype)
    return np.resize(grid, shape)


for dtype in DTYPES:
    views = [calls.ref(values(dtype, shape)) for shape in [(121,), (3, 4), (), (0, 3)]]
    views += [calls.ref(values(dtype, (6, 8)), layout) for layout in ("T", "reversed", "strided", "broadcast")]
    for x in views:
        for op in ("real", "imag", "isreal", "iscomplex", "angle"):
            calls.case(op, [x], lambda: getattr(np, op)(x.value))
        calls.case("angle", [x, {"deg": True}], lambda: np.angle(x.value, deg=True))
        calls.case("realIfClose", [x], lambda: np.real_if_close(x.value))
for dtype in ("complex64", "complex128"):
    eps = np.finfo(dtype).eps
    for near in ([0, 0], [1e-20, -1e-20], [99 * eps, 0], [101 * eps, 0], [-101 * eps, 0], [1e-4, 0], [np.nan, 0]):
        x = calls.ref(np.array([1 + 1j * near[0], 2 + 1j * near[1]], dtype))
        calls.case("realIfClose", [x], lambda: np.real_if_close(x.value))
        calls.case("realIfClose", [x, {"tol": 1000}], lambda: np.real_if_close(x.value, 1000))
        calls.case("realIfClose", [x, {"tol": 0.001}], lambda: np.real_if_close(x.value, 0.001))
calls.write("complex")
