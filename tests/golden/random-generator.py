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
CUBE = tensor(np.arange(60).reshape(10, 2, 3), "int16")
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
    ("choice", [CUBE, 7]), ("choice", [CUBE, [2, 3], {"axis": 1}]), ("choice", [CUBE, None, {"axis": -1}]),
    ("choice", [CUBE, 2, {"axis": 2, "replace": False, "p": [0.5, 0.25, 0.25]}]), ("choice", [CUBE, 0]),
    ("permutation", [CUBE, {"axis": 1}]), ("permutation", [CUBE, {"axis": -1}]),
    ("permuted", [VECTOR]), ("permuted", [CUBE]), ("permuted", [CUBE, {"axis": 0}]), ("permuted", [CUBE, {"axis": 1}]),
    ("permuted", [CUBE, {"axis": -1}]), ("permuted", [tensor(np.zeros((0, 3))), {"axis": 1}]),
    ("permutation", [0]), ("permutation", [1]), ("permutation", [1000]), ("permutation", [VECTOR]),
    ("permutation", [tensor(np.arange(60).reshape(10, 2, 3), "int16")]),
]

PROBABILITIES = tensor([[0.05], [0.4], [0.9]])
TRIALS = tensor([3, 100, 20000], "int32")
COUNTS_ABOVE = tensor([5, 6, 9], "uint8")

# Distributions: a size of 1000 is added where no parameter is a tensor.
DISTRIBUTIONS = [
    *[("standardGamma", [a]) for a in (0, 1e-3, 0.4, 0.999, 1, 1.001, 2.5, 1e4)], ("standardGamma", [COLUMN], [3, 300]),
    ("gamma", [0.7, 3]), ("gamma", [9, 0.1]), ("gamma", [COLUMN, ROW]), ("gamma", [ROW, 2], [500, 2]),
    ("beta", [0.5, 0.5]), ("beta", [1, 1]), ("beta", [1e-3, 2e-3]), ("beta", [1e-5, 1e-6]), ("beta", [1e-200, 2e-200]),
    ("beta", [0.2, 3]), ("beta", [2, 5]), ("beta", [40, 0.9]), ("beta", [COLUMN, ROW], [100, 3, 2]),
    ("chisquare", [1]), ("chisquare", [2]), ("chisquare", [7.5]), ("chisquare", [COLUMN], [3, 300]),
    ("noncentralChisquare", [3, 0]), ("noncentralChisquare", [3, 2.5]), ("noncentralChisquare", [0.7, 5]),
    ("noncentralChisquare", [1, 40]), ("noncentralChisquare", [3, tensor(np.nan)], [3]), ("noncentralChisquare", [COLUMN, ROW], [100, 3, 2]),
    ("f", [1, 1]), ("f", [5, 12]), ("f", [0.5, 30]), ("f", [COLUMN, ROW], [100, 3, 2]),
    ("noncentralF", [3, 5, 1]), ("noncentralF", [0.5, 9, 4]), ("noncentralF", [COLUMN, ROW, 2], [100, 3, 2]),
    ("standardT", [1]), ("standardT", [4.5]), ("standardT", [100]), ("standardT", [COLUMN], [3, 300]),
    ("lognormal", [0, 1]), ("lognormal", [3, 0.25]), ("lognormal", [-700, 30]), ("lognormal", [ROW, COLUMN]),
    ("laplace", [0, 1]), ("laplace", [-2, 0.3]), ("laplace", [ROW, COLUMN], [100, 3, 2]),
    ("logistic", [0, 1]), ("logistic", [5, 2.5]), ("logistic", [ROW, COLUMN], [100, 3, 2]),
    ("gumbel", [0, 1]), ("gumbel", [-1, 4]), ("gumbel", [ROW, COLUMN], [100, 3, 2]),
    ("rayleigh", [1]), ("rayleigh", [0.02]), ("rayleigh", [0]), ("rayleigh", [COLUMN], [3, 300]),
    ("pareto", [1]), ("pareto", [0.3]), ("pareto", [12.5]), ("pareto", [COLUMN], [3, 300]),
    ("power", [1]), ("power", [0.2]), ("power", [7]), ("power", [COLUMN], [3, 300]),
    ("weibull", [0]), ("weibull", [0.3]), ("weibull", [1]), ("weibull", [5]), ("weibull", [COLUMN], [3, 300]),
    ("standardCauchy", []),
    ("triangular", [0, 0.5, 2]), ("triangular", [-3, -3, 4]), ("triangular", [0, 1, 1]), ("triangular", [-1, ROW, 9], [500, 2]),
    ("vonmises", [0, 1]), ("vonmises", [1.5, 4]), ("vonmises", [-2, 0.01]), ("vonmises", [1, 1e-6]), ("vonmises", [0, 1e-9]),
    ("vonmises", [3, 500]), ("vonmises", [0.1, 1e6]), ("vonmises", [3.1415, 1e7]), ("vonmises", [-3.1415, 2e6]),
    ("vonmises", [ROW, COLUMN], [100, 3, 2]),
    ("wald", [1, 1]), ("wald", [3, 0.2]), ("wald", [0.1, 50]), ("wald", [1e8, 1]), ("wald", [ROW, COLUMN], [100, 3, 2]),
    *[("poisson", [a]) for a in (0, 0.1, 3.5, 9.99, 10, 47.3, 1e6, 1e15, 9.2e18)], ("poisson", [COLUMN], [3, 300]),
    ("binomial", [0, 0.5]), ("binomial", [10, 0]), ("binomial", [10, 1]), ("binomial", [1, 0.3]), ("binomial", [10, 0.5]),
    ("binomial", [60, 0.5]), ("binomial", [61, 0.5]), ("binomial", [100, 0.02]), ("binomial", [100, 0.98]),
    ("binomial", [100, 0.35]), ("binomial", [100, 0.65]), ("binomial", [100000, 0.3]), ("binomial", [2000000000, 0.499]),
    ("binomial", [10**12, 0.25]), ("binomial", [10**6, 1e-9]), ("binomial", [TRIALS, PROBABILITIES], [100, 3, 3]),
    ("negativeBinomial", [1, 0.5]), ("negativeBinomial", [3.5, 0.1]), ("negativeBinomial", [20, 0.9]),
    ("negativeBinomial", [0.3, 1]), ("negativeBinomial", [COLUMN, 0.4], [3, 300]),
    *[("geometric", [p]) for p in (1, 0.9, 1 / 3, 0.333, 0.01, 1e-9, 1e-300)], ("geometric", [PROBABILITIES], [3, 300]),
    ("hypergeometric", [15, 15, 15]), ("hypergeometric", [5, 7, 3]), ("hypergeometric", [7, 5, 10]), ("hypergeometric", [7, 5, 0]),
    ("hypergeometric", [0, 12, 11]), ("hypergeometric", [12, 0, 11]), ("hypergeometric", [100, 20, 11]),
    ("hypergeometric", [20, 100, 110]), ("hypergeometric", [20, 100, 111]), ("hypergeometric", [1000, 3000, 500]),
    ("hypergeometric", [10**6, 10**7, 10**5]), ("hypergeometric", [999999999, 999999999, 10**9]),
    ("hypergeometric", [TRIALS, 50, 12], [300, 3]),
    *[("logseries", [p]) for p in (0, 0.2, 0.6, 0.999, 1 - 2**-30)], ("logseries", [PROBABILITIES], [3, 300]),
    *[("zipf", [a]) for a in (1.05, 2, 4.5, 30, 1100)], ("zipf", [COUNTS_ABOVE], [400, 3]),
]
for name, parameters, *size in DISTRIBUTIONS:
    with_tensors = any(isinstance(one, dict) for one in parameters)
    CASES.append((name, parameters + (size if size or with_tensors else [1000])))
