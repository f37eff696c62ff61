"""Logarithms, powers and cube roots at points of every regime: the true value (mpmath) as `result` + `rest`."""
import mpmath as mp
import numpy as np
from common import pack, write

mp.mp.prec = 300
rng = np.random.RandomState(3)


def sign(n):
    return rng.choice([-1.0, 1.0], n)


def regimes(digits, least, most):
    """Positive numbers: any, around the bounds of the reduction, near 1, exact powers of 2 and of 10."""
    near = 1 + 2.0 ** rng.uniform(-digits, -2, 40) * sign(40)
    edges = np.array([least, most, 1, 0.695, 1.39, 0.6949, 1.3901, 0.5, 2, 0.25, 4, 10, 100, 1000, 1e5, 1e10, 0.1, 1e-5])
    return np.concatenate([2.0 ** rng.uniform(np.log2(least), np.log2(most), 40), rng.uniform(0.5, 2, 60),
                           rng.uniform(1.2, 1.3, 40), rng.uniform(0.69, 0.72, 20), near, edges])


cases = []


def case(name, dtype, f, *args):
    args = [a.astype(dtype) for a in args]
    true = [f(*(mp.mpf(float(v)) for v in row)) for row in zip(*args)]
    result = np.array([float(t) for t in true])
    rest = np.array([float(t - mp.mpf(r)) if np.isfinite(r) else 0.0 for t, r in zip(true, result)])
    x, y = args[0], args[1] if len(args) > 1 else np.zeros(0, dtype)
    cases.append({"name": name, "format": dtype, "x": pack(x), "y": pack(y), "result": pack(result), "rest": pack(rest)})


for dtype, digits in (("float64", 52), ("float32", 23)):
    info = np.finfo(dtype)
    positive = regimes(digits, float(info.tiny) * 1.5, float(info.max) * 0.4)
    for name, f in (("log", mp.log), ("log2", lambda x: mp.log(x) / mp.log(2)), ("log10", mp.log10)):
        case(name, dtype, f, positive)
    small = 2.0 ** rng.uniform(-digits - 30, -1, 60) * sign(60)
    signed = np.concatenate([small, positive / 2, positive - 1, rng.uniform(0.26, 0.29, 40), rng.uniform(-0.4, 0.4, 60),
                             -1 + 2.0 ** rng.uniform(-digits, -1, 30)])
    case("log1p", dtype, mp.log1p, signed[signed.astype(dtype) > -1])
    case("cbrt", dtype, lambda x: mp.sign(x) * mp.cbrt(abs(x)), np.concatenate([positive, -positive, rng.uniform(1, 8, 60)]))
    # Powers from the smallest to the largest, of bases near 1 and far from it, and integers of both signs.
    most = 1019 if dtype == "float64" else 123
    base = np.concatenate([positive, 1 + 2.0 ** rng.uniform(-digits + 2, -2, 60) * sign(60), rng.uniform(1.38, 1.4, 40)])
    base = base.astype(dtype).astype(float)
    base = base[base != 1]
    exponent = rng.uniform(-most, most, len(base)) / np.log2(base)
    whole = rng.normal(0, 3, 60)
    case("pow", dtype, mp.power,
         np.concatenate([base, whole, np.abs(whole), rng.uniform(0.1, 3, 60), np.ones(3)]),
         np.concatenate([exponent, rng.randint(-9, 10, 60), rng.choice([0.5, -0.5, 2, 1.5, 1 / 3], 60), rng.normal(0, 2, 60),
                         [0, 3.5, -7]]))
    ordinary = rng.uniform(0.5, 40, 60)
    case("logaddexp", dtype, lambda x, y: mp.log(mp.exp(x) + mp.exp(y)), ordinary, ordinary + rng.normal(0, 8, 60))
write("expansions-logarithm", cases)
