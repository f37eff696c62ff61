"""Golden cases of elements by place and by condition: `python3 tests/golden/selection.py` writes selection.json.

The first line has the base arrays. An argument is {"x": [base, layout]} or a plain value. Of what is done in place the
result is the tensor after it; the operand is a copy in its layout.
"""
import numpy as np

from common import DTYPES, pack, write

rng = np.random.default_rng(13)
bases = []
cases = []

LAYOUTS = {
    "plain": lambda x: x,
    "T": lambda x: x.T,
    "strided": lambda x: x[..., ::2],
    "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:]),
    "reversed": lambda x: x[tuple(slice(None, None, -1) for _ in x.shape)],
}
ERRORS = (IndexError, ValueError, TypeError, np.exceptions.AxisError)


def values(dtype, shape):
    """A third of them zeros."""
    zero = rng.random(shape) < 0.35
    if dtype == "bool":
        return ~zero
    if dtype.startswith("complex"):
        x = np.empty(shape, dtype)
        x.real, x.imag = rng.integers(-1, 2, shape), values("float64", shape)
        return x
    if dtype.startswith("float"):
        special = np.array([np.nan, np.inf, -0.0, 0.25])
        x = np.where(rng.random(shape) < 0.2, special[rng.integers(0, 4, shape)], rng.integers(-9, 9, shape))
        return np.where(zero, 0, x).astype(dtype)
    info = np.iinfo(dtype)
    x = rng.integers(0 if info.min == 0 else -9, 100, shape).astype(dtype)
    return np.where(zero, np.zeros((), dtype), np.where(rng.random(shape) < 0.1, np.array(info.max, dtype), x))


def base(x):
    bases.append(np.asarray(x))
    return len(bases) - 1


def arg(x, layout="plain"):
    return {"x": [base(x), layout]}


def of(i, layout="plain"):
    return {"x": [i, layout]}


def unwrap(a):
    return LAYOUTS[a["x"][1]](bases[a["x"][0]]) if isinstance(a, dict) and "x" in a else a


def packed(x, indices):
    x = np.asarray(x)
    return pack(x.astype("int32") if indices else x)


def case(op, args, f, indices=False, options=None):
    """The result of f, or a list of results; `indices` says that they are int32 here."""
    row = {"op": op, "args": [*args, *([] if options is None else [options])]}
    try:
        result = f(*[unwrap(a) for a in args])
    except ERRORS:
        cases.append({**row, "fails": True})
        return
    if isinstance(result, tuple):
        row["list"] = [packed(r, indices) for r in result]
    else:
        row["result"] = packed(result, indices)
    cases.append(row)


def default_int(x):
    """int32 stands for NumPy's default integer, which bool and a plain integer make."""
    return x.astype("int32") if x.dtype == "int64" and len({bases[c].dtype for c in choices} - {np.dtype("bool")}) == 0 else x


def in_place(op, args, f, options=None):
    """f writes to its first argument."""
    row = {"op": op, "args": [*args, *([] if options is None else [options])]}
    xs = [np.array(unwrap(a), order="C") if isinstance(a, dict) else a for a in args]
    try:
        f(*xs)
    except ERRORS:
        cases.append({**row, "fails": True})
        return
    cases.append({**row, "result": pack(xs[0])})


for dtype in DTYPES:
    matrix = base(values(dtype, (4, 6)))
    cube = base(values(dtype, (2, 3, 4)))
    for x in [*(of(matrix, layout) for layout in LAYOUTS), of(cube), of(cube, "T"), arg(np.zeros((0, 3), dtype))]:
        case("nonzero", [x], np.nonzero, True)
        case("argwhere", [x], np.argwhere, True)
        case("flatnonzero", [x], np.flatnonzero, True)
        case("countNonzero", [x], np.count_nonzero, True)
    for axis in [0, -1, [0, 1]]:
        at = tuple(axis) if isinstance(axis, list) else axis
        case("countNonzero", [of(matrix, "T")], lambda a: np.count_nonzero(a, at, keepdims=True), True,
             {"axis": axis, "keepdims": True})
    for x in [of(matrix), of(matrix, "T"), of(matrix, "strided"), of(matrix, "reversed")]:
        for mode in ["raise", "wrap", "clip"]:
            for indices in [1, -2, [0, 2, 2], [[1, -1], [0, -2]], arg(np.array([[2], [0]], "int64")), arg(np.array(1, "uint8")),
                            [9, -9, 1]]:
                for axis in [None, 0, 1]:
                    case("take", [x, indices], lambda a, i: np.take(a, i, axis, mode=mode), False, {"axis": axis, "mode": mode})
        case("compress", [arg(np.array([True, False, True])), x], lambda c, a: np.compress(c, a), False)
        case("compress", [arg(np.array([0.0, np.nan, 2])), x], lambda c, a: np.compress(c, a, 1), False, {"axis": 1})
        case("compress", [arg(np.array([False, True])), x], lambda c, a: np.compress(c, a, 0), False, {"axis": 0})
        case("extract", [x, x], np.extract, False)
    for axis in [0, 1, -1]:
        shape = [4, 6]
        shape[axis] = 3
        indices = arg(rng.integers(-4, 4, shape).astype("int32"))
        case("takeAlongAxis", [of(matrix), indices], lambda a, i: np.take_along_axis(a, i, axis), False, {"axis": axis})
        in_place("putAlongAxis", [of(matrix), indices, 1], lambda a, i, v: np.put_along_axis(a, i, v, axis), {"axis": axis})
        in_place("putAlongAxis", [of(matrix, "reversed"), indices, arg(values(dtype, shape))],
                 lambda a, i, v: np.put_along_axis(a, i, v, axis), {"axis": axis})
    row = arg(np.array([3, -1, 7], "int64"))
    case("takeAlongAxis", [of(matrix, "T"), row], lambda a, i: np.take_along_axis(a, i, None), False, {"axis": None})
    in_place("putAlongAxis", [of(matrix, "T"), row, 1], lambda a, i, v: np.put_along_axis(a, i, v, None), {"axis": None})
    case("takeAlongAxis", [of(matrix), arg(np.array([[1], [0], [3], [-1]]))], lambda a, i: np.take_along_axis(a, i, 1))
    for mode in ["raise", "wrap", "clip"]:
        for indices in [3, [0, -1, 5], arg(np.array([[1, 2], [1, 8]])), [30, -30]]:
            # Places are looked at here even if there are no values to write.
            nothing = [arg(np.zeros((0,), dtype))] if indices == 3 else []
            for v in [1, arg(values(dtype, (2,))), *nothing]:
                in_place("put", [of(matrix, "T"), indices, v], lambda a, i, v: np.put(a, i, v, mode), {"mode": mode})
    mask = arg(rng.random((6, 4)) < 0.5)
    for v in [arg(values(dtype, (3,))), arg(values(dtype, (5, 5)))]:
        in_place("place", [of(matrix, "T"), mask, v], np.place)
        in_place("putmask", [of(matrix, "T"), mask, v], np.putmask)
