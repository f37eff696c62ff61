"""diag, diagflat, diagonal, tril, triu, tri, meshgrid, indices, vander: `python3 tests/golden/grids.py`."""
import numpy as np
from calls import Calls, int32
from common import DTYPES

calls = Calls()


def values(dtype, shape):
    """Distinct where there is room, with special values."""
    x = np.arange(1, int(np.prod(shape)) + 1).reshape(shape)
    kind = np.dtype(dtype).kind
    if kind == "b":
        return x % 3 == 0
    if kind == "c":
        x = (x - 1j * x[::-1] if x.ndim else x + 2j).astype(dtype)
    else:
        x = np.asarray(x).astype(dtype)
    if kind in "fc" and x.size > 3:
        x.flat[:3] = [np.nan, -0.0, np.inf]
    return x


KS = [{}, {"k": 1}, {"k": -1}, {"k": 2}, {"k": -3}, {"k": 7}]
for dtype in DTYPES:
    for shape in [(3,), (0,), (3, 3), (2, 5), (0, 3), ()] + ([(5, 2), (2, 3, 4)] if dtype in ("float64", "complex64", "int64") else []):
        x = calls.ref(values(dtype, shape))
        for k in KS if dtype in ("float64", "complex64") else KS[:3]:
            args = [x] + ([k] if k else [])
            if shape:
                # NumPy takes the diagonal of a 0-d array's matrix.
                calls.case("diag", args, lambda: np.diag(x.value, **k))
                calls.case("tril", args, lambda: np.tril(x.value, **k))
                calls.case("triu", args, lambda: np.triu(x.value, **k))
            calls.case("diagflat", args, lambda: np.diagflat(x.value, **k))
            at = [{"offset": k["k"]}] if k else []
            calls.case("diagonal", [x] + at, lambda: np.diagonal(x.value, *k.values()))
            calls.case("linalg.diagonal", [x] + at, lambda: np.linalg.diagonal(x.value, offset=k.get("k", 0)))
    for layout in ("T", "reversed", "strided", "broadcast"):
        x = calls.ref(values(dtype, (4, 6)), layout)
        for k in KS[:4]:
            args = [x] + ([k] if k else [])
            for op in ("diag", "tril", "triu", "diagflat"):
                calls.case(op, args, lambda: getattr(np, op)(x.value, **k))
    for n, m, k in [(3, None, 0), (3, 5, 1), (5, 2, -1), (0, 3, 0), (4, 4, -9), (2, 2, 9)]:
        args = [n] + ([m] if m is not None else []) + ([{"k": k, "dtype": dtype}] if m is not None else [])
        if m is not None:
            calls.case("tri", args, lambda: np.tri(n, m, k, dtype))
    x, y, z = [calls.ref(values(dtype, (n,))) for n in (3, 2, 4)]
    for options in [{}, {"indexing": "ij"}, {"sparse": True}, {"indexing": "ij", "sparse": True}]:
        for arrays in ([x], [x, y], [y, x, z], [x, y, z, y]):
            calls.case("meshgrid", arrays + ([options] if options else []), lambda: np.meshgrid(*[a.value for a in arrays], **options))
    if dtype != "bool":
        calls.case("indices", [[2, 3], {"dtype": dtype}], lambda: np.indices((2, 3), dtype))
    x = calls.ref(values(dtype, (3,)))
    for n in (None, 0, 1, 2, 4):
        for options in [{}, {"increasing": True}]:
            args = [x] + ([n] if n is not None else []) + ([options] if options and n is not None else [])
            if n is None and options:
                continue

            def compute():
                v = np.vander(x.value, n, **options)
                # Sums and powers of small integers are int32 in the library.
                return int32(v) if x.value.dtype.kind in "biu" and x.value.dtype.itemsize < 4 or x.value.dtype in ("int32",) else v
            calls.case("vander", args, compute)
matrices = calls.ref(values("float64", (2, 3, 4, 5)))
for options in [{"axis1": 1, "axis2": 2}, {"axis1": 2, "axis2": 1, "offset": 1}, {"axis1": -1, "axis2": 0, "offset": -1}, {"axis1": 3}, {"axis1": 1}, {"axis2": 4}, {"axis2": -4},
                {"axis1": -5}, {"axis1": 2, "axis2": -2}]:
    calls.case("diagonal", [matrices, options], lambda: np.diagonal(matrices.value, **options))
for op in ("tril", "triu"):
    for k in KS:
        calls.case(op, [matrices] + ([k] if k else []), lambda: getattr(np, op)(matrices.value, **k))
for shape in ([], [3], [2, 3], [2, 0, 3], [2, 3, 2]):
    calls.case("indices", [shape], lambda: int32(np.indices(shape)))
    calls.case("indices", [shape, {"sparse": True}], lambda: [int32(x) for x in np.indices(shape, sparse=True)])
flat = [calls.ref(values("float64", (2, 2))), calls.ref(values("float32", ())), calls.ref(values("int16", (0,)))]
calls.case("meshgrid", flat[:2], lambda: np.meshgrid(*[x.value for x in flat[:2]]))
calls.case("meshgrid", flat, lambda: np.meshgrid(*[x.value for x in flat]))
strided = [calls.ref(values("float64", (6,)), "strided"), calls.ref(values("float64", (4,)), "reversed")]
calls.case("meshgrid", strided, lambda: np.meshgrid(*[x.value for x in strided]))
calls.case("vander", strided[1:], lambda: np.vander(strided[1].value))
calls.case("vander", [calls.ref(np.ones((2, 2)))], lambda: np.vander(np.ones((2, 2))))
calls.case("tri", [3], lambda: np.tri(3))
calls.write("grids")
