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
COUNTS_ABOVE = tensor([5, 6, 9], "uint8")

PROBABILITIES = tensor([[0.05], [0.4], [0.9]])
TRIALS = tensor([3, 100, 20000], "int32")

# The function and its parameters; a size of 1000 is added where none of them is a tensor.
CASES = [
    ("random", []),
    ("randn", []),
    ("rand", []),
    ("randomSample", []), ("ranf", []), ("sample", []),
    ("standardNormal", []),
    ("standardExponential", []),
    ("standardCauchy", []),
    ("uniform", [0, 1]), ("uniform", [-3, 5]), ("uniform", [2.5, -1e-3]), ("uniform", [1e300, -0.5e300]),
    ("uniform", [0, COLUMN], [3, 500]), ("uniform", [ROW, COLUMN]), ("uniform", [COUNTS, 8], [400, 3]),
    ("normal", [0, 1]), ("normal", [-3.25, 0.1]), ("normal", [1, 0]),
    ("normal", [ROW, COLUMN]), ("normal", [COLUMN, 2], [3, 333]), ("normal", [0, COUNTS], [2, 100, 3]),
    ("exponential", [1]), ("exponential", [0.3]), ("exponential", [0]), ("exponential", [COLUMN], [3, 400]),
    ("standardGamma", [0]), ("standardGamma", [1e-3]), ("standardGamma", [0.4]), ("standardGamma", [0.999]),
    ("standardGamma", [1]), ("standardGamma", [1.001]), ("standardGamma", [2.5]), ("standardGamma", [1e4]),
    ("standardGamma", [COLUMN], [3, 300]),
    ("gamma", [0.7, 3]), ("gamma", [9, 0.1]), ("gamma", [COLUMN, ROW]), ("gamma", [ROW, 2], [500, 2]),
    ("beta", [0.5, 0.5]), ("beta", [1, 1]), ("beta", [1e-3, 2e-3]), ("beta", [0.2, 3]), ("beta", [2, 5]),
    ("beta", [40, 0.9]), ("beta", [COLUMN, ROW], [100, 3, 2]),
    ("chisquare", [1]), ("chisquare", [2]), ("chisquare", [7.5]), ("chisquare", [COLUMN], [3, 300]),
    ("noncentralChisquare", [3, 0]), ("noncentralChisquare", [3, 2.5]), ("noncentralChisquare", [0.7, 5]),
    ("noncentralChisquare", [1, 40]), ("noncentralChisquare", [COLUMN, ROW], [100, 3, 2]),
    ("f", [1, 1]), ("f", [5, 12]), ("f", [0.5, 30]), ("f", [COLUMN, ROW], [100, 3, 2]),
    ("noncentralF", [3, 5, 1]), ("noncentralF", [0.5, 9, 4]), ("noncentralF", [COLUMN, ROW, 2], [100, 3, 2]),
    ("standardT", [1]), ("standardT", [4.5]), ("standardT", [100]), ("standardT", [COLUMN], [3, 300]),
    ("lognormal", [0, 1]), ("lognormal", [3, 0.25]), ("lognormal", [-700, 30]), ("lognormal", [700, 10]),
    ("lognormal", [ROW, COLUMN]),
    ("laplace", [0, 1]), ("laplace", [-2, 0.3]), ("laplace", [ROW, COLUMN], [100, 3, 2]),
    ("logistic", [0, 1]), ("logistic", [5, 2.5]), ("logistic", [ROW, COLUMN], [100, 3, 2]),
    ("gumbel", [0, 1]), ("gumbel", [-1, 4]), ("gumbel", [ROW, COLUMN], [100, 3, 2]),
    ("rayleigh", [1]), ("rayleigh", [0.02]), ("rayleigh", [0]), ("rayleigh", [COLUMN], [3, 300]),
    ("pareto", [1]), ("pareto", [0.3]), ("pareto", [12.5]), ("pareto", [COLUMN], [3, 300]),
    ("power", [1]), ("power", [0.2]), ("power", [7]), ("power", [COLUMN], [3, 300]),
    ("weibull", [0]), ("weibull", [0.3]), ("weibull", [1]), ("weibull", [5]), ("weibull", [COLUMN], [3, 300]),
    ("triangular", [0, 0.5, 2]), ("triangular", [-3, -3, 4]), ("triangular", [0, 1, 1]),
    ("triangular", [-1, ROW, 9], [500, 2]),
    ("vonmises", [0, 1]), ("vonmises", [1.5, 4]), ("vonmises", [-2, 0.01]), ("vonmises", [1, 1e-6]),
    ("vonmises", [0, 1e-9]), ("vonmises", [3, 500]), ("vonmises", [0.1, 1e7]), ("vonmises", [ROW, COLUMN], [100, 3, 2]),
    ("wald", [1, 1]), ("wald", [3, 0.2]), ("wald", [0.1, 50]), ("wald", [ROW, COLUMN], [100, 3, 2]),
    ("poisson", [0]), ("poisson", [0.1]), ("poisson", [3.5]), ("poisson", [9.99]), ("poisson", [10]), ("poisson", [47.3]),
    ("poisson", [1e6]), ("poisson", [1e15]), ("poisson", [9.2e18]), ("poisson", [COLUMN], [3, 300]),
    ("binomial", [0, 0.5]), ("binomial", [10, 0]), ("binomial", [10, 1]), ("binomial", [1, 0.3]), ("binomial", [10, 0.5]),
    ("binomial", [60, 0.5]), ("binomial", [61, 0.5]), ("binomial", [100, 0.02]), ("binomial", [100, 0.98]),
    ("binomial", [100, 0.35]), ("binomial", [100, 0.65]), ("binomial", [100000, 0.3]), ("binomial", [2000000000, 0.499]),
    ("binomial", [10**12, 0.25]), ("binomial", [10**6, 1e-9]), ("binomial", [TRIALS, PROBABILITIES], [100, 3, 3]),
    ("negativeBinomial", [1, 0.5]), ("negativeBinomial", [3.5, 0.1]), ("negativeBinomial", [20, 0.9]),
    ("negativeBinomial", [0.3, 1]), ("negativeBinomial", [COLUMN, 0.4], [3, 300]),
    ("geometric", [1]), ("geometric", [0.9]), ("geometric", [1 / 3]), ("geometric", [0.333]), ("geometric", [0.01]),
    ("geometric", [1e-15]), ("geometric", [1e-300]), ("geometric", [PROBABILITIES], [3, 300]),
    ("hypergeometric", [15, 15, 15]), ("hypergeometric", [5, 7, 3]), ("hypergeometric", [7, 5, 10]),
    ("hypergeometric", [0, 12, 11]), ("hypergeometric", [12, 0, 11]), ("hypergeometric", [100, 20, 11]),
    ("hypergeometric", [20, 100, 110]), ("hypergeometric", [1000, 3000, 500]), ("hypergeometric", [10**6, 10**7, 10**5]),
    ("hypergeometric", [2**40, 2**41, 2**38]), ("hypergeometric", [TRIALS, 50, 12], [300, 3]),
    ("logseries", [0]), ("logseries", [0.2]), ("logseries", [0.6]), ("logseries", [0.999]), ("logseries", [1 - 2**-30]),
    ("logseries", [PROBABILITIES], [3, 300]),
    ("zipf", [1.05]), ("zipf", [2]), ("zipf", [4.5]), ("zipf", [30]), ("zipf", [COUNTS_ABOVE], [400, 3]),
    ("multinomial", [20, [1 / 6] * 6], [50]), ("multinomial", [1000, [0.1, 0, 0.2, 0.7]], [20, 5]),
    ("multinomial", [5, [0.5, 0.6]], [100]), ("multinomial", [0, [0.5, 0.5]], [10]), ("multinomial", [7, [1]], [3]),
    ("multinomial", [10**11, tensor([0.2, 0.5, 0.3])], [30]), ("multinomial", [100, [1, 0, 0]], [5]),
    ("multinomial", [100, tensor([0.25, 0.25, 0.5], "float32")], [2, 3]),
    ("dirichlet", [[1, 1, 1]], [100]), ("dirichlet", [[0.1, 5]], [10, 10]), ("dirichlet", [tensor([3, 40, 0.7])], [50]),
]

