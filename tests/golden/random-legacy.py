"""NumPy's legacy generator: every distribution, as digests of 1,000 numbers from five seeds, and their first eight."""
import base64
import hashlib
import re

import numpy as np

from common import pack, write

SEEDS = [0, 1, 42, 20240229, 4294967295]


def tensor(values, dtype="float64"):
    return {"tensor": pack(np.array(values, dtype=dtype))}


COLUMN = tensor([[0.5], [2.0], [30.0]])
ROW = tensor([1.0, 4.0], "float32")
COUNTS = tensor([1, 3, 7], "int32")

# The function and its parameters; a size of 1000 is added where there is none after them.
CASES = [
    ("random", []),
    ("randn", []),
    ("standardNormal", []),
    ("standardExponential", []),
    ("uniform", [0, 1]), ("uniform", [-3, 5]), ("uniform", [2.5, -1e-3]), ("uniform", [1e300, -0.5e300]),
    ("uniform", [0, COLUMN], [3, 500]), ("uniform", [ROW, COLUMN]), ("uniform", [COUNTS, 8], [400, 3]),
    ("normal", [0, 1]), ("normal", [-3.25, 0.1]), ("normal", [1, 0]),
    ("normal", [ROW, COLUMN]), ("normal", [COLUMN, 2], [3, 333]), ("normal", [0, COUNTS], [2, 100, 3]),
    ("exponential", [1]), ("exponential", [0.3]), ("exponential", [0]), ("exponential", [COLUMN], [3, 400]),
]

snake = lambda name: re.sub("([A-Z])", lambda letter: "_" + letter[1].lower(), name)


def python(argument):
    if isinstance(argument, dict) and "tensor" in argument:
        packed = argument["tensor"]
        return np.frombuffer(base64.b64decode(packed["data"]), packed["dtype"]).reshape(packed["shape"])
    return argument


def call(name, arguments):
    return getattr(np.random, snake(name))(*map(python, arguments))


def digest(value):
    """The values as float64 or int64 in C order: SHA-256 of their bytes."""
    value = np.ascontiguousarray(value)
    return hashlib.sha256(value.tobytes()).hexdigest()[:32]


cases = []
for name, parameters, *size in CASES:
    with_tensors = any(isinstance(one, dict) for one in parameters)
    arguments = parameters + (size if size or with_tensors else [1000])
    if name == "randn":
        arguments = [1000]
    case = {"call": name, "args": arguments, "draws": []}
    for seed in SEEDS:
        np.random.seed(seed)
        value = np.asarray(call(name, arguments))
        case["dtype"], case["shape"] = str(value.dtype), value.shape
        # The next draw tells whether the stream has gone as far.
        case["draws"].append({"seed": seed, "digest": digest(value), "first": pack(value.ravel()[:8])["data"],
                              "next": np.random.randn()})
    cases.append(case)
write("random-legacy", cases)
