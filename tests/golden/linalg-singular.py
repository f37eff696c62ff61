"""svd, svdvals, pinv, matrixRank, lstsq: inputs, what NumPy gives, and how far NumPy's own factors are from right.
`python3 tests/golden/linalg-singular.py` writes linalg-singular.json.
"""
import numpy as np
from common import pack, write
from linalg_values import FIELDS, LAYOUTS, Cases

cases = Cases(11)
values, simple = cases.values, cases.simple
LA = np.linalg


def orthogonal(m, n, dtype):
    return LA.qr(values("complex128" if np.dtype(dtype).kind == "c" else "float64", (m, n)))[0]


def conditioned(m, n, dtype, largest, rank=None):
    """Singular values from 1 down to 1/largest; from `rank` on they are 0."""
    k = min(m, n)
    s = np.logspace(0, -np.log10(largest), k)
    if rank is not None:
        s[rank:] = 0
    return np.asarray((orthogonal(m, k, dtype) * s) @ orthogonal(n, k, dtype).conj().T).astype(dtype)


def size(x):
    largest = float(np.max(np.abs(x), initial=0)) or 1.0
    return largest * float(np.sqrt(np.sum(np.abs(x.astype(np.complex128) / largest) ** 2)))


def wide(x):
    return x.astype(np.complex128)


def turned(x):
    return np.conj(np.swapaxes(x, -1, -2))


def identity(n):
    return np.eye(n)


def svd_errors(a, u, s, vh):
    """‖U S Vh − A‖ / ‖A‖, ‖UᴴU − I‖, ‖Vh Vhᴴ − I‖, the largest over a stack."""
    a, u, vh = wide(a), wide(u), wide(vh)
    k = s.shape[-1]
    worst = [0.0, 0.0, 0.0]
    for i in np.ndindex(a.shape[:-2]):
        norm = size(a[i]) or 1.0
        product = (u[i][:, :k] * s[i].astype(float)) @ vh[i][:k]
        worst[0] = max(worst[0], size(product - a[i]) / norm)
        worst[1] = max(worst[1], size(turned(u[i]) @ u[i] - identity(u.shape[-1])))
        worst[2] = max(worst[2], size(vh[i] @ turned(vh[i]) - identity(vh.shape[-2])))
    return worst


def svd(x, layout="C", **given):
    a = LAYOUTS[layout](x)
    names = {"full_matrices": "fullMatrices", "compute_uv": "computeUv"}
    u, s, vh = LA.svd(a, **given)
    read = a
    if given.get("hermitian"):
        low = np.tril(a)
        read = low + turned(np.tril(a, -1))
    cases.list.append({"op": "svd", "x": pack(x), "layout": layout, "options": {names.get(n, n): v for n, v in given.items()}, "S": pack(s),
                  "shapes": [list(u.shape), list(vh.shape)], "dtype": str(u.dtype), "errors": svd_errors(read, u, s, vh)})


def penrose(a, p):
    """The four conditions, each as a share."""
    a, p = wide(a), wide(p)
    ap, pa = a @ p, p @ a
    na, npi = size(a) or 1.0, size(p) or 1.0
    return [size(ap @ a - a) / na, size(pa @ p - p) / npi, size(turned(ap) - ap) / (na * npi), size(turned(pa) - pa) / (na * npi)]


def pinv(x, layout="C", **given):
    a = LAYOUTS[layout](x)
    p = LA.pinv(a, **given)
    errors = np.zeros(4)
    for i in np.ndindex(a.shape[:-2]):
        errors = np.maximum(errors, penrose(a[i], p[i]))
    cases.list.append({"op": "pinv", "x": pack(x), "layout": layout, "options": given, "want": pack(p), "errors": list(errors)})


def normal(a, b, x):
    """‖Aᴴ(A x − b)‖ as a share of ‖A‖ (‖A‖ ‖x‖ + ‖b‖)."""
    a, b, x = wide(a), wide(b), wide(x)
    share = size(a) * (size(a) * size(x) + size(b))
    return size(turned(a) @ (a @ x - b)) / (share or 1.0)


def lstsq(a, b, **given):
    x, residuals, rank, s = LA.lstsq(a, b, **given)
    cases.list.append({"op": "lstsq", "x": pack(a), "b": pack(b), "layout": "C", "options": given, "want": pack(x), "residuals": pack(residuals),
                  "rank": int(rank), "S": pack(s), "error": normal(a, b, x)})


