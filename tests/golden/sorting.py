"""Golden cases of sorting and searching: `python3 tests/golden/sorting.py` writes sorting.json.

The first line has the base arrays. Operands name one of them and a layout of tests/support/layout.ts. Everything that NumPy
determines is compared bit by bit: what is equal (−0 and 0, NaNs with other bits) stays in its order, as in a stable sort.
"""
import numpy as np

from common import DTYPES, pack, write

rng = np.random.default_rng(7)
bases = []
cases = []

LAYOUTS = {
    "plain": lambda x: x,
    "T": lambda x: x.T,
    "strided": lambda x: x[..., ::2],
    "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:]),
    "reversed": lambda x: x[tuple(slice(None, None, -1) for _ in x.shape)],
}


def values(dtype, shape, few=False):
    """Numbers with the special ones of the dtype among them, many of them equal."""
    n = int(np.prod(shape))
    if dtype == "bool":
        return (rng.random(shape) < 0.5)
    if dtype.startswith("complex"):
        x = np.empty(shape, dtype)
        x.real, x.imag = (values("float64", shape, True) for _ in range(2))
        return x
    if dtype.startswith("float"):
        x = rng.standard_normal(n) * 10.0 ** rng.integers(-4, 4, n)
        if few:
            x = rng.integers(-2, 3, n).astype(float)
        special = np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, 1e-7, -1e-7])
        x = np.where(rng.random(n) < 0.3, special[rng.integers(0, 8, n)], x)
        if not few:
            x = np.where(rng.random(n) < 0.3, x[rng.integers(0, max(n, 1), n)] if n else x, x)
        return x.astype(dtype).reshape(shape)
    info = np.iinfo(dtype)
    x = rng.integers(info.min, info.max, n, dtype=dtype, endpoint=True)
    small = rng.integers(0 if info.min == 0 else -3, 4, n).astype(dtype)
    x = np.where(rng.random(n) < 0.5, small, x)
    return np.where(rng.random(n) < 0.1, [info.max, info.min][n % 2], x).astype(dtype).reshape(shape)


def base(x):
    bases.append(x)
    return len(bases) - 1


def case(op, operands, f, **options):
    """`operands` are (base, layout) pairs. Indices are int32 here."""
    xs = [LAYOUTS[layout](bases[i]) for i, layout in operands]
    try:
        result = np.asarray(f(*xs))
    except np.exceptions.AxisError:
        cases.append({"op": op, "operands": operands, "options": options, "fails": True})
        return
    result = pack(result if op == "sort" else result.astype("int32"))
    cases.append({"op": op, "operands": operands, "options": options, "result": result})


def sorts(operand, axis):
    options = {} if axis == "none" else {"axis": axis}
    case("argsort", [operand], lambda x: np.argsort(x, kind="stable", **options), **options)
    case("sort", [operand], lambda x: np.sort(x, kind="stable", **options), **options)


for dtype in DTYPES:
    for n in [5, 24, 25, 300]:
        sorts([base(values(dtype, (n,))), "plain"], "none")
    if dtype in ["uint8", "float16", "int32", "float32", "float64", "complex128"]:
        sorts([base(values(dtype, (2100,))), "plain"], "none")
    matrix = base(values(dtype, (4, 26)))
    for layout in LAYOUTS:
        for axis in [-1, 0, None]:
            sorts([matrix, layout], axis)
    cube = base(values(dtype, (2, 3, 5)))
    for axis in [0, 1, -1, -3]:
        sorts([cube, "plain"], axis)
    sorts([base(np.zeros((0,), dtype)), "plain"], -1)
    sorts([base(np.zeros((3, 0), dtype)), "plain"], 0)
    sorts([base(values(dtype, ())), "plain"], None)
for bits in [[0x7FF8000000000001, 0xFFF8000000000000, 0x7FF8000000000000, 0x8000000000000000, 0, 1],
             [0x3FF0000000000001, 0x3FF0000000000000, 0xBFF0000000000000, 0xBFF0000000000001]]:
    sorts([base(rng.permuted(np.repeat(np.array(bits, dtype="uint64"), 700)).view("float64")), "plain"], "none")
# Upper words that are all equal, and lower ones that fall.
sorts([base((np.arange(3000)[::-1] % 1700).astype("int64") - 800), "plain"], "none")
sorts([base(1 + np.arange(3000)[::-1] * 2.0 ** -52), "plain"], "none")
for axis in [1, -2]:
    sorts([base(values("float64", (4,))), "plain"], axis)

for names in [["float64"], ["int8", "float64"], ["bool", "int64", "float32"], ["complex128", "uint8"], ["float16", "uint64"]]:
    for shape in [(40,), (3, 9), (0,)]:
        operands = [[base(values(name, shape, True)), "plain"] for name in names]
        for axis in range(-1, len(shape) - 1):
            case("lexsort", operands, lambda *keys: np.lexsort(keys, axis=axis), axis=axis)
        reversed_ = [[i, "reversed"] for i, _ in operands]
        case("lexsort", reversed_, lambda *keys: np.lexsort(keys), )

pairs = [(d, d) for d in DTYPES] + [("int8", "float64"), ("float32", "int64"), ("bool", "uint8"), ("float64", "complex64"),
                                    ("int64", "int32"), ("uint32", "int8"), ("float16", "float32")]
for a, b in pairs:
    few = a.startswith("float") or a.startswith("complex")
    row = base(np.sort(values(a, (60,), few)))
    wanted = base(values(b, (5, 8), True))
    for side in ["left", "right"]:
        case("searchsorted", [[row, "plain"], [wanted, "plain"]], lambda x, v: np.searchsorted(x, v, side), side=side)
    case("searchsorted", [[row, "strided"], [wanted, "T"]], np.searchsorted)
    mixed = base(values(a, (30,), few))
    sorter = base(np.argsort(bases[mixed], kind="stable"))
    case("searchsorted", [[mixed, "plain"], [wanted, "plain"], [sorter, "plain"]],
         lambda x, v, s: np.searchsorted(x, v, "right", s), side="right")
case("searchsorted", [[base(np.zeros(0)), "plain"], [base(values("float64", (3,))), "plain"]], np.searchsorted)
case("searchsorted", [[base(np.arange(5.0)), "plain"], [base(np.array(2.5)), "plain"]], np.searchsorted)

write("sorting", [{"bases": [pack(x) for x in bases]}, *cases])