CASES += [
    ("multinomial", [20, [1 / 6] * 6, 50]), ("multinomial", [1000, [0.1, 0, 0.2, 0.7], [20, 5]]),
    ("multinomial", [0, [0.5, 0.5], 10]), ("multinomial", [7, [1], 3]),
    ("multinomial", [10**11, tensor([0.2, 0.5, 0.3]), 30]), ("multinomial", [100, [1, 0, 0], 5]),
    ("dirichlet", [[1, 1, 1], 100]), ("dirichlet", [[0.1, 5], [10, 10]]), ("dirichlet", [tensor([3, 40, 0.7]), 50]),
    ("dirichlet", [[0.09, 0.01, 0.05], 100]), ("dirichlet", [[0.001, 0, 0.002, 0], 50]), ("dirichlet", [[0, 0], 3]),
    ("dirichlet", [[1e-3, 1e-5], 100]), ("dirichlet", [[2, 0, 1], 20]),
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


CASES += [("integers", [10, None, 1000]), ("integers", [-2**31, 2**31, 1000]), ("integers", [2**31, 2**32, 1001, {"dtype": "uint32"}]),
          ("integers", [0, 3 * 2**30, 999, {"dtype": "uint32"}]), ("integers", [-5, 2**31 - 1, 777]), ("integers", [7, 8, 500]), ("integers", [-5, 6, [10, 10]]), ("integers", [0, 2**31, 100]), *integer_cases()]

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
    ("integers", [0, 7, 301]), ("integers", [0, 10**9, 300]), ("normal", [1, 2]), ("integers", [0, 40000, 3, {"dtype": "uint16"}]), ("exponential", [2]), ("standardExponential", [300]),
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

advanced = []
for steps in (0, 1, 5, 127, 128, 1000, 2**63, 2**127 + 12345, -1, -7, -(2**100)):
    rng = np.random.default_rng(9)
    rng.integers(0, 9, 5)
    rng.bit_generator.advance(steps)
    advanced.append({"steps": str(steps), "after": [rng.random(), int(rng.integers(0, 1000)), rng.standard_normal()]})

spawned = []
for seed in SEEDS:
    rng = np.random.default_rng(seed)
    rng.random(3)
    first, second = rng.spawn(2)
    third, = rng.spawn(1)
    grandchild, = second.spawn(1)
    spawned.append({"seed": seed, "first": [one.random() for one in (rng, first, second, third, grandchild)]})

# Vectors with a covariance: to rounding errors, because NumPy leaves the factors to LAPACK and the product to BLAS.
multivariates = []
for d in (1, 2, 3, 5, 12):
    maker = np.random.default_rng(d)
    factor = maker.standard_normal((d, d))
    mean, cov = maker.standard_normal(d), factor @ factor.T
    for size in ([], [20], [3, 4]):
        arguments = [mean.tolist(), tensor(cov)] + ([size] if size else [])
        rng = np.random.default_rng(d)
        multivariates.append({"call": "multivariateNormal", "args": arguments, "seed": d,
                              "values": pack(call(rng, "multivariateNormal", arguments)), "next": rng.random()})

write("random-generator", [*multivariates, *cases, *sequences, *sequences_of_seeds, *advanced, *spawned])
