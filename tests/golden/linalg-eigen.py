"""Golden cases of eigenvalues: `python3 tests/golden/linalg-eigen.py` writes linalg-eigen.json.

Each case has a matrix, or a stack, NumPy's eigenvalues, and the residuals of NumPy's results: of A V = V Λ beside the norm of A, and, of
eigenvectors that are to be orthonormal, of Vᴴ V = 1. Norms are Frobenius's. Residuals of a stack are those of its worst matrix.
"""
import numpy as np

from common import pack, write

rng = np.random.default_rng(20260101)
cases = []


def norm(x):
    return np.sqrt(np.sum(np.abs(x) ** 2, axis=(-2, -1)))


def worst(x):
    return float(np.max(x, initial=0))


def wide(x):
    return x.astype(np.longdouble if x.dtype.kind == "f" else np.clongdouble)


def whole(a, uplo):
    """The Hermitian matrix of which one triangle is read."""
    a = a.astype(np.result_type(a, np.float32) if a.dtype.kind in "fc" else np.float64)
    t = np.tril(a, -1) if uplo == "L" else np.triu(a, 1)
    diagonal = np.zeros_like(a)
    i = np.arange(a.shape[-1])
    diagonal[..., i, i] = a[..., i, i].real
    return t + t.conj().swapaxes(-1, -2) + diagonal


def hermitian(name, a, uplo="L"):
    w, v = np.linalg.eigh(a, UPLO=uplo)
    full = wide(whole(a, uplo))
    scale = norm(full)
    residual = worst(norm(full @ wide(v) - wide(v) * w[..., None, :]) / np.where(scale == 0, 1, scale))
    orthogonal = worst(norm(wide(v).conj().swapaxes(-1, -2) @ wide(v) - np.eye(a.shape[-1])))
    cases.append({"op": "eigh", "name": name, "x": pack(a), "UPLO": uplo, "values": pack(w), "alone": pack(np.linalg.eigvalsh(a, uplo)),
                  "dtype": str(v.dtype), "residual": residual, "orthogonal": orthogonal})


def orthogonal(n, dtype="float64"):
    x = rng.standard_normal((n, n))
    if np.dtype(dtype).kind == "c":
        x = x + 1j * rng.standard_normal((n, n))
    return np.linalg.qr(x)[0].astype(dtype)


def with_values(w, dtype="float64"):
    q = orthogonal(len(w), dtype)
    a = (q * np.asarray(w)) @ q.conj().T
    return ((a + a.conj().T) / 2).astype(dtype)


def tridiagonal(d, e):
    return np.diag(np.asarray(d, float)) + np.diag(np.asarray(e, float), 1) + np.diag(np.asarray(e, float), -1)


def random(n, dtype):
    x = rng.standard_normal((n, n))
    if np.dtype(dtype).kind == "c":
        x = x + 1j * rng.standard_normal((n, n))
    return x.astype(dtype)


for dtype in ["float64", "float32", "complex128", "complex64"]:
    for n in [1, 2, 3, 7, 26, 40]:
        # Not symmetric: the other triangle must not be read.
        hermitian("random", random(n, dtype), "L" if n % 2 else "U")
    hermitian("condition 1e12", with_values(10.0 ** np.linspace(0, -12, 30) * np.where(np.arange(30) % 3, 1, -1), dtype))
    hermitian("rank 5", with_values([5, 4, 3, 2, 1] + [0] * 25, dtype))
    hermitian("repeated", with_values([1] * 10 + [2] * 15 + [-1] * 9, dtype))
    hermitian("clusters", with_values(np.repeat([1, 2, 3], 10) + 1e-9 * np.arange(30), dtype))
    hermitian("stack", np.stack([random(5, dtype) for _ in range(6)]).reshape(2, 3, 5, 5))
    hermitian("zeros", np.zeros((4, 4), dtype))
    hermitian("identity", np.eye(30, dtype=dtype))
    hermitian("ones", np.ones((30, 30), dtype))
    hermitian("empty", np.zeros((0, 0), dtype))
    hermitian("empty stack", np.zeros((0, 3, 3), dtype))
    hermitian("empty matrices", np.zeros((2, 0, 0), dtype))
hermitian("random", random(100, "float64"))
hermitian("graded", np.diag(10.0 ** -np.arange(0, 40, 1)) + 10.0 ** -np.maximum.outer(np.arange(40.0), np.arange(40.0)))
hermitian("graded upwards", np.diag(10.0 ** np.arange(-40, 0, 1)) + 10.0 ** -np.maximum.outer(np.arange(40.0)[::-1], np.arange(40.0)[::-1]))
hermitian("Wilkinson", tridiagonal(np.abs(np.arange(-30, 31)), [1] * 60))
hermitian("glued Wilkinson", tridiagonal(np.tile(np.abs(np.arange(-10, 11)), 3), ([1] * 20 + [1e-8]) * 2 + [1] * 20))
hermitian("second difference", tridiagonal([2] * 64, [-1] * 63))
hermitian("Clement", tridiagonal([0] * 40, np.sqrt(np.arange(1, 40) * np.arange(39, 0, -1))))
hermitian("split", tridiagonal(np.arange(60) % 7, [0 if i % 5 == 4 else 1 for i in range(59)]))
hermitian("large", random(30, "float64") * 1e300)
hermitian("small", random(30, "float64") * 1e-300)
hermitian("subnormal", random(5, "float64") * 1e-306)
hermitian("far apart", tridiagonal([1, 1e-200, 1e-160, 1], [1e-170, 1e-180, 1e-155]))
hermitian("int32", np.arange(16, dtype="int32").reshape(4, 4))
hermitian("uint8", np.arange(9, dtype="uint8").reshape(3, 3), "U")
hermitian("int64", np.arange(9, dtype="int64").reshape(3, 3))
hermitian("bool", np.array([[True, False], [True, True]]))

write("linalg-eigen", cases)
