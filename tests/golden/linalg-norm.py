"""norm, vectorNorm, matrixNorm, condition: what NumPy gives. `python3 tests/golden/linalg-norm.py` writes linalg-norm.json."""
import numpy as np
from common import write
from linalg_values import FIELDS, Cases

cases = Cases(12)
values, simple = cases.values, cases.simple
LA = np.linalg

for dtype in ("bool", "uint8", "int32", "int64"):
    simple("norm", LA.norm, values(dtype, (5, 4)))
    simple("norm", LA.norm, values(dtype, (5, 4)), axis=0, ord=1)
    simple("condition", LA.cond, values(dtype, (4, 4)) + np.eye(4, dtype=dtype))
VECTOR = [None, 0, 1, 2, 3, 0.5, -1, -2, 2.5, np.inf, -np.inf]
MATRIX = [None, "fro", "nuc", 1, -1, 2, -2, np.inf, -np.inf]
for dtype in FIELDS + ["float16"]:
    for ord in VECTOR:
        for shape, axis in [((7,), None), ((3, 4), 0), ((3, 4), -1), ((2, 3, 4), (1,)), ((0,), 0), ((0, 3), 1), ((0, 3), 0)]:
            simple("norm", LA.norm, values(dtype, shape), ord=ord, axis=axis)
        simple("norm", LA.norm, values(dtype, (3, 4)), "T", ord=ord, axis=0, keepdims=True)
        simple("vectorNorm", LA.vector_norm, values(dtype, (2, 3, 4)), **({} if ord is None else {"ord": ord}), axis=(0, 2), keepdims=True)
        simple("vectorNorm", LA.vector_norm, values(dtype, (2, 3)), **({} if ord is None else {"ord": ord}))
    for ord in MATRIX:
        for shape, axis in [((5, 4), None), ((4, 5), (0, 1)), ((4, 5), (1, 0)), ((2, 3, 4), (0, 2)), ((2, 3, 4), (-1, 1)), ((0, 3), None), ((3, 0), None), ((0, 2, 3), (1, 2))]:
            simple("norm", LA.norm, values(dtype, shape), ord=ord, axis=axis)
        simple("norm", LA.norm, values(dtype, (4, 3)), "reversed", ord=ord, keepdims=True)
        simple("norm", LA.norm, values(dtype, (2, 3, 4)), "strided", ord=ord, axis=(2, 0), keepdims=True)
        if ord is not None:
            simple("matrixNorm", LA.matrix_norm, values(dtype, (2, 3, 4)), ord=ord)
            simple("matrixNorm", LA.matrix_norm, values(dtype, (2, 3, 4)), ord=ord, keepdims=True)
    for shape in [(), (1,), (0,), (2, 3, 4), (3000,)]:
        simple("norm", LA.norm, values(dtype, shape))
        simple("norm", LA.norm, values(dtype, shape), keepdims=True)
    simple("norm", LA.norm, values(dtype, (4, 6)), "strided")
    simple("norm", LA.norm, values(dtype, (4, 6)), "T")
    for special in ([1, np.nan, 2], [np.inf, 1, -np.inf], [-0.0, 0.0, 0.0], [6e-5, 1e-4, 0]):
        for ord in VECTOR:
            simple("norm", LA.norm, np.array(special, dtype), ord=ord)
        for ord in ("fro", 1, -np.inf):
            simple("norm", LA.norm, np.array([special, [1, 2, 3]], dtype), ord=ord)
for ord in ("fro", "nuc"):
    simple("norm", LA.norm, values("float64", (3, 4)), ord=ord, axis=0)
for ord in (0, 3):
    simple("norm", LA.norm, values("float64", (3, 4)), ord=ord)
simple("norm", LA.norm, values("float64", (3, 4, 2)), ord=1)
simple("norm", LA.norm, values("float64", (3, 4, 2)), axis=(0, 1, 2))
# A plain sum of squares overflows and underflows, in NumPy too.
for scale in (1e200, 1e-200):
    simple("norm", LA.norm, values("float64", (3,)) * scale)
    simple("norm", LA.norm, values("float64", (3, 2)) * scale, axis=0)
for scale in (1e30, 1e-30):
    simple("norm", LA.norm, (values("float64", (3,)) * scale).astype("float32"))
for dtype in FIELDS:
    for bad in (np.nan, np.inf):
        x = values(dtype, (4, 4))
        x[1, 2] = bad
        simple("norm", LA.norm, x, ord=1)
        simple("norm", LA.norm, x)
    x[1, 2] = np.nan
    simple("norm", LA.norm, x, ord=2)
    simple("norm", LA.norm, x, ord="nuc")
for dtype in FIELDS:
    for p in (None, 2, -2, 1, -1, np.inf, -np.inf, "fro", "nuc"):
        simple("condition", LA.cond, values(dtype, (4, 4)), p=p)
        simple("condition", LA.cond, values(dtype, (2, 3, 3)), p=p)
        simple("condition", LA.cond, values(dtype, (5, 3)), p=p)
        # NumPy asks for the singular values of an inverse that is not there, which fails; the number is infinite for other p.
        if p != "nuc":
            simple("condition", LA.cond, np.array([[1, 2], [2, 4]], dtype), p=p)
            simple("condition", LA.cond, np.array([[[1, 2], [2, 4]], [[1, 2], [3, 4]]], dtype), p=p)
        simple("condition", LA.cond, np.zeros((0, 0), dtype), p=p)
    simple("condition", LA.cond, np.array([[1, np.nan], [2, 4]], dtype), p=1)
    simple("condition", LA.cond, np.array([[1, np.nan], [2, 4]], dtype))
    simple("condition", LA.cond, values(dtype, (6, 6)), "T", p=1)
write("linalg-norm", cases.list)