INTEGERS = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"]


def integer_cases():
    """Ranges of every dtype: all, one value, and around the sizes at which another method draws."""
    for dtype in INTEGERS:
        least, most = (0, 1) if dtype == "bool" else (int(np.iinfo(dtype).min), int(np.iinfo(dtype).max))
        ranges = [(least, most), (most, most), (least, least), (least, most - 1), (least + 1, most)]
        for bits in (1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 62, 63):
            ranges += [(least, least + 2**bits + more) for more in (-2, -1, 0)] + [(most - 2**bits, most)]
        for low, last in dict.fromkeys(ranges):
            if least <= low <= last <= most:
                yield low, last + 1, dtype


def big(value):
    """An integer that float64 may not hold."""
    return value if abs(value) < 2**53 else {"big": str(value)}


snake = lambda name: re.sub("([A-Z])", lambda letter: "_" + letter[1].lower(), name)


def python(argument):
    if isinstance(argument, dict) and "tensor" in argument:
        packed = argument["tensor"]
        return np.frombuffer(base64.b64decode(packed["data"]), packed["dtype"]).reshape(packed["shape"])
    if isinstance(argument, dict) and "big" in argument:
        return int(argument["big"])
    return argument


def call(name, arguments):
    options = {}
    if isinstance(arguments[-1] if arguments else None, dict) and "dtype" in arguments[-1]:
        *arguments, last = arguments
        options = {"dtype": np.dtype(last["dtype"])}
    return getattr(np.random, snake(name))(*map(python, arguments), **options)


