"""Golden cases of the shape functions: `python3 tests/golden/shape.py` writes shape.json.

The first line has the base arrays. Each case has the operands as views of one of them (shape, steps and offset in elements), the arguments in our form, what
NumPy makes of them, and, of a result that shares the first operand's memory, its steps and offset.
"""
import numpy as np

from common import DTYPES, pack, write

bases = []
cases = []


def filled(dtype, size):
    """Distinct values, the special ones among them."""
    values = np.arange(size) % 120
    if dtype == "bool":
        return (np.arange(size) * 7 % 3 == 0)
    if dtype.startswith("complex"):
        x = (values + 1j * (values[::-1] + 0.5)).astype(dtype)
        x.flat[:3] = [complex(np.nan, -0.0), complex(-0.0, np.inf), complex(-np.inf, 1)][:size]
        return x
    if dtype.startswith("float"):
        x = (values - 40.25).astype(dtype)
        x.flat[:4] = [np.nan, -0.0, np.inf, -np.inf][:size]
        return x
    info = np.iinfo(dtype)
    x = values.astype(dtype)
    x.flat[:2] = [info.max, info.min][:size]
    return x


def start(x):
    return x.__array_interface__["data"][0]


def operand(x, base):
    """A view as the tests rebuild it."""
    assert x.size == 0 or np.shares_memory(x, base)
    size = base.itemsize
    if not any(each is base for each in bases):
        bases.append(base)
    place = next(i for i, each in enumerate(bases) if each is base)
    return {"base": place, "shape": list(x.shape), "steps": [s // size for s in x.strides],
            "offset": (start(x) - start(base)) // size if x.size else 0}


def result(y, x, base):
    out = pack(y)
    if y.size and np.shares_memory(y, x):
        out["view"] = {"steps": [s // base.itemsize if n > 1 else None for s, n in zip(y.strides, y.shape)],
                       "offset": (start(y) - start(base)) // base.itemsize}
    elif y.size:
        # np.flip of a 0-d array without an axis is a scalar, not a view.
        if y.ndim > 0:
            out["view"] = None
    return out


def case(op, numpy, views, *args):
    """`views` are (view, base) pairs; one of them is the receiver."""
    xs = [x for x, _ in views]
    # NumPy lets a 0-d array pass for a 1-D one here, and looks at no count where there is nothing to repeat. We refuse.
    axis = args[-1].get("axis") if args and isinstance(args[-1], dict) else None
    lenient = op in ("squeeze", "repeat") and axis is not None and xs[0].ndim == 0 or op == "repeat" and args[0] == -1
    try:
        if lenient:
            raise ValueError
        y = numpy(*xs)
    except (ValueError, IndexError, TypeError, ZeroDivisionError):
        cases.append({"op": op, "operands": [operand(*v) for v in views], "args": list(args), "fails": True})
        return
    ys = y if isinstance(y, list) else [y]
    cases.append({"op": op, "operands": [operand(*v) for v in views], "args": list(args), "list": isinstance(y, list),
                  "results": [result(np.asarray(each), xs[0], views[0][1]) for each in ys]})


def layouts(dtype):
    """Views of many kinds: contiguous, transposed, stepped, reversed, broadcast, empty, 0-d, cut out of a larger one."""
    def of(size, *shape):
        base = filled(dtype, size)
        return base.reshape(shape), base
    a, b = of(24, 2, 3, 4)
    yield a, b
    a, b = of(12, 3, 4)
    yield a, b
    yield a.T, b
    yield a[::-1], b
    yield a[:, ::-1], b
    yield a[::2, 1::2], b
    yield a[1:, 1:3], b
    yield a[0], b
    yield a[1:1], b
    yield a[2:3, 3], b
    yield a[1, 2:3].reshape(()), b
    yield np.broadcast_to(a[0], (3, 4)), b
    a, b = of(24, 2, 3, 4)
    yield a.transpose(2, 0, 1), b
    yield a[:, ::-1, ::2], b
    yield a[:, None, :, 1:2], b
    a, b = of(12, 12)
    yield a[::-2], b
    yield a[::3].reshape(2, 2), b


def reshapes(x, b):
    for shape in [[-1], [x.size], [2, -1], [-1, 2], [3, -1], [1, x.size, 1], [-1, 4], [2, 2, -1], [5, -1], [], [0, -1],
                  [4, 3], [2, 3, 2], [6, 2], [2, 6], [12, 1], [2, 12], [8, 3], [2, 2, 3], [-1, -1], [3, 2, 2]]:
        if -1 in shape or int(np.prod(shape)) == x.size or x.size == 24:
            if shape.count(-1) < 2:
                case("reshape", lambda a: np.reshape(a, shape), [(x, b)], shape)
    case("ravel", np.ravel, [(x, b)])
    case("flatten", lambda a: a.flatten(), [(x, b)])


def permutations(x, b):
    case("transpose", np.transpose, [(x, b)])
    n = x.ndim
    for axes in [list(range(n)), list(range(1, n)) + [0], [-1] + list(range(n - 1)), [0, 0], [1], list(range(n + 1))]:
        case("transpose", lambda a: np.transpose(a, axes), [(x, b)], axes)
        case("permuteDims", lambda a: np.permute_dims(a, axes), [(x, b)], axes)
    for i, j in [(0, -1), (0, 1), (1, 1), (2, 0), (-3, 0), (3, 0)]:
        case("swapaxes", lambda a: np.swapaxes(a, i, j), [(x, b)], i, j)
        case("moveaxis", lambda a: np.moveaxis(a, i, j), [(x, b)], i, j)
    for i, j in [([0, 1], [-1, 0]), ([0, 1], [1, 0]), ([0, -1], [0, 1]), ([0], [0, 1]), ([0, 0], [0, 1])]:
        case("moveaxis", lambda a: np.moveaxis(a, i, j), [(x, b)], i, j)


def axes(x, b):
    for axis in [0, -1, 1, 2, 3, 4, -4, [0, 1], [0, -1], [0, 2], [1, 1]]:
        at = tuple(axis) if isinstance(axis, list) else axis
        case("expandDims", lambda a: np.expand_dims(a, at), [(x, b)], axis)
        case("squeeze", lambda a: np.squeeze(a, at), [(x, b)], {"axis": axis})
        case("flip", lambda a: np.flip(a, at), [(x, b)], {"axis": axis})
    case("squeeze", np.squeeze, [(x, b)])
    case("flip", np.flip, [(x, b)])
    for shape in [list(x.shape), [2] + list(x.shape), [3, 4], [2, 3, 4], [4], [3, 1, 1, 4], []]:
        case("broadcastTo", lambda a: np.broadcast_to(a, shape), [(x, b)], shape)


def cuts(x, b):
    for axis in [0, -1, 2]:
        for n in [1, 2, 3, 5, 0, [1], [1, 3], [-1], [2, 1], [0, 9], []]:
            case("split", lambda a: np.split(a, n, axis), [(x, b)], n, {"axis": axis})
            case("arraySplit", lambda a: np.array_split(a, n, axis), [(x, b)], n, {"axis": axis})


def repeats(x, b):
    case("repeat", lambda a: np.repeat(a, 2), [(x, b)], 2)
    for axis in [0, -1, 2]:
        for n in [0, 1, 3, [2], [1, 0, 2], [2, 1, 0, 3], -1]:
            case("repeat", lambda a: np.repeat(a, n, axis), [(x, b)], n, {"axis": axis})
    for n in [2, [2, 1], [1, 2, 1, 2], [], 0]:
        case("tile", lambda a: np.tile(a, n), [(x, b)], n)
    for n in [0, 1, -1, 5, 100]:
        case("roll", lambda a: np.roll(a, n), [(x, b)], n)
        for axis in [0, -1, 2]:
            case("roll", lambda a: np.roll(a, n, axis), [(x, b)], n, {"axis": axis})
    for n, axis in [([1, 2], [0, 1]), ([1, 2], 0), (1, [0, -1]), ([1, 2, 3], [0, 1])]:
        at = tuple(axis) if isinstance(axis, list) else axis
        case("roll", lambda a: np.roll(a, n, at), [(x, b)], n, {"axis": axis})


def joins(views):
    for axis in [0, 1, -1, 2, None]:
        case("concatenate", lambda *a: np.concatenate(a, axis), views, {"axis": axis})
    for axis in [0, 1, -1, 3]:
        case("stack", lambda *a: np.stack(a, axis), views, {"axis": axis})
    case("hstack", lambda *a: np.hstack(a), views)
    case("vstack", lambda *a: np.vstack(a), views)


everything = [reshapes, permutations, axes, cuts, repeats]
for x, b in layouts("float64"):
    for make in everything:
        make(x, b)
for dtype in DTYPES:
    base = filled(dtype, 12)
    x = base.reshape(3, 4)
    for view in [x, x[::-1, ::2], x[:0]]:
        case("reshape", lambda a: np.reshape(a, [2, -1]), [(view, base)], [2, -1])
        case("flatten", lambda a: a.flatten(), [(view, base)])
        case("ravel", np.ravel, [(view, base)])
        case("transpose", np.transpose, [(view, base)])
        case("flip", np.flip, [(view, base)])
        case("repeat", lambda a: np.repeat(a, 2, 1), [(view, base)], 2, {"axis": 1})
        case("tile", lambda a: np.tile(a, [2, 2]), [(view, base)], [2, 2])
        case("roll", lambda a: np.roll(a, 1), [(view, base)], 1)
        case("split", lambda a: np.split(a, [1], 1), [(view, base)], [1], {"axis": 1})
        case("broadcastTo", lambda a: np.broadcast_to(a, (2,) + a.shape), [(view, base)], [2, *view.shape])
    for other in DTYPES[DTYPES.index(dtype):]:
        second = filled(other, 8)
        case("concatenate", lambda *a: np.concatenate(a), [(x[::-1], base), (second.reshape(2, 4), second)], {})
        case("stack", lambda *a: np.stack(a, 1), [(x[::2].T, base), (second.reshape(4, 2), second)], {"axis": 1})
first, second = list(layouts("float32")), list(layouts("int16"))
for i, x in enumerate(first):
    same = [y for y in second if y[0].ndim == x[0].ndim]
    for k in range(2):
        joins([x, same[(i + k) % len(same)]])
    joins([x, second[(i * 5 + 2) % len(second)]])
    joins([x])
    joins([x, x, x])

write("shape", [{"bases": [pack(base) for base in bases]}, *cases])
