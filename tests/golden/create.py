"""Ranges and the like, in every dtype that NumPy makes them in."""
import numpy as np

from common import DTYPES, pack, write

cases = []


def case(op, args, options, make):
    try:
        cases.append({"op": op, "args": args, "options": options, "result": pack(make())})
    except (TypeError, ValueError, OverflowError, ZeroDivisionError):
        cases.append({"op": op, "args": args, "options": options, "error": True})


RANGES = [[0], [1], [5], [-3], [2.5], [2, 7], [7, 2], [-4, 3], [0, 10, 3], [10, 0, -2], [10, 0, -3], [0, 1, 0.1],
          [1, 0, -0.3], [0, -1, 0.1], [0.5, 20, 1.3], [3, 4, 5], [0, 1, 0.001], [1e6, 1e6 + 2, 0.25], [0, 5, 0]]
for args in RANGES:
    case("arange", args, {"dtype": "float64"}, lambda: np.arange(*args, dtype="float64"))
    for dtype in DTYPES[1:]:
        whole = all(float(a).is_integer() for a in args)
        if dtype.startswith(("int", "uint")) and (not whole or (dtype.startswith("u") and min(args) < 0) or max(map(abs, args)) > 100):
            continue
        if dtype.startswith("uint") and len(args) == 3 and args[2] < 0:
            continue
        case("arange", args, {"dtype": dtype}, lambda: np.arange(*args, dtype=dtype))

LINES = [[0, 1], [0, 1, 11], [0, 1, 1], [0, 1, 0], [3, -3, 7], [1, 1, 4], [-2.5, 7.1, 23], [0, 5e-324, 3], [1e-320, 2e-320, 7],
         [-1e308, 1e308, 5], [0, 10, 101], [2, 3, 5]]
for args in LINES:
    for endpoint in [True, False]:
        case("linspace", args, {"endpoint": endpoint}, lambda: np.linspace(*args, endpoint=endpoint))
    for dtype in ["float32", "float16", "int32", "int64", "complex128", "bool", "uint8"]:
        if max(map(abs, args)) > 1e300 or (dtype == "uint8" and min(args) < 0):
            continue
        case("linspace", args, {"dtype": dtype}, lambda: np.linspace(*args, dtype=dtype))

for dtype in DTYPES:
    for args in [[0], [3], [2, 4], [4, 2], [3, 0]]:
        for k in [0, 1, -1, 5, -2]:
            case("eye", args, {"dtype": dtype, "k": k}, lambda: np.eye(*args, dtype=dtype, k=k))
    case("identity", [3], {"dtype": dtype}, lambda: np.identity(3, dtype=dtype))
    for shape in [[], [0], [3], [2, 3], [2, 0, 4]]:
        case("zeros", [shape], {"dtype": dtype}, lambda: np.zeros(shape, dtype=dtype))
        case("ones", [shape], {"dtype": dtype}, lambda: np.ones(shape, dtype=dtype))
        for value in [7, 2.75, True, 0, -1, 300]:
            case("full", [shape, value], {"dtype": dtype}, lambda: np.array(value, dtype=dtype) * np.ones(shape, dtype=dtype)
                 if dtype == "bool" else np.full(shape, np.array(value, dtype=dtype)))

for nested in [1, [], [[]], [[], []], [1, 2], [[1, 2, 3], [4, 5, 6]], [[[1.5], [2.5]]], [True, False], [True, 2.5], [[0.1, -0.0]]]:
    for dtype in DTYPES:
        case("tensor", [nested], {"dtype": dtype}, lambda: np.array(nested, dtype=dtype))
write("create", cases)
