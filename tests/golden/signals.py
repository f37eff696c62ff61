"""diff, ediff1d, gradient, convolve, correlate, interp, trapezoid, unwrap, pad: what NumPy gives.
`python3 tests/golden/signals.py` writes signals.json.
"""
import warnings

import numpy as np
from common import DTYPES, pack, write

warnings.simplefilter("ignore")
rng = np.random.RandomState(21)
cases = []
LAYOUTS = {"C": lambda x: x, "T": lambda x: x.T, "reversed": lambda x: x[(slice(None, None, -1),) * x.ndim], "strided": lambda x: x[..., ::2],
           "broadcast": lambda x: np.broadcast_to(x[:1], (3,) + x.shape[1:])}


def values(dtype, shape):
    kind = np.dtype(dtype).kind
    if kind in "fc":
        x = rng.normal(0, 3, shape)
        return np.asarray(x + 1j * rng.normal(0, 3, shape) if kind == "c" else x).astype(dtype)
    if kind == "b":
        return np.asarray(rng.randint(0, 2, shape) == 0)
    info = np.iinfo(dtype)
    small = rng.randint(0 if kind == "u" else -99, 100, shape)
    wide = (rng.random_sample(shape) * info.max).astype(dtype)
    return np.asarray(np.where(rng.random_sample(shape) < 0.7, small.astype(dtype), wide)).astype(dtype)


def plain(value):
    if isinstance(value, tuple):
        return [plain(v) for v in value]
    return value


def case(op, numpy, operands, layout="C", args=(), exact=False, **options):
    """Operands are the first arguments, `args` come behind them, then the options."""
    xs = [LAYOUTS[layout](operands[0]), *operands[1:]]
    named = {name: (pack(v) if isinstance(v, np.ndarray) else plain(v)) for name, v in options.items()}
    out = {"op": op, "operands": [pack(x) for x in operands], "layout": layout,
           "args": [{"tensor": pack(a)} if isinstance(a, np.ndarray) else a for a in args], "options": named, "exact": exact}
    try:
        result = numpy(*xs)
        out["want"] = [pack(r) for r in result] if isinstance(result, (tuple, list)) else pack(result)
        # The sizes of what is summed bound the error.
        out["size"] = float(np.nanmax([np.abs(np.asarray(x, dtype=complex)).max(initial=0, where=np.isfinite(np.asarray(x, dtype=complex))) for x in xs]))
    except (ValueError, TypeError, IndexError) as error:
        out["fails"] = type(error).__name__
    cases.append(out)


