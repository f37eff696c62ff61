"""matmul, dot, outer, einsum: every dtype, ranks, broadcast batches, layouts, special values, empty.

Floats are multiplied by small integers' products here and there, so that many results are exact; where they round, the
test allows the error bound of a sum of products.
"""
import warnings

import numpy as np
from common import DTYPES, pack, write

warnings.simplefilter("ignore")
rng = np.random.RandomState(5)
PAIRS = [((3, 4), (4, 5)), ((4,), (4,)), ((3, 4), (4,)), ((4,), (4, 5)), ((2, 3, 4), (4, 5)), ((3, 4), (2, 4, 5)), ((2, 1, 3, 4), (5, 4, 2)),
         ((1, 1), (1, 1)), ((9, 20), (20, 13)), ((0, 3), (3, 2)), ((3, 0), (0, 2)), ((2, 0, 3), (3, 2)), ((2, 3, 4), (2, 4, 1)), ((17, 1), (1, 9))]
# Across the edges of the blocks: depth 256, 96 rows, 512 columns.
LARGE = [((8, 300), (300, 9)), ((101, 20), (20, 9)), ((4, 5), (5, 523))]
DOTS = [((), (3,)), ((2, 3), ()), ((4,), (4,)), ((2, 3), (3, 2)), ((2, 3, 4), (4,)), ((2, 3), (4, 3, 5)), ((2, 4, 3), (5, 3, 2))]
OUTERS = [((3,), (4,)), ((2, 3), (2,)), ((), (3,)), ((0,), (2,))]
EINSUMS = [("ij,jk->ik", (3, 4), (4, 5)), ("ij,jk", (3, 4), (4, 5)), ("ij,kj->ki", (3, 4), (5, 4)), ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)), ("i,i", (7,), (7,)),
           ("i,j->ij", (3,), (4,)), ("ij,ij->ij", (3, 4), (3, 4)), ("ij,ij->i", (3, 4), (3, 4)), ("ij,ij", (3, 4), (3, 4)), ("ii", (3, 3)), ("ii->i", (3, 3)),
           ("ij->ji", (3, 4)), ("ba", (3, 4)), ("ij->", (3, 4)), ("ij->j", (3, 4)), ("ijk->k", (2, 3, 4)), ("iij->ij", (3, 3, 2)), ("...ij,...jk->...ik", (2, 3, 4), (4, 5)),
           ("...ij,...jk", (2, 1, 3, 4), (5, 4, 2)), ("...i->...", (2, 3, 4)), ("i...->...", (2, 3, 4)), ("...,...", (2, 3), (3,)), ("ij,jk,kl->il", (2, 3), (3, 4), (4, 5)),
           ("a,b,c,d->abcd", (2,), (3,), (2,), (3,)), ("ab,bc,cd,da", (2, 3), (3, 4), (4, 5), (5, 2)), ("ij,j->i", (3, 4), (4,)), ("ij,k->i", (3, 4), (5,)),
           ("bhqd,bhkd->bhqk", (2, 2, 3, 4), (2, 2, 5, 4)), ("ij,jk->ki", (0, 4), (4, 3)), ("ij,jk->ik", (3, 0), (0, 2)), ("i,->i", (3,), ()), (",", (), ()), ("ij,ik,il->jkl", (3, 2), (3, 2), (3, 4)),
           ("ijj,jk->ik", (2, 3, 3), (3, 4)), ("ij,kl->", (2, 3), (2, 2)), ("ij , jk -> ik", (2, 3), (3, 2))]
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim], "strided": lambda x: x[..., ::2]}


def values(dtype, shape):
    kind = np.dtype(dtype).kind
    if kind in "fc":
        x = rng.normal(0, 1, shape)
        return np.asarray(x + 1j * rng.normal(0, 1, shape) if kind == "c" else x).astype(dtype)
    if kind == "b":
        return np.asarray(rng.randint(0, 4, shape) == 0)
    info = np.iinfo(dtype)
    small = rng.randint(0 if kind == "u" else -99, 100, shape)
    wide = (rng.random_sample(shape) * info.max).astype(dtype)
    return np.asarray(np.where(rng.random_sample(shape) < 0.5, small.astype(dtype), wide)).astype(dtype)


cases = []


def add(op, spec, operands, layouts=None):
    layouts = layouts or ["C"] * len(operands)
    views = [LAYOUTS[name](x) for name, x in zip(layouts, operands)]
    args = ([spec] if spec is not None else []) + views
    result = np.asarray(getattr(np, op)(*args))
    # The sum of the absolute products bounds the error.
    bound = np.asarray(getattr(np, op)(*(args[:1] if spec is not None else []), *[np.abs(v).astype(float) for v in views]))
    cases.append({"op": op, "spec": spec, "operands": [pack(x) for x in operands], "layouts": layouts, "want": pack(result),
                  "bound": float(np.nanmax(np.where(np.isfinite(bound), bound, 0), initial=0))})


for dtype in DTYPES:
    for a, b in PAIRS + (LARGE if dtype in ("float64", "int32") else []):
        add("matmul", None, [values(dtype, a), values(dtype, b)])
    for layout in ("T", "reversed"):
        add("matmul", None, [values(dtype, (13, 13)), values(dtype, (13, 13))], [layout, layout])
        add("matmul", None, [values(dtype, (13, 13)), values(dtype, (13, 13))], ["C", layout])
    add("matmul", None, [values(dtype, (7, 25)), values(dtype, (13, 16))], ["strided", "strided"])
    add("matmul", None, [values(dtype, (30, 40)), values(dtype, (30,))], ["T", "C"])
    for a, b in DOTS:
        add("dot", None, [values(dtype, a), values(dtype, b)])
    for a, b in OUTERS:
        add("outer", None, [values(dtype, a), values(dtype, b)])
    for spec, *shapes in EINSUMS if dtype in ("float64", "int32", "complex64", "bool", "int64") else EINSUMS[:8]:
        add("einsum", spec, [values(dtype, s) for s in shapes])
for a, b in [("int8", "uint8"), ("int32", "float32"), ("bool", "float32"), ("uint32", "int32"), ("float16", "complex64"), ("int64", "float64"), ("bool", "int64"),
             ("float32", "float64"), ("uint64", "uint8"), ("int32", "int64")]:
    add("matmul", None, [values(a, (3, 9)), values(b, (9, 6))])
    add("outer", None, [values(a, (3,)), values(b, (4,))])
    add("einsum", "ij,jk->ik", [values(a, (3, 9)), values(b, (9, 6))])
nan, inf = np.nan, np.inf
for dtype in ("float64", "float32", "float16"):
    for x, y in [([[0.0, nan], [1, inf]], [[1, 0.0], [0.0, 2]]), ([[inf, 1]], [[0.0], [1]]), ([[-0.0]], [[1.0]]), ([[inf, -inf]], [[1], [1]])]:
        add("matmul", None, [np.array(x, dtype), np.array(y, dtype)])
x = np.zeros((20, 20))
x[3, 4] = nan
x[5, 5] = inf
add("matmul", None, [x, np.zeros((20, 20))])
write("products", cases)