def digest(value):
    """The values as float64 or int64 in C order: SHA-256 of their bytes."""
    value = np.ascontiguousarray(value)
    return hashlib.sha256(value.tobytes()).hexdigest()[:32]


def entry(name, arguments):
    """What NumPy gives from each seed, and the next draw, which tells whether the stream has gone as far."""
    case, wide = {"call": name, "args": arguments, "draws": []}, False
    for seed in SEEDS:
        np.random.seed(seed)
        value = np.asarray(call(name, arguments))
        case["dtype"], case["shape"] = str(value.dtype), value.shape
        wide = wide or value.dtype == np.int64 and not np.all((value > -2**31) & (value < 2**31))
        case["draws"].append({"seed": seed, "digest": digest(value), "first": pack(value.ravel()[:8])["data"],
                              "next": np.random.randn()})
    return {**case, "wide": wide} if value.dtype == np.int64 else case


cases = []
for name, parameters, *size in CASES:
    with_tensors = any(isinstance(one, dict) for one in parameters)
    cases.append(entry(name, parameters + (size if size or with_tensors else [1000])))

for low, high, dtype in integer_cases():
    cases.append({**entry("randint", [big(low), big(high), 300, {"dtype": dtype}]), "wide": False})

# Calls after each other: the normal number that is left over, the state, and the bytes.
SEQUENCE = [
    ("randn", []), ("poisson", [20]), ("standardNormal", [3]), ("gamma", [2.5]), ("normal", [1, 2]), ("beta", [0.5, 3]),
    ("bytes", [5]), ("randint", [0, 200, 5, {"dtype": "uint8"}]), ("standardT", [3]), ("bytes", [0]), ("wald", [1, 2]), ("bytes", [8]), ("dirichlet", [[1, 2]]),
    ("randint", [0, 2, 33, {"dtype": "bool"}]), ("randint", [0, 40000, 3, {"dtype": "uint16"}]), ("randint", [0, 10]),
    ("standardCauchy", []), ("binomial", [200, 0.4]), ("randn", []), ("vonmises", [1, 2]), ("exponential", [2]),
    ("multinomial", [9, [0.5, 0.5]]), ("zipf", [3]), ("uniform", [1, 2]), ("randn", [1001]), ("negativeBinomial", [3, 0.5]),
]
sequences = []
for seed in SEEDS:
    np.random.seed(seed)
    steps = []
    for name, arguments in SEQUENCE:
        value = call(name, arguments)
        value = list(value) if isinstance(value, bytes) else (np.asarray(value).ravel()[-3:] + 0).tolist()
        steps.append({"call": name, "args": arguments, "last": value})
    state = np.random.get_state(legacy=False)
    key = state["state"]["key"]
    sequences.append({"seed": seed, "steps": steps, "state": {
        "pos": state["state"]["pos"], "hasGauss": bool(state["has_gauss"]), "gauss": state["gauss"],
        "digest": digest(key.astype(np.uint32)), "first": key[:3].tolist()}})

# Vectors with a covariance: to rounding errors, because NumPy leaves the factors to LAPACK and the product to BLAS.
multivariates = []
rng = np.random.default_rng(8)
for d in (1, 2, 3, 5, 12):
    factor = rng.standard_normal((d, d))
    mean, cov = rng.standard_normal(d), factor @ factor.T
    for size in ([], [20], [3, 4]):
        arguments = [mean.tolist(), tensor(cov)] + ([size] if size else [])
        np.random.seed(d)
        value = call("multivariateNormal", arguments)
        multivariates.append({"call": "multivariateNormal", "args": arguments, "seed": d, "values": pack(value),
                              "next": np.random.randn()})

write("random-legacy", cases + sequences + multivariates)