for dtype in DTYPES:
    x = values(dtype, (4, 5))
    for n in (0, 1, 2, 4, 6):
        for axis in (0, -1):
            case("diff", lambda a: np.diff(a, n, axis), [x], exact=True, n=n, axis=axis)
    case("diff", lambda a: np.diff(a), [values(dtype, (7,))], "reversed", exact=True)
    case("diff", lambda a: np.diff(a, axis=0), [x], "T", exact=True, axis=0)
    p, q = values(dtype, (4, 2)), values(dtype, ())
    case("diff", lambda a: np.diff(a, prepend=p, append=q), [x], exact=True, prepend=p, append=q)
    case("diff", lambda a: np.diff(a, axis=0, append=x), [x], exact=True, axis=0, append=x)
    case("diff", lambda a: np.diff(a), [values(dtype, (0,))], exact=True)
    case("diff", lambda a: np.diff(a), [values(dtype, ())])
    if dtype != "bool":
        case("ediff1d", np.ediff1d, [x], exact=True)
        case("ediff1d", np.ediff1d, [values(dtype, (1,))], exact=True)
        case("ediff1d", np.ediff1d, [values(dtype, (0,))], exact=True)
        b, e = values(dtype, (2, 2)), values(dtype, (1,))
        case("ediff1d", lambda a: np.ediff1d(a, to_begin=b, to_end=e), [x], "T", exact=True, toBegin=b, toEnd=e)
        for order in (1, 2):
            case("gradient", lambda a: np.gradient(a, edge_order=order), [values(dtype, (6,))], args=[None], edgeOrder=order)
            case("gradient", lambda a: np.gradient(a, 0.3, edge_order=order), [x], args=[0.3], edgeOrder=order)
            case("gradient", lambda a: np.gradient(a, 2.0, axis=0, edge_order=order), [x], "T", args=[2.0], axis=0, edgeOrder=order)
        places = np.cumsum(rng.random_sample(5) + 0.1)
        for order in (1, 2):
            case("gradient", lambda a: np.gradient(a, places, axis=1, edge_order=order), [x], args=[places], axis=1, edgeOrder=order)
            case("gradient", lambda a: np.gradient(a, 0.5, places, axis=(0, 1), edge_order=order), [x], args=[[0.5, {"tensor": pack(places)}]], axis=(0, 1), edgeOrder=order)
        case("gradient", np.gradient, [values(dtype, (2, 3, 4))], "reversed")
        case("gradient", lambda a: np.gradient(a, np.arange(5), axis=1), [x], args=[np.arange(5)], axis=1)
    case("gradient", np.gradient, [values(dtype, (1,))])
    for other in sorted({dtype, "float64", "int32"}):
        for m, n in [(1, 1), (5, 3), (3, 5), (4, 4), (7, 2), (30, 12)]:
            a, v = values(dtype, (m,)), values(other, (n,))
            for mode in ("full", "same", "valid"):
                case("convolve", lambda x, y: np.convolve(x, y, mode), [a, v], exact=False, mode=mode)
                case("correlate", lambda x, y: np.correlate(x, y, mode), [a, v], exact=False, mode=mode)
    case("convolve", np.convolve, [values(dtype, (6,)), values(dtype, (3,))], "reversed")
    case("correlate", np.correlate, [values(dtype, (7,)), values(dtype, (3,))], "strided")
    case("convolve", np.convolve, [values(dtype, (0,)), values(dtype, (3,))])
    # Sums and differences of integers wrap in NumPy before they are multiplied: those of small ones do not. Those of bool are no sums.
    x = values("int8", (4, 5)) // 4 % 30 if np.dtype(dtype).kind in "iu" else x
    x = x.astype("float64" if dtype == "bool" else dtype)
    for axis in (0, 1, -1):
        case("trapezoid", lambda a: np.trapezoid(a, axis=axis), [x], axis=axis)
    if not dtype.startswith("complex"):
        case("trapezoid", lambda a: np.trapezoid(a, dx=0.25), [x], "T", dx=0.25)
    places = np.cumsum(rng.random_sample(5)).astype("float32")
    case("trapezoid", lambda a: np.trapezoid(a, places), [x], x=places)
    spread = np.cumsum(rng.random_sample((4, 5)), 0)
    case("trapezoid", lambda a: np.trapezoid(a, spread, axis=0), [x], x=spread, axis=0)
    case("trapezoid", lambda a: np.trapezoid(a), [values(dtype, (3, 0))])
    if not dtype.startswith("complex") and dtype not in ("bool", "uint64") and np.dtype(dtype).kind != "u":
        case("unwrap", np.unwrap, [x])
        case("unwrap", lambda a: np.unwrap(a, axis=0, period=4.5), [x], "T", axis=0, period=4.5)
        case("unwrap", lambda a: np.unwrap(a, discont=5.0), [x[0]], discont=5.0)
    if not dtype.startswith("complex"):
        xp = np.sort(values("float64", (6,)))
        at = values(dtype, (3, 4))
        for fd in ("float64", "int32", "complex64"):
            fp = values(fd, (6,))
            case("interp", np.interp, [at, xp, fp])
            case("interp", lambda a, b, c: np.interp(a, b, c, left=-1, right=7), [at, xp, fp], left=-1, right=7)
            case("interp", lambda a, b, c: np.interp(a, b, c, period=3.5), [at, xp, fp], period=3.5)
        case("interp", np.interp, [xp.astype(dtype), xp, values("float32", (6,))])
        case("interp", np.interp, [at, xp[:1], values("float64", (1,))], "T")
