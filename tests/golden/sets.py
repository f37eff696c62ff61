"""Golden cases of the set functions: `python3 tests/golden/sets.py` writes sets.json.

The first line has the base arrays. Where NumPy does not say which of equal elements it gives (−0 or 0, NaNs with other bits)
the test compares values.
"""
import numpy as np

from common import DTYPES, pack, write

rng = np.random.default_rng(11)
bases = []
cases = []

LAYOUTS = {
    "plain": lambda x: x,
    "T": lambda x: x.T,
    "strided": lambda x: x[..., ::2],
    "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:]),
    "reversed": lambda x: x[tuple(slice(None, None, -1) for _ in x.shape)],
}


def values(dtype, shape):
    """Few values, so that many are equal; special ones among them."""
    if dtype == "bool":
        return rng.random(shape) < 0.7
    if dtype.startswith("complex"):
        x = np.empty(shape, dtype)
        x.real, x.imag = rng.integers(-1, 2, shape), values("float64", shape)
        return x
    if dtype.startswith("float"):
        special = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 0.5, 2.0, 1.0])
        return np.where(rng.random(shape) < 0.4, special[rng.integers(0, 8, shape)], rng.integers(-4, 5, shape)).astype(dtype)
    info = np.iinfo(dtype)
    x = rng.integers(0 if info.min == 0 else -4, 6, shape)
    return np.where(rng.random(shape) < 0.9, x.astype(dtype), info.max).astype(dtype)


def base(x):
    bases.append(x)
    return len(bases) - 1




def case(op, operands, f, options):
    """What comes behind the first result is indices or counts, which are int32 here."""
    xs = [LAYOUTS[layout](bases[i]) for i, layout in operands]
    try:
        results = f(*xs)
    except np.exceptions.AxisError:
        cases.append({"op": op, "operands": operands, "options": options, "fails": True})
        return
    several = isinstance(results, tuple)
    results = [np.asarray(r) for r in (results if several else [results])]
    cases.append({"op": op, "operands": operands, "options": options, "several": several,
                  "results": [pack(r.astype("int32") if i > 0 else r) for i, r in enumerate(results)]})


def uniques(operand, axis):
    for asked in [(), ("index",), ("inverse",), ("counts",), ("index", "inverse", "counts")]:
        numpy = {f"return_{name}": True for name in asked}
        ours = {f"return{name.capitalize()}": True for name in asked}
        if axis != "none":
            numpy["axis"] = ours["axis"] = axis
        case("unique", [operand], lambda x: np.unique(x, **numpy), ours)


for dtype in DTYPES:
    matrix = base(values(dtype, (4, 6)))
    for layout in LAYOUTS:
        uniques([matrix, layout], "none")
    # NumPy does not order float16 NaNs where it compares parts.
    plain = (lambda x: np.where(np.isnan(x), 1, x).astype(dtype)) if dtype == "float16" else lambda x: x
    for axis in [0, -1]:
        uniques([base(plain(values(dtype, (9, 2)))), "plain"], axis)
    uniques([base(plain(values(dtype, (3, 2, 2)))), "T"], 1)
    uniques([base(values(dtype, (60,))), "reversed"], "none")
    uniques([base(values(dtype, ())), "plain"], "none")
    uniques([base(np.zeros((0,), dtype)), "plain"], "none")
    if np.dtype(dtype).kind in "fc":
        x = base(values(dtype, (30,)))
        case("unique", [[x, "plain"]], lambda x: np.unique(x, equal_nan=False), {"equalNan": False})
        case("unique", [[x, "plain"]], lambda x: np.unique(x, equal_nan=False, return_index=True, return_counts=True),
             {"equalNan": False, "returnIndex": True, "returnCounts": True})
uniques([base(np.zeros((3, 0))), "plain"], 0)
uniques([base(np.zeros((3, 0))), "plain"], 1)
uniques([base(np.zeros((0, 3))), "plain"], 0)
uniques([base(values("float64", (3,))), "plain"], 1)
uniques([base(rng.integers(0, 900, 4000).astype("float64")), "plain"], "none")
uniques([base(rng.integers(0, 900, 3000).astype("int64") * 2 ** 33), "plain"], "none")

pairs = [(d, d) for d in DTYPES] + [("int8", "float64"), ("bool", "uint8"), ("float32", "complex128"), ("int64", "int16"),
                                    ("float64", "int64"), ("float16", "int8"), ("uint32", "int32")]
for a, b in pairs:
    x, y = [base(values(a, (3, 7))), "plain"], [base(values(b, (12,))), "reversed"]
    for one, other in [(x, y), (y, x), (x, [y[0], "strided"]), (x, [base(np.zeros(0, b)), "plain"])]:
        case("union1d", [one, other], np.union1d, {})
        case("intersect1d", [one, other], np.intersect1d, {})
        case("intersect1d", [one, other], lambda u, v: np.intersect1d(u, v, return_indices=True), {"returnIndices": True})
        case("setdiff1d", [one, other], np.setdiff1d, {})
        case("setxor1d", [one, other], np.setxor1d, {})
        case("isin", [one, other], np.isin, {})
        case("isin", [one, other], lambda u, v: np.isin(u, v, invert=True), {"invert": True})
for a, b in pairs:
    x = [base(rng.permutation(np.unique(values(a, (20,))))), "plain"]
    y = [base(rng.permutation(np.unique(values(b, (20,))))), "plain"]
    case("setdiff1d", [x, y], lambda u, v: np.setdiff1d(u, v, assume_unique=True), {"assumeUnique": True})
    case("setxor1d", [x, y], lambda u, v: np.setxor1d(u, v, assume_unique=True), {"assumeUnique": True})
p, q = [base(np.array([5.0, 1, 3, 9])), "plain"], [base(np.array([9.0, 5, 2])), "plain"]
case("intersect1d", [p, q], lambda u, v: np.intersect1d(u, v, True, True), {"assumeUnique": True, "returnIndices": True})
case("intersect1d", [p, q], lambda u, v: np.intersect1d(u, v, True), {"assumeUnique": True})
case("setxor1d", [p, q], lambda u, v: np.setxor1d(u, v, True), {"assumeUnique": True})

write("sets", [{"bases": [pack(x) for x in bases]}, *cases])
