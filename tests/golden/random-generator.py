"""NumPy's Generator (PCG64): every method, as digests of 1,000 numbers from five seeds, and their first eight."""
import base64
import hashlib
import re

import numpy as np

from common import pack, write

SEEDS = [0, 1, 42, 20240229, 2**32 - 1]


def tensor(values, dtype="float64"):
    return {"tensor": pack(np.array(values, dtype=dtype))}


COLUMN = tensor([[0.5], [2.0], [30.0]])
ROW = tensor([1.0, 4.0], "float32")
COUNTS = tensor([1, 3, 7], "int32")
VECTOR = tensor([2.5, -1.0, 4.0, 8.0, 0.0])
F32 = {"dtype": "float32"}

# The method and its arguments, a size among them; options are an object at the end.
CASES = [
    ("random", [1000]), ("random", [1000, F32]), ("random", [[7, 11, 13]]),
    ("standardNormal", [1000]), ("standardNormal", [100000]), ("standardNormal", [1000, F32]), ("standardNormal", [200000, F32]),
    ("standardExponential", [1000]), ("standardExponential", [100000]), ("standardExponential", [1000, F32]),
    ("standardExponential", [200000, F32]), ("standardExponential", [1000, {"method": "inv"}]),
    ("standardExponential", [200000, {"method": "inv", "dtype": "float32"}]),
    ("uniform", [0, 1, 1000]), ("uniform", [-3, 5, 1000]), ("uniform", [2.5, 2.5, 300]), ("uniform", [0, COLUMN, [3, 300]]),
    ("uniform", [tensor([-1, 0.25], "float32"), COLUMN]),
    ("normal", [0, 1, 1000]), ("normal", [-3.25, 0.1, 1000]), ("normal", [1, 0, 1000]), ("normal", [ROW, COLUMN]),
    ("normal", [COLUMN, 2, [3, 333]]),
    ("exponential", [1, 1000]), ("exponential", [0.3, 1000]), ("exponential", [0, 300]), ("exponential", [COLUMN, [3, 400]]),
    ("choice", [10, 1000]), ("choice", [1, 5]), ("choice", [2**31 - 1, 100]), ("choice", [VECTOR, [10, 20]]),
    ("choice", [5, 1000, {"p": [0.1, 0, 0.2, 0.3, 0.4]}]), ("choice", [VECTOR, 100, {"p": [0.5, 0.125, 0.125, 0.125, 0.125]}]),
    ("choice", [5, 4, {"p": [0.1, 0, 0.2, 0.3, 0.4], "replace": False}]), ("choice", [100, 90, {"p": [1 / 100] * 100, "replace": False}]),
    ("choice", [100, 100, {"replace": False}]), ("choice", [100, [3, 10], {"replace": False}]), ("choice", [10, 0, {"replace": False}]),
    ("choice", [100, 50, {"replace": False, "shuffle": False}]), ("choice", [10001, 200, {"replace": False}]),
    ("choice", [10001, 201, {"replace": False}]), ("choice", [10001, 10001, {"replace": False}]),
    ("choice", [20000, 400, {"replace": False}]), ("choice", [20000, 401, {"replace": False}]),
    ("choice", [20000, 1001, {"replace": False, "shuffle": False}]), ("choice", [20000, 1000, {"replace": False, "shuffle": False}]),
    ("choice", [100000, 100, {"replace": False}]),
    ("permutation", [0]), ("permutation", [1]), ("permutation", [1000]), ("permutation", [VECTOR]),
    ("permutation", [tensor(np.arange(60).reshape(10, 2, 3), "int16")]),
]

INTEGERS = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"]


def big(value):
    """An integer that float64 may not hold."""
    return value if abs(value) < 2**53 else {"big": str(value)}


def integer_cases():
    """Ranges of every dtype: all, one value, and around the sizes at which another method draws."""
    for dtype in INTEGERS:
        least, most = (0, 1) if dtype == "bool" else (int(np.iinfo(dtype).min), int(np.iinfo(dtype).max))
        ranges = [(least, most), (most, most), (least, least), (least, most - 1), (least + 1, most)]
        for bits in (1, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 62, 63):
            ranges += [(least, least + 2**bits + more) for more in (-2, -1, 0)] + [(most - 2**bits, most)]
        for i, (low, last) in enumerate(dict.fromkeys(ranges)):
            if least <= low <= last <= most:
                endpoint = i % 3 == 0
                yield ("integers", [big(low), big(last if endpoint else last + 1), 300,
                                    {"dtype": dtype, **({"endpoint": True} if endpoint else {})}])


CASES += [("integers", [10, None, 1000]), ("integers", [-5, 6, [10, 10]]), ("integers", [0, 2**31, 100]), *integer_cases()]

snake = lambda name: re.sub("([A-Z])", lambda letter: "_" + letter[1].lower(), name)


def is_options(argument):
    return isinstance(argument, dict) and "tensor" not in argument and "big" not in argument


