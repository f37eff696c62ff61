"""Index expressions: what NumPy reads, whether that is a view, and what it writes.

An expression is a number, a slice string, null, "..." or {"tensor": array} or {"list": nested}. A case that NumPy
refuses has "error".
"""
import random

import numpy as np

from common import DTYPES, pack, write

random.seed(20)
SHAPES = [(), (1,), (5,), (0,), (3, 4), (4, 0), (2, 3, 4), (3, 1, 5), (2, 3, 2, 3), (2, 1, 3, 2, 2), (9, 17)]


def data(shape, dtype="float64"):
    size = int(np.prod(shape))
    values = np.arange(size) * 7 % 23 - 5
    if dtype == "bool":
        return (values % 3 == 0).reshape(shape)
    if dtype.startswith("uint"):
        values = np.abs(values)
    if dtype.startswith("complex"):
        values = values + 1j * np.arange(size)
    return values.astype(dtype).reshape(shape)


# The test reads the same values from other layouts as well: columns first, or backwards from the end of the storage.
LAYOUTS = ["plain", "plain", "fortran", "reversed"]


def random_slice(dim):
    def part():
        return "" if random.random() < 0.35 else str(random.randint(-dim - 2, dim + 2))
    text = part() + ":" + part()
    if random.random() < 0.5:
        text += ":" + random.choice(["", "1", "2", "3", "-1", "-2", "-3", "7", "-7"])
    return text


def random_index(shape):
    """An index that mostly fits, with its form for JSON."""
    index, form, axis, dots = [], [], 0, False
    fancy_shape = random.choice([(2,), (3,), (1,), (2, 2), (0,), (2, 1, 3)])
    while axis < len(shape) and random.random() < 0.9:
        dim = shape[axis]
        kind = random.random()
        if kind < 0.22:
            bad = 1 if random.random() < 0.04 else 0
            i = random.randint(-dim - bad, dim - 1 + bad) if dim + bad > 0 else 0
            index.append(i); form.append(i); axis += 1
        elif kind < 0.5:
            text = random_slice(dim)
            parts = [None if p == "" else int(p) for p in text.split(":")]
            index.append(slice(*parts)); form.append(text); axis += 1
        elif kind < 0.6:
            index.append(None); form.append(None)
        elif kind < 0.68 and not dots:
            index.append(Ellipsis); form.append("..."); dots = True
            axis += random.randint(0, len(shape) - axis)
        elif kind < 0.9:
            low, high = (-dim, dim - 1) if dim > 0 else (0, 0)
            target = random.choice([fancy_shape, fancy_shape[-1:], (1,)])
            values = np.array([random.randint(low, high) for _ in range(int(np.prod(target)))], dtype=np.int64).reshape(target)
            if values.size and random.random() < 0.5:
                index.append(values.tolist()); form.append({"list": values.tolist()})
            else:
                values = values.astype(random.choice(["int8", "int32", "int64"]))
                index.append(values); form.append({"tensor": pack(values)})
            axis += 1
        else:
            rank = random.choice([1, 1, 2])
            dims = shape[axis:axis + rank]
            if random.random() < 0.05 and dims:
                dims = (dims[0] + 1, *dims[1:])
            mask = np.array([random.random() < 0.5 for _ in range(int(np.prod(dims)))], dtype=bool).reshape(dims)
            index.append(mask); form.append({"tensor": pack(mask)}); axis += len(dims)
    if random.random() < 0.05:
        index.append(0); form.append(0)
    return tuple(index), form


def read_case(shape, dtype, index, form):
    x = data(shape, dtype)
    layout = random.choice(LAYOUTS)
    case = {"x": pack(x), "layout": layout, "index": form}
    try:
        result = x[index]
    except IndexError:
        return {**case, "error": True}
    shares = bool(isinstance(result, np.ndarray) and np.shares_memory(result, x))
    return {**case, "result": pack(result), "view": shares}


def write_case(shape, dtype, index, form, op="set"):
    x = data(shape, dtype)
    layout = random.choice(LAYOUTS)
    target = x.copy()
    case = {"x": pack(x), "layout": layout, "index": form}
    try:
        selected = np.shape(target[index])
    except IndexError:
        return {**case, "value": 1, "error": True}
    choice = random.random()
    if choice < 0.3:
        value = packed = random.choice([0, 1, 7, True, 2.75]) if dtype != "bool" else 1
    else:
        dims = [d if random.random() < 0.8 else 1 for d in selected]
        dims = dims[random.randint(0, len(dims)):] if random.random() < 0.3 else dims
        if random.random() < 0.1:
            dims = [1, *dims]
        value = data(tuple(dims), random.choice(["float64", dtype, "int32"]) if not dtype.startswith("complex") else dtype)
        if value.dtype == np.float64 and dtype.startswith("uint"):
            value = np.abs(value)
        packed = {"tensor": pack(value)}
    try:
        target[index] = value
    except (ValueError, IndexError):
        # NumPy takes no list of one for a single element, although it would broadcast; we do.
        return None if selected == () else {**case, "value": packed, "error": True}
    except TypeError:  # nor a two-dimensional value for one mask
        return None
    return {**case, "value": packed, "result": pack(target)}


cases = []
for n in range(2500):
    shape = random.choice(SHAPES)
    index, form = random_index(shape)
    dtype = "float64" if n % 3 else random.choice(DTYPES)
    make = read_case if n % 2 else write_case
    case = make(shape, dtype, index, form)
    if case is not None:
        cases.append({"op": "at" if n % 2 else "set", **case})
write("index", cases)