SHAPES = [(1, 1), (2, 2), (5, 5), (26, 26), (8, 3), (3, 8), (26, 12), (12, 26), (28, 25), (1, 7), (7, 1), (0, 0), (0, 3), (3, 0), (2, 3, 4), (2, 4, 3), (2, 0, 3), (0, 4, 4), (2, 1, 3, 3)]
for dtype in FIELDS:
    for shape in SHAPES:
        x = values(dtype, shape)
        svd(x)
        if shape[-1] != shape[-2]:
            svd(x, full_matrices=False)
    svd(conditioned(26, 26, dtype, 1e12 if dtype in ("float64", "complex128") else 1e5))
    svd(conditioned(28, 26, dtype, 10, rank=7))
    svd(conditioned(26, 28, dtype, 10, rank=7), full_matrices=False)
    svd(np.ones((26, 26), dtype))
    svd(np.zeros((27, 26), dtype))
    svd(np.eye(26, dtype=dtype)[::-1])
    for layout in ("T", "reversed", "strided", "broadcast"):
        svd(values(dtype, (9, 6)), layout)
        svd(values(dtype, (2, 4, 6)), layout)
    svd(values(dtype, (2, 5, 5)), hermitian=True)
    simple("svdvals", LA.svdvals, values(dtype, (6, 4)))
    simple("svdvals", LA.svdvals, values(dtype, (26, 30)))
    simple("svdvals", LA.svdvals, values(dtype, (3, 2, 5)), "reversed")
for dtype in ("float64", "complex128"):
    n = 75 if dtype == "float64" else 51
    svd(values(dtype, (n, n)))
    svd(conditioned(n, n, dtype, 1e12))
    simple("svdvals", LA.svdvals, conditioned(n, n, dtype, 1e12))
    # Clusters of values, and values far from 1.
    svd(conditioned(52, 50, dtype, 1, rank=20))
    svd(values(dtype, (28, 28)) * 1e200)
    svd(values(dtype, (28, 28)) * 1e-200)
    svd(values(dtype, (4, 4)) * 1e-280)
    # Graded from top to bottom and from bottom to top.
    graded = np.asarray(values(dtype, (40, 40)) * np.logspace(0, -14, 40)[:, None])
    svd(graded)
    svd(graded[::-1])
    svd(np.triu(np.tril(values(dtype, (45, 45)), 1)))
for dtype in ("bool", "uint8", "int32", "int64"):
    svd(values(dtype, (5, 4)))
    simple("svdvals", LA.svdvals, values(dtype, (4, 5)))
    pinv(values(dtype, (5, 3)))
    simple("matrixRank", LA.matrix_rank, values(dtype, (5, 4)))
    lstsq(values(dtype, (6, 3)), values("float32", (6,)))

for dtype in FIELDS:
    for shape in [(1, 1), (4, 4), (7, 3), (3, 7), (30, 20), (2, 3, 4), (0, 3), (3, 0), (2, 0, 3)]:
        pinv(values(dtype, shape))
    # Of several: one error alone is a matter of luck.
    pinv(np.stack([conditioned(12, 12, dtype, 1e10 if dtype in ("float64", "complex128") else 1e4) for _ in range(4)]))
    pinv(conditioned(20, 14, dtype, 10, rank=5), rcond=1e-5)
    pinv(values(dtype, (6, 5)), "T")
    pinv(values(dtype, (6, 5)), rtol=0.3)
    pinv(values(dtype, (6, 5)), rtol=None)
    pinv(values(dtype, (6, 5)), rcond=0.3)
    h = values(dtype, (6, 6))
    pinv(h + turned(h), hermitian=True)
    for shape in [(3, 4), (5,), (), (2, 3, 3), (0, 3), (2, 0, 3), (0,)]:
        simple("matrixRank", LA.matrix_rank, values(dtype, shape))
    for rank in (0, 1, 4):
        simple("matrixRank", LA.matrix_rank, conditioned(9, 7, dtype, 10, rank=rank))
    simple("matrixRank", LA.matrix_rank, conditioned(9, 7, dtype, 100), tol=0.12)
    simple("matrixRank", LA.matrix_rank, conditioned(9, 7, dtype, 100), rtol=0.05)
    simple("matrixRank", LA.matrix_rank, np.zeros((4,), dtype))
    simple("matrixRank", LA.matrix_rank, h + turned(h), hermitian=True)

    for m, n in [(6, 3), (3, 6), (5, 5), (40, 8), (1, 1)]:
        for tail in [(), (2,), (0,)]:
            if tail != (0,) or dtype == "float64":
                lstsq(values(dtype, (m, n)), values(dtype, (m,) + tail))
    lstsq(conditioned(20, 12, dtype, 10, rank=5), values(dtype, (20, 2)))
    lstsq(conditioned(12, 20, dtype, 10, rank=5), values(dtype, (12,)))
    lstsq(conditioned(20, 12, dtype, 100), values(dtype, (20,)), rcond=0.05)
    lstsq(conditioned(20, 12, dtype, 100), values(dtype, (20,)), rcond=-1)
lstsq(values("float64", (6, 3)), values("complex64", (6,)))
lstsq(values("float32", (6, 3)), values("float64", (6, 2)))
lstsq(values("float64", (0, 3)), values("float64", (0, 2)))
lstsq(values("float64", (3, 0)), values("float64", (3,)))

for dtype in FIELDS:
    x = values(dtype, (4, 4))
    x[1, 2] = np.nan
    simple("svdvals", LA.svdvals, x)
    simple("pinv", LA.pinv, x)
write("linalg-singular", cases.list)
