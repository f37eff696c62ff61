"""Golden cases of eigenvalues of any square matrix: `python3 tests/golden/linalg-eig.py` writes linalg-eig.json.

Each case has a matrix, or a stack, NumPy's eigenvalues, and the residual of A V = V Λ beside the norm of A, that of NumPy's worst matrix. `condition` is the
condition of its eigenvectors: by the theorem of Bauer and Fike eigenvalues of a matrix near by are at most so much further away. Where `either`, rounding errors
decide whether equal eigenvalues come out as real ones or as a conjugate pair: the dtype is one of both.
"""
import numpy as np
import scipy.linalg

from common import pack, write

rng = np.random.default_rng(20260102)
cases = []


def norm(x):
    return np.sqrt(np.sum(np.abs(x) ** 2, axis=(-2, -1)))


def case(name, a, either=False):
    w, v = np.linalg.eig(a)
    assert w.dtype == v.dtype
    full = a.astype(np.clongdouble)
    scale = norm(full)
    difference = norm(full @ v - v * w[..., None, :].astype(np.clongdouble)) / np.where(scale == 0, 1, scale)
    condition = np.linalg.cond(v.astype(complex)) if v.size else np.array(1.0)
    cases.append({"name": name, "x": pack(a), "values": pack(w), "residual": float(np.max(difference, initial=0)),
                  "condition": float(min(1e30, np.max(condition, initial=1))), "either": either})


def random(dtype, *shape):
    x = rng.standard_normal(shape)
    if np.dtype(dtype).kind == "c":
        x = x + 1j * rng.standard_normal(shape)
    return x.astype(dtype)


def orthogonal(n, dtype):
    return np.linalg.qr(random("complex128" if np.dtype(dtype).kind == "c" else "float64", n, n))[0]


def similar(w, dtype, condition=None):
    """A matrix with these eigenvalues: normal, or with eigenvectors of this condition."""
    n = len(w)
    q = orthogonal(n, dtype)
    if condition is None:
        return ((q * w) @ q.conj().T).astype(dtype)
    v = q * np.logspace(0, -np.log10(condition), n) @ orthogonal(n, dtype)
    return (v * w @ np.linalg.inv(v)).astype(dtype)


def blocks(values, dtype="float64"):
    """Blocks of two with these conjugate eigenvalues, in an orthogonal basis: a normal matrix."""
    a = scipy.linalg.block_diag(*[[[z.real, z.imag], [-z.imag, z.real]] for z in values])
    q = orthogonal(len(a), dtype)
    return (q @ a @ q.T).astype(dtype)


def jordan(*sizes):
    return scipy.linalg.block_diag(*[np.diag(np.full(n, value)) + np.diag(np.ones(n - 1), 1) for value, n in sizes])


for dtype in ["float64", "float32", "complex128", "complex64"]:
    for n in [1, 2, 3, 7, 26, 40]:
        case("random", random(dtype, n, n))
    case("condition 1e12", similar(np.logspace(0, -12, 20), dtype))
    case("rank 4", (random(dtype, 30, 4) @ random(dtype, 4, 30)).astype(dtype), True)
    case("repeated", similar(np.repeat([1.0, 2.0, -3.0], 8), dtype), True)
    case("vectors of condition 1e3", similar(np.arange(1.0, 25), dtype, 1e3))
    case("triangular", np.triu(random(dtype, 20, 20)))
    case("lower triangular", np.tril(random(dtype, 9, 9)))
    case("orthogonal", orthogonal(25, dtype).astype(dtype))
    case("stack", random(dtype, 2, 3, 4, 4))
    case("Jordan block", jordan((2.0, 8)).astype(dtype))
    case("zeros", np.zeros((4, 4), dtype))
    case("identity", np.eye(7, dtype=dtype))
    case("empty", np.zeros((0, 0), dtype))
    case("empty stack", np.zeros((0, 3, 3), dtype))
    case("empty matrices", np.zeros((2, 0, 0), dtype))
for n in [60, 90]:
    case("random", random("float64", n, n))
case("random", random("complex128", 64, 64))
case("real spectrum", similar(np.linspace(-1, 1, 50), "float64", 10))
case("normal", blocks(random("complex128", 30)))
case("Jordan blocks in another basis", (lambda q: q @ jordan((1.0, 4), (2.0, 3), (-1.0, 5)) @ q.T)(orthogonal(12, "float64")), True)
case("companion", scipy.linalg.companion([1.0, -6, 11, -6]))
case("companion of x^20 - 1", scipy.linalg.companion([1.0] + [0] * 19 + [-1]))
case("companion of Wilkinson's polynomial", scipy.linalg.companion(np.poly(np.arange(1.0, 11))))
case("cyclic", np.roll(np.eye(40), 1, axis=0))
case("rotation", np.array([[0.0, -1], [1, 0]]))
case("real and complex stack", np.stack([np.eye(2), np.array([[0.0, -1], [1, 0]])]))
case("Frank", np.array([[0 if j < i - 1 else 12 - max(i, j) for j in range(12)] for i in range(12)], float))
case("Grcar", np.triu(np.tri(40, k=3)) - np.eye(40, k=-1))
case("Kahan's badly scaled", np.array([[1, 1e7, 1e14], [1e-7, 1, 1e7], [1e-14, 1e-7, 2.0]]))
case("graded", random("float64", 20, 20) * np.logspace(0, -12, 20)[:, None])
case("graded downwards", random("float64", 20, 20) * np.logspace(-12, 0, 20)[:, None])
case("permuted triangular", (lambda p: np.triu(random("float64", 12, 12))[p][:, p])(rng.permutation(12)))
case("block triangular", np.block([[random("float64", 8, 8), random("float64", 8, 8)], [np.zeros((8, 8)), random("float64", 8, 8)]]))
case("large", random("float64", 12, 12) * 1e300)
case("small", random("float64", 12, 12) * 1e-300)
case("large", random("complex128", 12, 12) * 1e300)
# What rounds to subnormal numbers on the way must not spoil rotations, and vanishing differences no vectors.
case("nilpotent", jordan((0.0, 9)))
case("nilpotent", jordan((0.0, 5)).astype("complex128"))
case("skew tridiagonal", np.diag(np.ones(5), 1) - np.diag(np.ones(5), -1))
case("cyclic", (1 + 1j) * np.roll(np.eye(65), 1, axis=0))
case("equal blocks", np.kron(np.eye(3), [[1.0, -2], [2, 1]]) + np.kron(np.diag([1.0, 1], 1), [[1.0, 2], [3, 4]]))
case("int32", np.array([[0, -1], [1, 0]], "int32"))
case("int32", np.array([[2, 1], [0, 3]], "int32"))
case("uint8", np.array([[2, 1], [1, 3]], "uint8"))
case("int64", np.array([[2, -1], [1, 3]], "int64"))
case("bool", np.array([[True, True], [False, True]]))

write("linalg-eig", cases)