case("nonzero", [arg(np.array(3.0))], np.nonzero, True)
case("argwhere", [arg(np.array(3.0))], np.argwhere, True)
case("flatnonzero", [arg(np.array(3.0))], np.flatnonzero, True)
case("countNonzero", [arg(np.array(3.0))], np.count_nonzero, True)
case("take", [arg(np.array(3.0)), [0, 0]], np.take)
case("take", [arg(np.zeros((0, 3))), [0]], lambda a, i: np.take(a, i, 0, mode="clip"), False, {"axis": 0, "mode": "clip"})
case("take", [arg(np.zeros((2, 3))), [0]], lambda a, i: np.take(a, i, 2), False, {"axis": 2})
case("compress", [arg(np.array([True] * 4)), arg(np.zeros((3, 4)))], lambda c, a: np.compress(c, a, 0), False, {"axis": 0})
case("compress", [arg(np.array([True, True, False, False])), arg(np.zeros((2, 4)))], lambda c, a: np.compress(c, a, 0), False, {"axis": 0})
case("extract", [arg(np.array([0, 1, 0, 1])), arg(np.arange(3.0))], np.extract)


for names in [["float64", "float64"], ["int8", "float32", "uint8"], ["complex64", "int16"], ["int64", "int64"], ["bool", "bool"],
              ["float16", "int8", "float16"]]:
    choices = [base(values(name, shape)) for name, shape in zip(names, [(3, 4), (4,), (3, 1)])]
    conditions = [arg(rng.random(shape) < 0.4) for shape, _ in zip([(3, 4), (3, 1), (4,)], names)]
    n = len(names)
    for default in [0, 1, 2.5]:
        cases.append({"op": "select", "args": [conditions, [of(c) for c in choices], default], "result": pack(default_int(
            np.select([unwrap(c) for c in conditions], [bases[c] for c in choices], default)))})
    which = arg(rng.integers(-5, 9, (2, 3, 1)).astype("int16"))
    first = arg(rng.integers(0, n, (3, 4)).astype("uint8"), "reversed")
    for mode in ["raise", "wrap", "clip"]:
        for x in [which, first]:
            case("choose", [x, [of(c) for c in choices]], lambda a, l: np.choose(a, [unwrap(c) for c in l], mode=mode), False,
                 {"mode": mode})
for indices in [7, [0, 59, 23], [[1, 2], [3, 4]], arg(np.array([[5], [6]], "uint8")), [60], -1]:
    case("unravelIndex", [indices, [3, 4, 5]], np.unravel_index, True)
case("unravelIndex", [[3, 1], [4]], np.unravel_index, True)
r, c = arg(np.array([[0], [2], [1]], "int64")), arg(np.array([3, 0, -2], "int32"))
for mode in ["raise", "wrap", "clip", ["clip", "wrap"]]:
    for coordinates in [[r, c], [r, r], [c, c]]:
        case("ravelMultiIndex", [coordinates, [3, 4]],
             lambda l, d: np.ravel_multi_index([unwrap(x) for x in l], d, mode=tuple(mode) if isinstance(mode, list) else mode),
             True, {"mode": mode})
m = base(values("float32", (3, 4)))
for v, axis in [(base(values("int8", (2, 4))), 0), (base(values("float64", (3, 1))), -1), (base(values("bool", (5,))), None),
                (base(values("bool", (5,))), 1)]:
    case("append", [of(m), of(v)], lambda a, b: np.append(a, b, axis), False, {"axis": axis})

write("selection", [{"bases": [pack(x) for x in bases]}, *cases])
