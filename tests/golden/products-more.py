"""cross, trace, kron, tensordot, inner, vdot, vecdot, matvec, vecmat and linalg's trace: `python3 tests/golden/products-more.py`.

The numbers are small and whole, so that all results are exact; none is 0, whose sign in a sum depends on its order.
"""
import numpy as np
from calls import Calls
from common import DTYPES

calls = Calls()
rng = np.random.RandomState(3)


def values(dtype, shape):
    kind = np.dtype(dtype).kind
    if kind == "b":
        return np.asarray(rng.randint(0, 2, shape)).astype(bool)
    size = np.asarray(rng.randint(1, 6, shape))
    if kind == "u":
        return size.astype(dtype)
    x = size * np.where(rng.random_sample(shape) < 0.5, -1, 1)
    return np.asarray(x + 1j * rng.randint(1, 6, shape) if kind == "c" else x).astype(dtype)


def narrow(result, x):
    """Sums of small integers are int32 or uint32 in the library."""
    if x.dtype.kind in "biu" and x.dtype.itemsize < 8:
        return result.astype(np.uint32 if x.dtype.kind == "u" else np.int32)
    return result


def pair(op, f, shapes, dtypes=("float64",), layouts=("C", "C"), **options):
    x, y = [calls.ref(values(d, s), l) for d, s, l in zip(dtypes * 2 if len(dtypes) == 1 else dtypes, shapes, layouts)]
    given = {key: [list(v) if isinstance(v, tuple) else v for v in value] if isinstance(value, tuple) else value for key, value in options.items()}
    calls.case(op, [x, y] + ([given] if given else []), lambda: f(x.value, y.value, **options))


CROSSES = [((3,), (3,)), ((3,), (2,)), ((2,), (3,)), ((2,), (2,)), ((4, 3), (3,)), ((2, 3), (5, 1, 3)), ((5, 2), (5, 2)), ((5, 2), (2, 1, 3)), ((0, 3), (3,)),
           ((3, 4), (3, 4)), ((4,), (3,)), ((), (3,)), ((2, 3), (5, 3))]
DOTS = [((2, 3), (3, 4), 1), ((2, 3, 4), (3, 4, 5), 2), ((2, 3), (4, 5), 0), ((2, 3), (2, 3), 2), ((), (), 0), ((3,), (3,), 1), ((2, 0), (0, 3), 1), ((2, 3), (3, 4), 3),
        ((2, 3), (4, 3), 1), ((2, 3, 4), (4, 3, 5), ((1, 2), (1, 0))), ((2, 3, 4), (4, 2), ((0, -1), (1, 0))), ((2, 3), (3, 2), (1, 0)), ((2, 3), (2, 3), (-1, -1)),
        ((2, 3), (3, 2), ((0, 1), (0,))), ((2, 3), (3, 2), ((0, 5), (0, 1))), ((2, 3), (3, 2), ((), ()))]
