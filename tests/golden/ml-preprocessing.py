"""Scalers and products of columns, with NumPy: `python3 tests/golden/ml-preprocessing.py`."""
from itertools import combinations, combinations_with_replacement

import numpy as np

from common import HERE, pack, write


def load(name):
    return np.loadtxt(HERE.parent.parent / "data" / f"{name}.csv", delimiter=",", skiprows=0 if name == "digits" else 1)[:, :-1]


def standard(x, other, with_mean=True, with_std=True):
    mean, variance = np.nanmean(x, axis=0), np.nanvar(x, axis=0)
    scale = np.sqrt(variance)
    scale[scale == 0] = 1
    moved = (lambda z: z - mean) if with_mean else (lambda z: z)
    apply = (lambda z: moved(z) / scale) if with_std else moved
    return {"mean": pack(mean), "variance": pack(variance), "scale": pack(scale),
            "own": pack(apply(x)), "other": pack(apply(other))}


def min_max(x, other, low, high, clip):
    least, greatest = np.nanmin(x, axis=0), np.nanmax(x, axis=0)
    width = greatest - least
    scale = (high - low) / np.where(width == 0, 1, width)
    apply = lambda z: z * scale + (low - least * scale)
    clipped = (lambda z: np.clip(apply(z), low, high)) if clip else apply
    return {"dataMin": pack(least), "dataMax": pack(greatest), "dataRange": pack(width), "scale": pack(scale),
            "own": pack(clipped(x)), "other": pack(clipped(other))}


def polynomial(x, degree, once, bias):
    choose = combinations if once else combinations_with_replacement
    chosen = [c for d in range(0 if bias else 1, degree + 1) for c in choose(range(x.shape[1]), d)]
    columns = [np.prod(x[:, list(c)], axis=1) for c in chosen]
    return {"powers": pack(np.array([np.bincount(c, minlength=x.shape[1]) for c in
                                     (np.array(c, dtype=int) for c in chosen)], dtype=np.int32)),
            "result": pack(np.stack(columns, axis=1))}


cases = []
holes = load("iris")[:40].copy()
holes[3, 1] = holes[7, 1] = holes[20, 3] = np.nan
for name, x in [("iris", load("iris")), ("wine", load("wine")), ("digits", load("digits")[:200]), ("holes", holes)]:
    train, test = x[::2], x[1::2][:20]
    for with_mean, with_std in [(True, True), (False, True), (True, False)]:
        cases.append({"kind": "standard", "data": name, "withMean": with_mean, "withStd": with_std,
                      "x": pack(train), "test": pack(test), **standard(train, test, with_mean, with_std)})
        if name == "digits":
            break
    for low, high, clip in [(0, 1, False), (-1, 3, True)]:
        cases.append({"kind": "minMax", "data": name, "range": [low, high], "clip": clip,
                      "x": pack(train), "test": pack(test), **min_max(train, test, low, high, clip)})
for degree, once, bias in [(0, False, True), (1, False, False), (2, False, True), (2, True, False), (3, False, True),
                           (3, True, True), (4, False, False)]:
    x = load("iris")[::15]
    cases.append({"kind": "polynomial", "degree": degree, "once": once, "bias": bias, "x": pack(x),
                  **polynomial(x, degree, once, bias)})
for x in [load("wine")[:10], np.arange(12, dtype=np.int16).reshape(3, 4) * 11, np.arange(6, dtype=np.float32).reshape(3, 2) / 7,
          np.ones((2, 1)), np.ones((0, 3))]:
    pairs = [x[:, i:i + 1] * x[:, j:j + 1] for i in range(x.shape[1]) for j in range(i + 1, x.shape[1])]
    cases.append({"kind": "products", "x": pack(x), "powers": pack(np.hstack([x, x ** 2, x ** 3])),
                  "interactions": pack(np.hstack([x] + pairs))})
write("ml-preprocessing", cases)