def python(argument):
    if isinstance(argument, dict) and "tensor" in argument:
        packed = argument["tensor"]
        return np.frombuffer(base64.b64decode(packed["data"]), packed["dtype"]).reshape(packed["shape"])
    if isinstance(argument, dict) and "big" in argument:
        return int(argument["big"])
    return argument


def call(rng, name, arguments):
    options = {}
    if arguments and is_options(arguments[-1]):
        *arguments, options = arguments
        options = {key: np.dtype(value) if key == "dtype" else python(value) for key, value in options.items() if key != "wide"}
    return getattr(rng, snake(name))(*map(python, arguments), **options)


def digest(value):
    """The values in C order: SHA-256 of their bytes."""
    return hashlib.sha256(np.ascontiguousarray(value).tobytes()).hexdigest()[:32]


def entry(name, arguments):
    """What NumPy gives from each seed, and the state after it."""
    case, wide = {"call": name, "args": arguments, "draws": []}, False
    for seed in SEEDS:
        rng = np.random.default_rng(seed)
        value = np.asarray(call(rng, name, arguments))
        case["dtype"], case["shape"] = str(value.dtype), value.shape
        wide = wide or value.dtype == np.int64 and not np.all((value > -2**31) & (value < 2**31))
        case["draws"].append({"seed": seed, "digest": digest(value), "first": pack(value.ravel()[:8])["data"],
                              "state": str(rng.bit_generator.state["state"]["state"]),
                              "half": [rng.bit_generator.state["has_uint32"], rng.bit_generator.state["uinteger"]]})
    return {**case, "wide": wide} if value.dtype == np.int64 else case


cases = [entry(*case) for case in CASES]

# Calls after each other, and the states between them: halves of draws that are left over.
SEQUENCE = [
    ("random", []), ("integers", [0, 10]), ("random", [3]), ("standardNormal", []), ("integers", [0, 200, 5, {"dtype": "uint8"}]),
    ("standardNormal", [3]), ("bytes", [5]), ("random", [None, F32]), ("bytes", [0]), ("integers", [0, 2, 33, {"dtype": "bool"}]),
    ("normal", [1, 2]), ("integers", [0, 40000, 3, {"dtype": "uint16"}]), ("exponential", [2]), ("standardExponential", [300]),
    ("standardNormal", [5, F32]), ("permutation", [7]), ("choice", [9]), ("random", [1000]), ("standardNormal", [1001]),
    ("choice", [20, 5, {"replace": False}]), ("uniform", [1, 2]), ("bytes", [9]), ("integers", [0, 2**40, 3, {"dtype": "int64"}]),
    ("standardExponential", [None, {"method": "inv"}]), ("random", [130]), ("standardNormal", []), ("random", []),
]
sequences = []
for seed in SEEDS:
    rng = np.random.default_rng(seed)
    steps = []
    for name, arguments in SEQUENCE:
        value = call(rng, name, arguments)
        value = list(value) if isinstance(value, bytes) else np.asarray(value).ravel()[-3:].astype("float64").tolist()
        state = rng.bit_generator.state
        steps.append({"call": name, "args": arguments, "last": value, "state": str(state["state"]["state"]),
                      "half": [state["has_uint32"], state["uinteger"]]})
    sequences.append({"seed": seed, "steps": steps, "inc": str(rng.bit_generator.state["state"]["inc"])})

# Seeds of many kinds, their pools and their children.
ENTROPIES = [0, 1, 2**31, 2**32, 2**32 - 1, 2**64 - 1, 2**64, 2**128 - 1, 2**128, 3**200, [], [0], [0, 0], [1, 2, 3],
             [2**40, 5, 2**33], list(range(9)), [2**32]]
text = lambda value: [str(item) for item in value] if isinstance(value, list) else str(value)
sequences_of_seeds = []
for entropy in ENTROPIES:
    for key, pool in (((), 4), ((0,), 4), ((3, 2**35), 4), ((), 6), ((1,), 8)):
        sequence = np.random.SeedSequence(entropy, spawn_key=key, pool_size=pool)
        children = sequence.spawn(2) + sequence.spawn(1)
        grandchild = children[1].spawn(1)[0]
        sequences_of_seeds.append({
            "entropy": text(entropy), "key": [str(item) for item in key], "pool": pool,
            "words": sequence.generate_state(11).tolist(),
            "children": [child.generate_state(3).tolist() for child in [*children, grandchild]],
            "random": np.random.default_rng(sequence).random(), "child": np.random.default_rng(grandchild).random()})

spawned = []
for seed in SEEDS:
    rng = np.random.default_rng(seed)
    rng.random(3)
    first, second = rng.spawn(2)
    third, = rng.spawn(1)
    grandchild, = second.spawn(1)
    spawned.append({"seed": seed, "first": [one.random() for one in (rng, first, second, third, grandchild)]})

write("random-generator", [*cases, *sequences, *sequences_of_seeds, *spawned])
