"""Metrics by their definitions, with NumPy and SciPy: `python3 tests/golden/ml-metrics.py`."""
import numpy as np
from scipy.special import softmax
from scipy.stats import rankdata

from common import HERE, pack, write


def load(name):
    table = np.loadtxt(HERE.parent.parent / "data" / f"{name}.csv", delimiter=",", skiprows=1)
    return table[:, :-1], table[:, -1].astype(np.int32)


def ratio(a, b):
    return np.divide(a, b, out=np.zeros(np.shape(a)), where=np.asarray(b) != 0)


def averages(actual, predicted, classes):
    k = np.arange(classes)[:, None]
    is_k, said_k = actual == k, predicted == k
    tp, fp, fn = (is_k & said_k).sum(1), (~is_k & said_k).sum(1), (is_k & ~said_k).sum(1)
    weights = is_k.sum(1) / len(actual)
    result = {}
    for name, f in [("precision", lambda tp, fp, fn: ratio(tp, tp + fp)), ("recall", lambda tp, fp, fn: ratio(tp, tp + fn)),
                    ("f1", lambda tp, fp, fn: ratio(2 * tp, 2 * tp + fp + fn))]:
        each = f(tp, fp, fn)
        result[name] = {"each": pack(each), "macro": float(each.mean()), "weighted": float(each @ weights),
                        "micro": float(f(*(np.array([x.sum()]) for x in (tp, fp, fn)))[0])}
    return result


def curve(actual, scores):
    """Every threshold, and those that remain where points within straight lines are left out."""
    thresholds = np.r_[np.inf, np.unique(scores)[::-1]]
    counts = [((scores >= t) & (actual == 0)).sum() for t in thresholds], [((scores >= t) & (actual == 1)).sum() for t in thresholds]
    fp, tp = (np.array(c) for c in counts)
    corner = np.ones(len(thresholds), dtype=bool)
    # The first point is added afterwards: what comes after it is an end of the curve.
    corner[2:-1] = (np.diff(fp[1:], 2) != 0) | (np.diff(tp[1:], 2) != 0)
    full = [pack(fp / fp[-1]), pack(tp / tp[-1]), pack(thresholds)]
    return {"full": full, "corners": [pack(fp[corner] / fp[-1]), pack(tp[corner] / tp[-1]), pack(thresholds[corner])]}


def area(positive, scores):
    """Mann and Whitney's statistic."""
    n, m = positive.sum(), (~positive).sum()
    return (rankdata(scores)[positive].sum() - n * (n + 1) / 2) / (n * m)


cases = []
rng = np.random.default_rng(15)
for classes, n, top in [(3, 60, 3), (5, 40, 4), (2, 30, 2), (4, 9, 3)]:
    actual, predicted = rng.integers(0, classes, n).astype(np.int32), rng.integers(0, top, n).astype(np.int32)
    cases.append({"kind": "averages", "classes": classes, "actual": pack(actual), "predicted": pack(predicted),
                  **averages(actual, predicted, classes)})

x, y = load("breast-cancer")
scores = [("mean radius", -x[:, 0]), ("rounded", -np.round(x[:, 1])), ("worst area", -x[:, 23]), ("few", -np.floor(x[:, 0] / 5))]
for name, score in scores:
    cases.append({"kind": "roc", "name": name, "actual": pack(y), "scores": pack(score), **curve(y, score),
                  "area": float(area(y == 1, score))})
tiny = np.array([0, 0, 1, 1], dtype=np.int32)
for score in [[0.1, 0.4, 0.35, 0.8], [1.0, 2, 3, 4], [4.0, 3, 2, 1], [1.0, 1, 1, 1]]:
    score = np.array(score)
    cases.append({"kind": "roc", "name": "four", "actual": pack(tiny), "scores": pack(score), **curve(tiny, score),
                  "area": float(area(tiny == 1, score))})

for name in ["iris", "wine"]:
    x, y = load(name)
    z = (x - x.mean(0)) / x.std(0)
    p = softmax(z[:, :3], axis=1)
    areas = np.array([area(y == k, p[:, k]) for k in range(3)])
    eps = np.finfo(float).eps
    cases.append({"kind": "probabilities", "actual": pack(y), "p": pack(p), "macro": float(areas.mean()),
                  "weighted": float(areas @ np.bincount(y) / len(y)),
                  "logLoss": float(-np.mean(np.log(np.clip(p[np.arange(len(y)), y], eps, 1 - eps))))})
x, y = load("iris")
for actual, predicted in [(x[:, 0], x[:, 1] * 2), (x[:, :2], x[:, 1:3]), (x[:50, 2:].astype(np.float32), x[50:100, 2:]),
                          (y, np.round(x[:, 3]))]:
    actual, predicted = actual.copy(), predicted.copy()
    a, b = actual.astype(float), predicted.astype(float)
    shares = 1 - ((a - b) ** 2).sum(0) / ((a - a.mean(0)) ** 2).sum(0)
    cases.append({"kind": "regression", "actual": pack(actual), "predicted": pack(predicted), "mse": float(np.mean((a - b) ** 2)),
                  "mae": float(np.mean(np.abs(a - b))), "r2": float(np.mean(shares))})
write("ml-metrics", cases)
