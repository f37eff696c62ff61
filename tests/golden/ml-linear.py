"""Linear and logistic regressions: the guide's gradient descent and least squares with NumPy, and the minimum of the
logistic loss with scipy.optimize: `python3 tests/golden/ml-linear.py`."""
import numpy as np
from scipy.optimize import minimize
from scipy.special import logsumexp, softmax

from common import HERE, pack, write


def load(name):
    table = np.loadtxt(HERE.parent.parent / "data" / f"{name}.csv", delimiter=",", skiprows=0 if name == "digits" else 1)
    return table[:, :-1], table[:, -1].astype(np.int32)


class LinearRegressionNumPy:
    """The guide's class, with its arithmetic."""

    def __init__(self, learning_rate=0.01, max_iters=1000):
        self.learning_rate, self.max_iters = learning_rate, max_iters
        self.cost_history = []

    def fit(self, x, y):
        n_samples, n_features = x.shape
        self.weights = np.random.randn(n_features) * 0.01
        self.bias = 0
        for i in range(self.max_iters):
            y_pred = x @ self.weights + self.bias
            self.cost_history.append(np.mean((y_pred - y) ** 2))
            dw = (2 / n_samples) * x.T @ (y_pred - y)
            db = (2 / n_samples) * np.sum(y_pred - y)
            self.weights -= self.learning_rate * dw
            self.bias -= self.learning_rate * db
            if i > 0 and abs(self.cost_history[-2] - self.cost_history[-1]) < 1e-8:
                break

    def score(self, x, y):
        y_pred = x @ self.weights + self.bias
        return 1 - np.sum((y - y_pred) ** 2) / np.sum((y - np.mean(y)) ** 2)


def descent(seed, rows, columns, rate, iters):
    """The guide's experiment: the samples come from the same stream as the first weights."""
    np.random.seed(seed)
    x = np.random.randn(rows, columns)
    true = np.array([1.5, -2.0, 0.5, 3.0, -1.0])[:columns]
    y = x @ true + np.random.randn(rows) * 0.1
    model = LinearRegressionNumPy(rate, iters)
    model.fit(x, y)
    return {"kind": "descent", "seed": seed, "rows": rows, "columns": columns, "rate": rate, "iters": iters, "y": pack(y),
            "weights": pack(model.weights), "bias": float(model.bias), "costs": pack(model.cost_history),
            "score": float(model.score(x, y))}


def least_squares(name, x, y, intercept):
    # The intercept as a column, solved with singular values: another way than centred columns.
    a = np.column_stack([x, np.ones(len(x))]) if intercept else x
    w = np.linalg.lstsq(a, y, rcond=None)[0]
    p = a @ w
    shares = 1 - ((y - p) ** 2).sum(0) / ((y - y.mean(0)) ** 2).sum(0)
    return {"kind": "exact", "name": name, "intercept": intercept, "x": pack(x), "y": pack(y),
            "coef": pack(w[:x.shape[1]].T), "constant": pack(w[-1] if intercept else np.zeros(y.shape[1:])),
            "predicted": pack(p), "score": float(np.mean(shares))}


