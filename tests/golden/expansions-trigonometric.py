"""Trigonometric functions, their inverses, erf and GELU in every regime: the true value (mpmath) as `result` + `rest`."""
import mpmath as mp
import numpy as np
from common import pack, write

mp.mp.prec = 300
rng = np.random.RandomState(5)
cases = []


def signed(x):
    return x * rng.choice([-1.0, 1.0], len(x))


def case(name, dtype, f, *args):
    args = [a.astype(dtype) for a in args]
    true = [f(*(mp.mpf(float(v)) for v in row)) for row in zip(*args)]
    result = np.array([float(t) for t in true])
    # Nothing is less than the last digit of a subnormal number.
    rest = np.array([float(t - mp.mpf(r)) if abs(r) > 1e-290 else 0.0 for t, r in zip(true, result)])
    x, y = args[0], args[1] if len(args) > 1 else np.zeros(0, dtype)
    cases.append({"name": name, "format": dtype, "x": pack(x), "y": pack(y), "result": pack(result), "rest": pack(rest)})


for dtype, digits, least, most in (("float64", 52, -1000, 20), ("float32", 23, -100, 12)):
    small = signed(2.0 ** rng.uniform(least, -2, 30))
    # Next to multiples of π/4, where the sine or the cosine nearly vanishes or both polynomials meet.
    turns = np.concatenate([np.arange(1, 9), 2.0 ** rng.uniform(3, most, 50) // 1])
    near = np.array([float(mp.mpf(int(n)) * mp.pi / 4) for n in turns]).astype(dtype)
    near = np.concatenate([near, np.nextafter(near, 0).astype(dtype)])
    near = near[near <= 2.0 ** most]
    angles = np.concatenate([small, rng.uniform(-4, 4, 80), rng.uniform(-100, 100, 40), signed(near.astype(float)),
                             signed(rng.uniform(0, 2.0 ** most, 40)), rng.uniform(0.7, 0.9, 40)])
    for name in ("sin", "cos", "tan"):
        case(name, dtype, getattr(mp, name), angles)
    part = 1 - 2.0 ** rng.uniform(-digits, -1, 30)
    inside = np.concatenate([small, rng.uniform(-1, 1, 100), signed(part), signed(rng.uniform(0.45, 0.55, 40)), [1, -1, 0.5, -0.5]])
    case("asin", dtype, mp.asin, inside)
    case("acos", dtype, mp.acos, inside[inside < 1])
    wide = np.concatenate([inside, signed(2.0 ** rng.uniform(-3, -least, 40)), signed(rng.uniform(1.9, 2.1, 30)), rng.uniform(-4, 4, 60)])
    case("atan", dtype, mp.atan, wide)
    scale = np.concatenate([2.0 ** rng.uniform(least / 24, -least / 24, 60), np.ones(120)])
    ratio = np.concatenate([2.0 ** rng.uniform(-8, 8, 100), rng.uniform(0.45, 0.55, 40), 1 / rng.uniform(0.45, 0.55, 38), [1, 2]])
    case("atan2", dtype, mp.atan2, signed(scale * ratio), signed(scale))
    end = 5.9 if dtype == "float64" else 3.9
    case("erf", dtype, mp.erf, np.concatenate([small, rng.uniform(-1, 1, 60), signed(rng.uniform(0.85, 1.1, 60)), signed(rng.uniform(1, end, 60)), [7, -30]]))
    end = 38.5 if dtype == "float64" else 14
    case("gelu", dtype, lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2,
         np.concatenate([small, rng.uniform(-1, 1, 80), rng.uniform(-end, end, 80), rng.uniform(-5, 5, 60), rng.uniform(-end, -end + 1, 20), [100, 0.75, -0.75]]))
write("expansions-trigonometric", cases)
