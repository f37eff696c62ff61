"""NumPy's legacy generator for five seeds: every function, and sequences in which the calls of one change the next."""
import numpy as np

from common import pack, write

SEEDS = [0, 1, 42, 20240229, 4294967295]
ARRAY_SEEDS = [[1], [1, 2, 3], [4294967295, 0, 7, 65536], list(range(700))]
INTS = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"]


def calls(seed):
    """Pairs of what to call and with which arguments, as JavaScript sees them."""
    weights = [0.1, 0.0, 0.2, 0.3, 0.15, 0.25]
    yield "random", []
    yield "random", [[7]]
    yield "random", [[2, 3, 4]]
    yield "random", [5]
    yield "random", [[0, 3]]
    yield "random", [[]]
    yield "randn", []
    yield "randn", [3]
    yield "random", [[2]]
    yield "randn", [2, 3]
    yield "randn", []
    yield "normal", []
    yield "normal", [10, 2.5]
    yield "normal", [-3.25, 0.1, [5, 3]]
    yield "normal", [0, 1, 4]
    yield "normal", [1, 0, 3]
    yield "randn", [1001]
    yield "randint", [10]
    yield "randint", [0, 10, 100]
    yield "randint", [-5, 6, [3, 4]]
    yield "randint", [7, 8, 5]
    yield "randint", [0, 2 ** 31 - 1, 20]
    yield "randint", [-2 ** 31, 2 ** 31, 20]
    yield "randint", [1000, None, 11]
    for dtype in INTS:
        info = None if dtype == "bool" else np.iinfo(dtype)
        low, high = (0, 2) if info is None else (int(info.min), int(info.max) + 1)
        yield "randint", [low, high, 13, {"dtype": dtype}]
        yield "randint", [0, 2 if info is None else 100, [3, 3], {"dtype": dtype}]
        yield "randint", [0, 1, 3, {"dtype": dtype}]
        yield "randint", [0, 2, None, {"dtype": dtype}]
        yield "random", []
    yield "randint", [0, 200, 9, {"dtype": "uint8"}]
    yield "randint", [0, 40000, 9, {"dtype": "uint16"}]
    yield "randint", [0, 2 ** 32, 9, {"dtype": "int64"}]
    yield "randint", [-5, 2 ** 40, 9, {"dtype": "int64"}]
    yield "randint", [0, 2 ** 32 - 1, 9, {"dtype": "uint64"}]
    yield "permutation", [0]
    yield "permutation", [1]
    yield "permutation", [10]
    yield "permutation", [257]
    yield "permutation", [{"arange": [6], "dtype": "float64"}]
    yield "permutation", [{"arange": [5, 2, 3], "dtype": "int16"}]
    yield "permutation", [{"arange": [4, 2], "dtype": "complex128"}]
    yield "randn", []
    yield "shuffle", [{"arange": [9], "dtype": "float32"}]
    yield "shuffle", [{"arange": [7, 3], "dtype": "int64"}]
    yield "shuffle", [{"arange": [4, 2, 2], "dtype": "complex64"}]
    yield "shuffle", [{"arange": [0, 2], "dtype": "float64"}]
    yield "choice", [10]
    yield "choice", [10, {"size": 4}]
    yield "choice", [10, {"size": [2, 3]}]
    yield "choice", [10, {"size": 10, "replace": False}]
    yield "choice", [100, {"size": [3, 2], "replace": False}]
    yield "choice", [6, {"size": 20, "p": weights}]
    yield "choice", [6, {"p": weights}]
    yield "choice", [6, {"size": 5, "replace": False, "p": weights}]
    yield "choice", [6, {"size": [2, 2], "replace": False, "p": weights}]
    yield "choice", [{"arange": [8], "dtype": "float64"}, {"size": [2, 5]}]
    yield "choice", [{"arange": [8], "dtype": "int64"}]
    yield "choice", [{"arange": [6], "dtype": "uint8"}, {"size": 3, "replace": False, "p": weights}]
    yield "choice", [5, {"size": 0}]
    yield "randn", [3]


def python(argument):
    if isinstance(argument, dict) and "arange" in argument:
        return np.arange(np.prod(argument["arange"])).astype(argument["dtype"]).reshape(argument["arange"])
    return argument


def result(name, arguments):
    arguments = [python(a) for a in arguments]
    options = {}
    if arguments and isinstance(arguments[-1], dict):
        options = dict(arguments.pop())
    if "dtype" in options:
        options["dtype"] = np.dtype(options["dtype"])
    value = getattr(np.random, name)(*arguments, **options)
    if name == "shuffle":
        value = arguments[0]
    scalar = np.ndim(value) == 0 and not isinstance(value, np.ndarray)
    value = np.asarray(value)
    by_default_int32 = name in ("randint", "permutation", "choice") and "dtype" not in options
    if by_default_int32 and not isinstance(arguments[0], np.ndarray):
        value = value.astype(np.int32)
    return {"scalar": scalar, **pack(value)}


cases = []
for seed in SEEDS + ARRAY_SEEDS:
    np.random.seed(seed)
    if isinstance(seed, list):
        steps = [["random", [[5]]], ["randn", [3]], ["randint", [0, 1000, 5]]]
    else:
        steps = list(map(list, calls(seed)))
    for name, arguments in steps:
        cases.append({"seed": seed, "call": name, "args": arguments, "result": result(name, arguments)})

# Long streams, to cross the twister's blocks: as sums of their bits, which any wrong bit changes.
for seed in SEEDS:
    for name, arguments in [["random", [100000]], ["randn", [100001]], ["randint", [0, 1000003, 50000]]]:
        np.random.seed(seed)
        values = np.asarray(getattr(np.random, name)(*arguments), dtype=np.float64)
        words = values.view(np.uint32).astype(np.uint64)
        weighted = words * (np.arange(words.size, dtype=np.uint64) % 1021 + 1)
        cases.append({"seed": seed, "call": name, "args": arguments, "checksum": str(weighted.sum())})
write("random", cases)