def logistic(name, x, y, c=1.0, intercept=True, penalty=True, scaled=True):
    """C · Σ loss + ½ Σ coef² as a function of all coefficients, with its gradient and its matrix of second derivatives."""
    if scaled:
        scale = x.std(0)
        scale[scale == 0] = 1
        x = (x - x.mean(0)) / scale
    classes = len(np.unique(y))
    outputs = 1 if classes == 2 else classes
    a = np.column_stack([x, np.ones(len(x))]) if intercept else x
    width = a.shape[1]
    price = np.zeros(width)
    price[:x.shape[1]] = 1 / c if penalty else 0
    hot = (y[:, None] == 1) * 1.0 if outputs == 1 else np.eye(classes)[y]

    def probabilities(w):
        z = a @ w.reshape(outputs, width).T
        return z, (1 / (1 + np.exp(-z)) if outputs == 1 else softmax(z, axis=1))

    def value(w):
        z, _ = probabilities(w)
        loss = np.sum(np.logaddexp(0, z) - hot * z) if outputs == 1 else np.sum(logsumexp(z, axis=1) - np.sum(hot * z, axis=1))
        return loss + 0.5 * np.sum(np.tile(price, outputs) * w ** 2)

    def gradient(w):
        return ((probabilities(w)[1] - hot).T @ a).ravel() + np.tile(price, outputs) * w

    def hessian(w):
        p = probabilities(w)[1]
        h = np.zeros((outputs, width, outputs, width))
        for i in range(outputs):
            for j in range(outputs):
                h[i, :, j, :] = (a * (p[:, i] * ((i == j) - p[:, j]))[:, None]).T @ a
        return h.reshape(outputs * width, -1) + np.diag(np.tile(price, outputs))

    w = np.zeros(outputs * width)
    if scaled:
        w = minimize(value, w, jac=gradient, method="L-BFGS-B", options={"maxiter": 5000, "ftol": 1e-15, "gtol": 1e-8}).x
    for _ in range(60):
        step = np.linalg.lstsq(hessian(w), -gradient(w), rcond=1e-13)[0]
        length = 1.0
        while value(w + length * step) > value(w) * (1 + 1e-14) and length > 1e-6:
            length /= 2
        w = w + length * step
        if np.abs(gradient(w)).max() < 1e-11 * len(x):
            break
    assert np.abs(gradient(w)).max() < 1e-9 * len(x), (name, np.abs(gradient(w)).max())
    w = w.reshape(outputs, width)
    if outputs > 1:
        w = w - w.mean(0)
    p = probabilities(w.ravel())[1]
    both = np.column_stack([1 - p, p]) if outputs == 1 else p
    print(f"{name}: accuracy {np.mean(both.argmax(1) == y):.4f}")
    return {"kind": "logistic", "name": name, "C": c, "intercept": intercept, "penalty": penalty, "scaled": scaled,
            "coef": pack(w[:, :x.shape[1]]), "constant": pack(w[:, -1] if intercept else np.zeros(outputs)),
            "p": pack(both[::7]), "accuracy": float(np.mean(both.argmax(1) == y))}


cases = [descent(42, 1000, 5, 0.1, 1000), descent(0, 60, 3, 0.01, 500), descent(7, 40, 2, 0.05, 7)]
x, y = load("wine")
cases.append(least_squares("wine", x[:, 1:], x[:, 0], True))
cases.append(least_squares("wine through 0", x[:, 1:], x[:, 0], False))
x, y = load("iris")
cases.append(least_squares("iris, two targets", x[:, :2], x[:, 2:], True))
# Two columns that are the same, and more columns than rows: of all solutions the shortest.
x = x[:30]
middle = x - x.mean(0)
for name, a in [("columns twice", np.column_stack([middle, middle[:, :2]])), ("few rows", middle[:4, :] @ np.ones((4, 6)) + np.eye(4, 6))]:
    t = np.arange(len(a)) ** 0.5
    w = np.linalg.pinv(a - a.mean(0)) @ (t - t.mean())
    cases.append({"kind": "exact", "name": name, "intercept": True, "x": pack(a), "y": pack(t), "coef": pack(w),
                  "constant": pack(t.mean() - a.mean(0) @ w), "predicted": pack((a - a.mean(0)) @ w + t.mean()),
                  "score": float(1 - np.sum((t - t.mean() - (a - a.mean(0)) @ w) ** 2) / np.sum((t - t.mean()) ** 2))})

iris, wine, cancer, digits = load("iris"), load("wine"), load("breast-cancer"), load("digits")
cases += [
    logistic("iris", *iris), logistic("iris", *iris, scaled=False), logistic("iris", *iris, c=0.01),
    logistic("iris", *iris, intercept=False), logistic("wine", *wine), logistic("wine", *wine, scaled=False),
    logistic("breast-cancer", *cancer), logistic("breast-cancer", *cancer, c=100.0),
    logistic("breast-cancer", *cancer, intercept=False, c=0.1), logistic("digits", *digits),
]
# Two species that overlap in two measurements: they have a maximum of likelihood without penalty.
two = iris[1] > 0
cases.append(logistic("iris, two species", iris[0][two][:, :2], iris[1][two] - 1, penalty=False))
write("ml-linear", cases)