nan, inf = np.nan, np.inf
case("interp", np.interp, [np.array([nan, inf, -inf, 1, 2, 1.5, 0.5, 3]), np.array([0.0, 1, 2]), np.array([1.0, inf, 2])])
case("interp", np.interp, [np.array([0.5, 1.5, 2.5]), np.array([0.0, 1, 2, 3]), np.array([inf, inf, -inf, nan])])
case("interp", np.interp, [np.array([0.5]), np.array([0.0, 1]), np.array([1.0])])
case("interp", np.interp, [np.array([0.5]), np.array([]), np.array([])])
case("interp", np.interp, [np.array([1.0, 2.0]), np.array([1.0, 1.0, 2.0]), np.array([5.0, 6.0, 7.0])])
for mode in ("full", "same", "valid"):
    case("convolve", lambda x, y: np.convolve(x, y, mode), [np.array([1.0, 2, 3, 4]), np.array([1, inf, 2])], mode=mode)
    case("convolve", lambda x, y: np.convolve(x, y, mode), [np.array([1.0, nan, 3, 4]), np.array([1.0, 0, 2])], mode=mode)
    case("correlate", lambda x, y: np.correlate(x, y, mode), [np.array([1.0, 2, 3, 4]), np.array([nan, 1, 2])], mode=mode)
case("unwrap", np.unwrap, [np.array([0, np.pi, 0, -np.pi, 2 * np.pi, 20, nan, 1])])
case("diff", np.diff, [np.array([inf, inf, nan, -0.0, 0.0])], exact=True)

MODES = ["constant", "edge", "linear_ramp", "maximum", "mean", "median", "minimum", "reflect", "symmetric", "wrap"]
for dtype in DTYPES:
    x = values(dtype, (3, 4))
    for mode in MODES:
        exact = mode not in ("linear_ramp", "mean", "median")
        case("pad", lambda a: np.pad(a, 2, mode), [x], args=[2], exact=exact, mode=mode)
        case("pad", lambda a: np.pad(a, ((1, 0), (9, 10)), mode), [x], "T" if mode == "edge" else "C", args=[[[1, 0], [9, 10]]], exact=exact, mode=mode)
    for mode in ("reflect", "symmetric"):
        if dtype != "bool":
            for width in ((1, 2), (3, 1), (7, 9)):
                case("pad", lambda a: np.pad(a, width, mode, reflect_type="odd"), [x], args=[list(width)], exact=np.dtype(dtype).kind not in "fc", mode=mode, reflectType="odd")
    for mode in ("maximum", "mean", "median", "minimum"):
        case("pad", lambda a: np.pad(a, (2, 1), mode, stat_length=2), [x], args=[[2, 1]], mode=mode, statLength=2)
        case("pad", lambda a: np.pad(a, (2, 1), mode, stat_length=((1, 3), (2, 9))), [x], "reversed", args=[[2, 1]], mode=mode, statLength=((1, 3), (2, 9)))
    case("pad", lambda a: np.pad(a, 1, "constant", constant_values=((1, 0), (0, 1))), [x], args=[1], exact=True, mode="constant", constantValues=((1, 0), (0, 1)))
    if dtype != "bool":
        case("pad", lambda a: np.pad(a, (3, 2), "linear_ramp", end_values=(5, 20)), [x], args=[[3, 2]], mode="linear_ramp", endValues=(5, 20))
    case("pad", lambda a: np.pad(a, 3, "reflect"), [values(dtype, (1, 2))], args=[3], exact=True, mode="reflect")
    case("pad", lambda a: np.pad(a, 1), [values(dtype, (2, 0))], args=[1], exact=True)
    case("pad", lambda a: np.pad(a, [(0, 0), (1, 1)], "edge"), [values(dtype, (2, 0))], args=[[[0, 0], [1, 1]]], mode="edge")
    case("pad", lambda a: np.pad(a, [(1, 1), (0, 0)], "edge"), [values(dtype, (2, 0))], args=[[[1, 1], [0, 0]]], exact=True, mode="edge")
    case("pad", lambda a: np.pad(a, (1, 2), "wrap"), [values(dtype, (2, 2, 3))], args=[[1, 2]], exact=True, mode="wrap")
case("pad", lambda a: np.pad(a, 1, "median"), [np.array([1.0, nan, 3])], args=[1], mode="median")
case("pad", lambda a: np.pad(a, 1, "maximum"), [np.array([1.0, nan, 3])], args=[1], mode="maximum")
case("pad", lambda a: np.pad(a, 3), [np.array(5.0)], args=[3], exact=True)
case("pad", lambda a: np.pad(a, -1), [np.ones(3)], args=[-1])
case("pad", lambda a: np.pad(a, 1, "maximum", stat_length=0), [np.ones(3)], args=[1], mode="maximum", statLength=0)
write("signals", cases)
