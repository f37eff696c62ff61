"""glibc's exp, pow and so on, which NumPy's distributions call, by way of Python's math: digests over many arguments.

Needs glibc 2.28 to 2.40 on a processor with FMA. The arguments are uniform numbers of the legacy generator, so that the
test can draw the same.
"""
import hashlib
import math

import numpy as np

from common import write

COUNT = 20000
# The function, and the ranges of its arguments.
CASES = [
    ("log", [[0, 1]]), ("log", [[0.9, 1.1]]), ("log", [[0, 1e300]]),
    ("exp", [[-2, 2]]), ("exp", [[-100, 100]]), ("exp", [[-760, 720]]), ("exp", [[-1e-9, 1e-9]]),
    ("pow", [[0, 1], [0, 30]]), ("pow", [[0, 1], [-10, 0]]), ("pow", [[0, 50], [-5, 5]]), ("pow", [[0.99, 1.01], [-4e4, 4e4]]),
    ("pow", [[0, 1e-3], [50, 120]]), ("pow", [[0, 1e-300], [0, 1.2]]),
    ("log1p", [[-1, 0]]), ("log1p", [[-0.3, 0.5]]), ("log1p", [[0, 1000]]), ("log1p", [[-1e-8, 1e-8]]),
    ("expm1", [[-2, 2]]), ("expm1", [[-50, 50]]), ("expm1", [[-1e-5, 1e-5]]),
    ("cos", [[0, math.pi]]), ("cos", [[0, 1e-3]]), ("cos", [[1.57, 1.5716]]),
    ("acos", [[-1, 1]]), ("acos", [[-0.1, 0.1]]), ("acos", [[0.96, 1]]),
]
SPECIAL = [0.0, -0.0, 1.0, -1.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, math.inf, -math.inf, math.nan,
           1e-20, 745.2, -745.2, 709.79, 0.5, 2.0, 1e18]


def one(name, *arguments):
    """As C has it, without Python's exceptions."""
    try:
        return getattr(math, name)(*arguments)
    except OverflowError:
        return math.inf
    except ValueError:
        x = arguments[0]
        if name in ("log", "log1p") and x == (0 if name == "log" else -1):
            return -math.inf
        return math.inf if name == "pow" and x == 0 else math.nan


cases = []
for name, ranges in CASES:
    np.random.seed(12)
    arguments = [low + (high - low) * np.random.random(COUNT) for low, high in ranges]
    values = np.array([one(name, *map(float, row)) for row in zip(*arguments)])
    cases.append({"call": name, "ranges": ranges, "digest": hashlib.sha256(values.tobytes()).hexdigest()[:32]})
for name in ("log", "exp", "log1p", "expm1"):
    cases.append({"call": name, "special": [[str(x), str(one(name, x))] for x in SPECIAL]})
write("random-functions", cases)
