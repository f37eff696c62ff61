"""Scalar functions: NumPy's special values, and true values to the last digit (mpmath) at ordinary points.

`special`: NumPy's results for every pair of special parts. `points`: correctly rounded results.
"""
import warnings

import mpmath as mp
import numpy as np
from common import pack, write

warnings.simplefilter("ignore")
mp.mp.prec = 400
rng = np.random.RandomState(11)

# No two large parts: there the vector loops of `square` use a fused multiply-add, which the scalar ones do not have.
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -2.0, 3.0, 710.0, -710.0, -1e-310, np.inf, -np.inf, np.nan]
UNARY = ["sqrt", "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "arcsin", "arccos", "arctan",
         "sinh", "cosh", "tanh", "arcsinh", "arccosh", "arctanh", "reciprocal", "square", "sign"]
re, im = (g.ravel() for g in np.meshgrid(SPECIAL, SPECIAL))
z = np.empty(len(re), complex)
z.real, z.imag = re, im
big = np.array([complex(a, b) for a in (1e300, -1e300, 1e-310) for b in (0.0, -1.0, 710.0)])
z = np.append(z, big)

cases = []
for name in UNARY:
    cases.append({"kind": "complex", "name": name, "x": pack(z), "result": pack(np.array([getattr(np, name)(z[i:i + 1])[0] for i in range(len(z))]))})
small = [0.0, -0.0, -2.5, np.inf, np.nan]
parts = [complex(a, b) for a in small for b in small]
x = np.array([a for a in parts for _ in parts])
y = np.array([b for _ in parts for b in parts])
for name in ["multiply", "divide", "power"]:
    cases.append({"kind": "complex2", "name": name, "x": pack(x), "y": pack(y),
                  "result": pack(np.array([getattr(np, name)(x[i:i + 1], y[i:i + 1])[0] for i in range(len(x))]))})
for name in ["hypot", "power", "logaddexp", "copysign", "floor_divide", "remainder"]:
    cases.append({"kind": "real2", "name": name, "x": pack(re), "y": pack(im), "result": pack(getattr(np, name)(re, im))})
a, b = rng.normal(0, 10, 60), rng.choice([0.1, -0.1, 3, -7, 1e-3, 0.3], 60)
for name in ["floor_divide", "remainder"]:
    cases.append({"kind": "real2", "name": name, "x": pack(a), "y": pack(b), "result": pack(getattr(np, name)(a, b))})


def logu(lo, hi, n):
    return 10 ** rng.uniform(lo, hi, n) * rng.choice([-1, 1], n)


real = {
    "erf": (mp.erf, np.concatenate([rng.uniform(-7, 7, 60), logu(-12, 0, 20)])),
    "gelu": (lambda x: x * mp.erfc(-x / mp.sqrt(2)) / 2, np.concatenate([rng.uniform(-12, 12, 60), rng.uniform(-37, -5, 40)])),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), np.concatenate([rng.uniform(-740, 40, 40), rng.uniform(-5, 5, 40)])),
    "softplus": (lambda x: mp.log1p(mp.exp(x)), np.concatenate([rng.uniform(-740, 800, 40), rng.uniform(-5, 5, 40)])),
    "exp2": (lambda x: mp.power(2, x), rng.uniform(-1000, 1000, 40)),
    "log2": (lambda x: mp.log(x) / mp.log(2), np.abs(logu(-300, 300, 40))),
}
for name in ["exp", "expm1", "sin", "cos", "tan", "sinh", "cosh", "tanh", "asinh", "atan"]:
    real[name] = (getattr(mp, name), np.concatenate([rng.uniform(-20, 20, 40), logu(-9, 0, 20)]))
for name in ["log", "log10"]:
    real[name] = (getattr(mp, name), np.concatenate([rng.uniform(0.3, 3, 40), np.abs(logu(-300, 300, 40))]))
real["log1p"] = (mp.log1p, np.concatenate([rng.uniform(-0.9, 3, 40), np.abs(logu(-16, 3, 40))]))
for name in ["asin", "acos", "atanh"]:
    real[name] = (getattr(mp, name), rng.uniform(-1, 1, 60))
real["acosh"] = (mp.acosh, rng.uniform(1, 10, 60))
real["cbrt"] = (lambda x: mp.sign(x) * mp.cbrt(abs(x)), logu(-300, 300, 60))
for name, (f, xs) in real.items():
    cases.append({"kind": "points", "name": name, "x": pack(xs), "result": pack([float(f(mp.mpf(v))) for v in xs])})
for name, f in {"hypot": mp.hypot, "atan2": mp.atan2, "pow": mp.power}.items():
    xs, ys = rng.uniform(0.1, 10, 80), rng.uniform(-10, 10, 80)
    if name == "hypot":
        xs, ys = np.append(xs, [1e300, 1e-310, 3e-200]), np.append(ys, [1e299, 4e-310, -4e-200])
    cases.append({"kind": "points2", "name": name, "x": pack(xs), "y": pack(ys),
                  "result": pack([float(f(mp.mpf(v), mp.mpf(w))) for v, w in zip(xs, ys)])})

zs = np.concatenate([rng.normal(0, 2, 80) + 1j * rng.normal(0, 2, 80), logu(-5, 5, 40) + 1j * logu(-5, 5, 40),
                     np.exp(1j * rng.uniform(-3, 3, 10)), rng.uniform(-1, 1, 10) + 1j * logu(-9, -3, 10)])
names = {"arcsin": "asin", "arccos": "acos", "arctan": "atan", "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh"}
for name in UNARY:
    if name == "sign":
        f = lambda v: v / abs(v)
    elif name == "reciprocal":
        f = lambda v: 1 / v
    elif name == "square":
        f = lambda v: v * v
    elif name in ("exp2", "log2"):
        f = (lambda v: mp.exp(v * mp.log(2))) if name == "exp2" else (lambda v: mp.log(v) / mp.log(2))
    elif name == "log1p":
        f = lambda v: mp.log(1 + v)
    else:
        f = getattr(mp, names.get(name, name))
    # NumPy takes exp2(z) as exp(z ln 2), whose argument loses digits as z grows.
    use = zs[np.abs(zs) < 3] if name == "exp2" else zs[np.abs(zs) < 600] if name in ("exp", "expm1", "sin", "cos", "tan", "sinh", "cosh", "tanh") else zs
    cases.append({"kind": "complexPoints", "name": name, "x": pack(use), "result": pack([complex(f(mp.mpc(v))) for v in use])})
write("special", cases)