for dtype in DTYPES:
    for shapes in CROSSES:
        pair("cross", np.cross, shapes, (dtype,))
    for a, b in [((2, 3), (4, 5)), ((3,), (4,)), ((2, 3), (4,)), ((3,), (2, 2, 2)), ((), (2, 3)), ((), ()), ((0, 2), (3, 3))]:
        pair("kron", np.kron, (a, b), (dtype,))
    for a, b, axes in DOTS:
        pair("tensordot", np.tensordot, (a, b), (dtype,), axes=axes)
    pair("tensordot", np.tensordot, ((2, 3, 4), (3, 4, 5)), (dtype,))
    for a, b in [((3,), (3,)), ((2, 3), (3,)), ((2, 3), (4, 3)), ((2, 3, 4), (5, 4)), ((), (3,)), ((2, 3), ()), ((2, 0), (3, 0)), ((3,), (4,))]:
        pair("inner", np.inner, (a, b), (dtype,))
    for a, b in [((3,), (3,)), ((2, 3), (6,)), ((2, 3), (3, 2)), ((), ()), ((0,), (0,)), ((3,), (4,))]:
        pair("vdot", np.vdot, (a, b), (dtype,))
    for a, b in [((3,), (3,)), ((2, 3), (3,)), ((2, 3), (4, 1, 3)), ((0, 3), (3,)), ((2, 0), (2, 0)), ((2, 3), (2,)), ((2, 3), (5, 3)), ((), (3,)), ((3,), ())]:
        pair("vecdot", np.vecdot, (a, b), (dtype,))
    pair("vecdot", np.vecdot, ((3, 4), (3, 1)), (dtype,), axis=0)
    pair("vecdot", np.vecdot, ((2, 3, 4), (3, 4)), (dtype,), axis=-2)
    pair("vecdot", np.vecdot, ((3, 4), (3, 4)), (dtype,), axis=2)
    for a, b in [((2, 3), (3,)), ((5, 2, 3), (3,)), ((2, 3), (5, 3)), ((4, 1, 2, 3), (5, 3)), ((0, 3), (3,)), ((2, 3), (2,)), ((3,), (3,)), ((2, 3), ()), ((4, 2, 3), (5, 3))]:
        pair("matvec", np.matvec, (a, b), (dtype,))
        pair("vecmat", np.vecmat, (b, (*a[:-2], *a[:-3:-1])), (dtype,))
    for layouts in [("T", "C"), ("reversed", "T")]:
        pair("kron", np.kron, ((2, 3), (3, 2)), (dtype,), layouts)
        pair("vdot", np.vdot, ((3, 3), (3, 3)), (dtype,), layouts)
        pair("inner", np.inner, ((3, 3), (3, 3)), (dtype,), layouts)
        pair("tensordot", np.tensordot, ((3, 3), (3, 3)), (dtype,), layouts, axes=1)
        pair("cross", np.cross, ((3, 3), (3, 3)), (dtype,), layouts)
        for op in ("vecdot", "matvec", "vecmat"):
            pair(op, getattr(np, op), ((3, 3), (3, 3)), (dtype,), layouts)
    for shape in [(3, 3), (2, 5), (5, 2), (0, 3), (2, 3, 4), (2, 3, 4, 3), (3,)]:
        x = calls.ref(values(dtype, shape))
        for options in [{}, {"offset": 1}, {"offset": -2}, {"offset": 9}, {"axis1": 1, "axis2": 0}, {"axis1": -1, "axis2": 0}, {"axis1": 1}, {"axis2": 2, "axis1": 1},
                        {"axis1": 0, "axis2": 0}, {"axis2": 3}, {"dtype": "float64"}]:
            if options.get("dtype") and np.dtype(dtype).kind == "c":
                continue
            calls.case("trace", [x] + ([options] if options else []),
                       lambda: np.trace(x.value, **options) if options.get("dtype") else narrow(np.trace(x.value, **options), x.value))
        for options in [{}, {"offset": 1}, {"offset": -1}]:
            calls.case("linalg.trace", [x] + ([options] if options else []), lambda: narrow(np.linalg.trace(x.value, **options), x.value))
    for layout in ("T", "reversed", "strided", "broadcast"):
        x = calls.ref(values(dtype, (4, 4)), layout)
        calls.case("trace", [x], lambda: narrow(np.trace(x.value), x.value))
for shapes, options in [(((3, 4), (3, 4)), {"axis": 0}), (((3, 4), (4, 3)), {"axisa": 0}), (((2, 3, 4), (2, 4, 3)), {"axisa": 1, "axisc": 0}), (((4, 3), (4, 3)), {"axisc": 0}),
                        (((2, 3, 4), (3, 2, 4)), {"axisa": 1, "axisb": 0, "axisc": 1}), (((4, 3), (4, 3)), {"axisc": 2}), (((3, 4), (3, 4)), {"axis": 2}),
                        (((4, 3), (4, 3)), {"axisb": -3}), (((2, 4), (4, 2)), {"axisa": 0, "axisc": 5}), (((2, 3), (3, 3)), {"axis": 0, "axisa": 5})]:
    pair("cross", np.cross, shapes, **options)
for dtypes in [("int8", "float32"), ("bool", "int32"), ("uint8", "int8"), ("float32", "complex64"), ("int64", "float64")]:
    pair("cross", np.cross, ((3,), (3,)), dtypes)
    pair("kron", np.kron, ((2, 2), (2, 2)), dtypes)
    pair("inner", np.inner, ((2, 3), (2, 3)), dtypes)
    pair("vdot", np.vdot, ((3,), (3,)), dtypes)
    pair("tensordot", np.tensordot, ((2, 3), (3, 2)), dtypes, axes=1)
calls.write("products-more")
