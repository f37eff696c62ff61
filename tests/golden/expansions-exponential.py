"""True values of the exponential and hyperbolic functions, where their expansions change what they do and in between.

`result` is the value rounded to float64, `rest` what the rounding lost, in ulp of the result.
"""
import mpmath as mp
import numpy as np
from common import pack, write

mp.mp.prec = 400
rng = np.random.RandomState(17)


def near(*values, n=6):
    """Points around thresholds."""
    return np.concatenate([[v + rng.uniform(-1, 1) * abs(v) * s for s in (0.01, 1e-6) for _ in range(n)] for v in values])


def uniform(lo, hi, n=40):
    return rng.uniform(lo, hi, n)


def small(n=16, least=-300):
    return 10 ** rng.uniform(least, 0, n) * rng.choice([-1, 1], n)


LN2 = np.log(2)
HALF = LN2 / 2
FUNCTIONS = {
    "exp": (mp.exp, [uniform(-1, 1), uniform(-30, 30), near(HALF, -HALF, 3 * HALF)],
            [uniform(-745, 709.7), uniform(-745.1, -708, 20), near(709.78, n=2)], [uniform(-103.9, 88.7), uniform(-103.9, -87.3, 20)]),
    "exp2": (lambda x: mp.power(2, x), [uniform(-1, 1), uniform(-30, 30), near(0.5, -0.5, 1.5), np.arange(-20.0, 20)],
             [uniform(-1074, 1024), uniform(-1074, -1022, 20)], [uniform(-149, 128), uniform(-149, -126, 20)]),
    "expm1": (mp.expm1, [uniform(-1, 1), uniform(-30, 30), near(HALF, -HALF, 3 * HALF, -3 * HALF), uniform(-40, -36, 10)],
              [uniform(-40, 709), uniform(36, 39, 10)], [uniform(-20, 88)]),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), [uniform(-1, 1), uniform(-30, 30), near(HALF, -HALF), uniform(36, 40, 10)],
                [uniform(-745, 40), uniform(-745, -690, 20)], [uniform(-103, 20), uniform(-103, -69, 20)]),
    "tanh": (mp.tanh, [uniform(-1, 1), uniform(-22, 22), near(HALF / 2, -HALF / 2, 3 * HALF / 2), near(0.62)],
             [uniform(18, 19.5, 20)], [uniform(-9.5, 9.5)]),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), [uniform(-3, 3), uniform(-30, 45), near(-0.9676, 0.9676, -1.265)],
                 [uniform(-745, 800), uniform(-745, -690, 20)], [uniform(-103, 20), uniform(-103, -69, 20)]),
    "sinh": (mp.sinh, [uniform(-1, 1), uniform(-30, 30), near(HALF, -HALF, 3 * HALF), uniform(64, 75, 10)],
             [uniform(-710, 710), near(710.4, n=2)], [uniform(-89, 89)]),
    "cosh": (mp.cosh, [uniform(-1, 1), uniform(-30, 30), near(HALF, -HALF, 3 * HALF), uniform(64, 75, 10)],
             [uniform(-710, 710), near(710.4, n=2)], [uniform(-89, 89)]),
}
SPECIAL = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 1e9, -1e9, 5e-324, -5e-324, 1e-310, -1e-310]
SPECIAL32 = [0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 1e9, -1e9, 1e-45, -1e-45, 1e-40, -1e-40]


def limits(name, x):
    """Special values as NumPy has them; what it lacks, from their definitions."""
    with np.errstate(all="ignore"):
        if name == "sigmoid":
            return 1 / (1 + np.exp(-x))
        if name == "softplus":
            return np.logaddexp(0, x) if x != 0 else np.log(2.0)
        return getattr(np, name)(x)


cases = []
for name, (f, both, only64, only32) in FUNCTIONS.items():
    for dtype, parts, least in ((np.float64, [*both, *only64], -300), (np.float32, [*both, *only32], -37)):
        x = np.concatenate([*parts, small(least=least)]).astype(dtype)
        values = [f(mp.mpf(float(v))) for v in x]
        with np.errstate(over="ignore"):
            result = np.array([float(v) for v in values])
        finite = np.isfinite(result.astype(dtype))
        x, result = x[finite], result[finite]
        values = [v for v, use in zip(values, finite) if use]
        case = {"name": name, "format": dtype.__name__, "special": False, "x": pack(x), "result": pack(result)}
        if dtype is np.float64:
            case["rest"] = pack(np.array([float((v - mp.mpf(r)) / mp.mpf(float(np.spacing(abs(r))))) for v, r in zip(values, result)], np.float32))
        cases.append(case)
        special = np.array(SPECIAL if dtype is np.float64 else SPECIAL32, dtype)
        cases.append({"name": name, "format": dtype.__name__, "special": True, "x": pack(special),
                      "result": pack(np.array([limits(name, v) for v in special.astype(float)]))})
write("expansions-exponential", cases)
