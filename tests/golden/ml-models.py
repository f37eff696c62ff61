"""Models in plain NumPy, from the same random stream: `python3 tests/golden/ml-models.py`."""
import numpy as np
from scipy.special import erf, expit

from common import pack, write

cases = []


class Adam:
    """The guide's optimizer, with decoupled weight decay."""

    def __init__(self, rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, decay=0.0):
        self.rate, self.beta1, self.beta2, self.epsilon, self.decay = rate, beta1, beta2, epsilon, decay
        self.m = self.v = None
        self.t = 0

    def update(self, params, gradients):
        if self.m is None:
            self.m, self.v = np.zeros_like(params), np.zeros_like(params)
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * gradients
        self.v = self.beta2 * self.v + (1 - self.beta2) * gradients**2
        m, v = self.m / (1 - self.beta1**self.t), self.v / (1 - self.beta2**self.t)
        params *= 1 - self.rate * self.decay
        params -= self.rate * m / (np.sqrt(v) + self.epsilon)
        return params


class SGD:
    def __init__(self, rate=0.01, momentum=0.0, nesterov=False, decay=0.0):
        self.rate, self.momentum, self.nesterov, self.decay = rate, momentum, nesterov, decay
        self.velocity = None

    def update(self, params, gradients):
        if self.velocity is None:
            self.velocity = np.zeros_like(params)
        self.velocity = self.momentum * self.velocity + gradients
        step = gradients + self.momentum * self.velocity if self.nesterov else self.velocity
        params *= 1 - self.rate * self.decay
        params -= self.rate * step
        return params


OPTIMIZERS = {"Adam": Adam, "SGD": SGD}
NAMES = {"learningRate": "rate", "weightDecay": "decay"}


def optimizer(kind, options):
    return OPTIMIZERS[kind](**{NAMES.get(k, k): v for k, v in options.items()})


for kind, options, dtype in [
    ("Adam", {}, "float64"),
    ("Adam", {"learningRate": 0.05, "beta1": 0.8, "beta2": 0.9, "epsilon": 1e-4, "weightDecay": 0.1}, "float64"),
    ("Adam", {"learningRate": 0.02}, "float32"),
    ("SGD", {"learningRate": 0.1}, "float64"),
    ("SGD", {"learningRate": 0.05, "momentum": 0.9, "weightDecay": 0.2}, "float64"),
    ("SGD", {"learningRate": 0.05, "momentum": 0.8, "nesterov": True}, "float64"),
]:
    np.random.seed(50)
    one = optimizer(kind, options)
    params, target = np.random.randn(7).astype(dtype), np.random.randn(7).astype(dtype)
    start = pack(params)
    for _ in range(25):
        params = one.update(params, 2 * (params - target))
    cases.append({"kind": "optimizer", "optimizer": kind, "options": options, "start": start, "target": pack(target),
                  "result": pack(params)})


class Dense:
    def __init__(self, inputs, outputs, init="he", bias=True):
        variance = 2 / inputs if init == "he" else 2 / (inputs + outputs)
        self.w, self.b = np.random.randn(inputs, outputs) * np.sqrt(variance), np.zeros(outputs)
        self.params = [self.w, self.b] if bias else [self.w]

    def forward(self, x, training):
        self.x = x
        return x @ self.w + self.b

    def backward(self, g):
        self.grads = [self.x.T @ g, g.sum(axis=0)][: len(self.params)]
        return g @ self.w.T


class BatchNorm:
    def __init__(self, size):
        self.gamma, self.beta = np.ones(size), np.zeros(size)
        self.mean, self.var = np.zeros(size), np.ones(size)
        self.params = [self.gamma, self.beta]

    def forward(self, x, training):
        mean, var = (x.mean(axis=0), x.var(axis=0)) if training else (self.mean, self.var)
        if training:
            self.mean = 0.9 * self.mean + 0.1 * mean
            self.var = 0.9 * self.var + 0.1 * x.var(axis=0, ddof=1)
        self.std = np.sqrt(var + 1e-5)
        self.unit = (x - mean) / self.std
        return self.unit * self.gamma + self.beta

    def backward(self, g):
        self.grads = [(g * self.unit).sum(axis=0), g.sum(axis=0)]
        d = g * self.gamma
        return (d - d.mean(axis=0) - self.unit * (d * self.unit).mean(axis=0)) / self.std


class Dropout:
    params = ()
    grads = ()

    def __init__(self, rate):
        self.rate = rate

    def forward(self, x, training):
        self.mask = (np.random.random_sample(x.shape) >= self.rate) / (1 - self.rate) if training else np.ones_like(x)
        return x * self.mask

    def backward(self, g):
        return g * self.mask


def phi(x):
    return 0.5 * (1 + erf(x / np.sqrt(2)))


FUNCTIONS = {
    "relu": (lambda x: np.maximum(x, 0), lambda x: (x > 0) * 1.0),
    "sigmoid": (expit, lambda x: expit(x) * (1 - expit(x))),
    "tanh": (np.tanh, lambda x: 1 - np.tanh(x) ** 2),
    "gelu": (lambda x: x * phi(x), lambda x: phi(x) + x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)),
    "softplus": (lambda x: np.logaddexp(x, 0), expit),
}


class Activation:
    params = ()
    grads = ()

    def __init__(self, kind):
        self.function, self.slope = FUNCTIONS[kind]

    def forward(self, x, training):
        self.x = x
        return self.function(x)

    def backward(self, g):
        return g * self.slope(self.x)


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


MAKERS = {"dense": Dense, "batchNorm": BatchNorm, "dropout": Dropout}


class Model:
    """Layers, with softmax or sigmoid last according to the loss, and the gradient by the scores before it."""

    def __init__(self, layers, loss):
        self.layers = [MAKERS[kind](*args) if kind in MAKERS else Activation(kind) for kind, *args in layers]
        self.loss = loss

    def scores(self, x, training):
        for layer in self.layers:
            x = layer.forward(x, training)
        return x

    def output(self, z):
        return softmax(z) if self.loss == "crossEntropy" else expit(z) if self.loss == "binaryCrossEntropy" else z

    def judge(self, z, y):
        p = self.output(z)
        if self.loss == "crossEntropy":
            hot = np.eye(z.shape[1])[y] if y.ndim == 1 else y
            return -np.mean(np.sum(hot * np.log(p), axis=1)), (p - hot) / len(z)
        if self.loss == "binaryCrossEntropy":
            return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p)), (p - y) / z.size
        return np.mean((p - y) ** 2), 2 * (p - y) / z.size

    def fit(self, x, y, epochs, batch, kind, options):
        optimizers = [[optimizer(kind, options) for _ in layer.params] for layer in self.layers]
        losses = []
        for _ in range(epochs):
            order = np.random.permutation(len(x))
            total = []
            for start in range(0, len(x), batch):
                rows = order[start : start + batch]
                loss, g = self.judge(self.scores(x[rows], True), y[rows])
                total.append(loss)
                for layer in reversed(self.layers):
                    g = layer.backward(g)
                for layer, own in zip(self.layers, optimizers):
                    for one, p, slope in zip(own, layer.params, layer.grads):
                        one.update(p, slope)
            losses.append(float(np.mean(total)))
        return losses


for seed, layers, loss, kind, options, hot in [
    (1, [["dense", 5, 8], ["relu"], ["dense", 8, 3]], "crossEntropy", "SGD", {"learningRate": 0.1, "momentum": 0.9}, False),
    # A bias before batch normalisation has no effect: its gradient is rounding alone.
    (2, [["dense", 5, 7, "he", False], ["batchNorm", 7], ["tanh"], ["dense", 7, 3]], "crossEntropy", "Adam", {"learningRate": 0.02}, True),
    (3, [["dense", 5, 9], ["gelu"], ["dropout", 0.3], ["dense", 9, 1]], "binaryCrossEntropy", "Adam", {}, False),
    (4, [["dense", 5, 6, "xavier"], ["sigmoid"], ["dense", 6, 4, "he", False], ["softplus"], ["dense", 4, 2]],
     "meanSquaredError", "SGD", {"learningRate": 0.05, "momentum": 0.5, "nesterov": True, "weightDecay": 0.01}, False),
    (5, [["batchNorm", 5], ["dense", 5, 6], ["relu"], ["dropout", 0.5], ["dense", 6, 2], ["tanh"]],
     "meanSquaredError", "Adam", {"learningRate": 0.01, "weightDecay": 0.1}, False),
]:
    np.random.seed(seed)
    x = np.random.randn(90, 5)
    if loss == "crossEntropy":
        y = (np.abs(np.floor(x[:, 0] * 1.3 + x[:, 1] ** 2)) % 3).astype(np.int32)
        y = np.eye(3)[y] if hot else y
    elif loss == "binaryCrossEntropy":
        y = (x[:, :1] * x[:, 1:2] > 0).astype(float)
    else:
        y = np.stack([np.sin(x[:, 0]), x[:, 1] * x[:, 2]], axis=1)
    model = Model(layers, loss)
    # 90 rows in batches of 20 leave one of 10.
    losses = model.fit(x, y, 6, 20, kind, options)
    z = model.scores(x, False)
    cases.append({
        "kind": "sequential", "seed": seed, "layers": layers, "loss": loss, "optimizer": kind, "options": options,
        "x": pack(x), "y": pack(y), "losses": losses, "output": pack(model.output(z)), "final": float(model.judge(z, y)[0]),
        "parameters": [pack(p) for layer in model.layers for p in layer.params],
        "statistics": [pack(s) for layer in model.layers if isinstance(layer, BatchNorm) for s in (layer.mean, layer.var)],
    })



def kmeans(X, k, max_iters=100, tol=1e-4):
    """The guide's."""
    centroids = X[np.random.choice(len(X), k, replace=False)]
    for iteration in range(max_iters):
        distances = np.sqrt(((X[:, np.newaxis, :] - centroids[np.newaxis, :, :]) ** 2).sum(axis=2))
        labels = np.argmin(distances, axis=1)
        new = np.array([X[labels == i].mean(axis=0) if np.any(labels == i) else centroids[i] for i in range(k)])
        if np.linalg.norm(new - centroids) < tol:
            break
        centroids = new
    return labels, centroids, iteration + 1


def plus_plus(X, k):
    """Greedy k-means++, as scikit-learn draws its candidates."""
    squares = lambda c: ((X - c) ** 2).sum(axis=1)
    centres = [X[int(np.random.random_sample() * len(X))]]
    nearest = squares(centres[0])
    for _ in range(1, k):
        draws = np.random.random_sample(2 + int(np.log(k))) * nearest.sum()
        candidates = np.minimum(np.searchsorted(np.cumsum(nearest), draws), len(X) - 1)
        options = [np.minimum(nearest, squares(X[c])) for c in candidates]
        best = int(np.argmin([o.sum() for o in options]))
        centres.append(X[candidates[best]])
        nearest = options[best]
    return np.array(centres)


def grid(*sides):
    return np.stack(np.meshgrid(*[np.arange(s, dtype=float) for s in sides]), axis=-1).reshape(-1, len(sides))


for seed, make, k, iters in [
    (36, lambda: np.random.randn(1000, 2), 3, 100),
    (1, lambda: np.random.randn(200, 7) + 3 * np.random.randint(0, 4, (200, 1)), 5, 100),
    (2, lambda: np.random.randn(150, 19), 8, 4),
    (3, lambda: np.random.randn(90, 3) * 1e-3 + 1e6, 4, 100),
    # Whole numbers, among which many are as far from one centre as from another.
    (4, lambda: grid(7, 8, 2), 6, 100),
    (5, lambda: np.repeat(grid(3, 3), 4, axis=0), 7, 100),
    (6, lambda: np.random.randint(0, 4, (60, 130)).astype(float), 4, 100),
    (7, lambda: np.random.randn(33, 2), 1, 100),
    (8, lambda: np.random.randn(12, 3), 12, 100),
]:
    np.random.seed(seed)
    x = make()
    np.random.seed(seed)
    labels, centres, iterations = kmeans(x, k, iters)
    np.random.seed(seed)
    spread = plus_plus(x, k)
    cases.append({"kind": "kmeans", "seed": seed, "k": k, "maxIter": iters, "x": pack(x), "iterations": iterations,
                  "labels": pack(labels.astype(np.int32)), "centres": pack(centres), "spread": pack(spread),
                  "inertia": float(((x - centres[labels]) ** 2).sum())})



def attention(Q, K, V, scaled=True, mask=None, causal=False):
    scores = Q @ np.swapaxes(K, -1, -2)
    if scaled:
        scores = scores / np.sqrt(Q.shape[-1]).astype(scores.dtype)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf) if mask.dtype == bool else scores + mask
    if causal:
        scores = np.where(np.tri(*scores.shape[-2:], dtype=bool), scores, -np.inf)
    with np.errstate(all="ignore"):
        e = np.exp(scores - np.max(scores, axis=-1, keepdims=True))
        weights = e / e.sum(axis=-1, keepdims=True)
    return np.nan_to_num(weights) @ V


np.random.seed(37)
for q, k, v, options, mask, dtype in [
    ([6, 4], [6, 4], [6, 4], {"scaled": False}, None, "float64"),
    ([6, 4], [9, 4], [9, 3], {}, None, "float64"),
    ([2, 3, 5, 8], [3, 7, 8], [7, 2], {}, [5, 7], "float64"),
    ([2, 5, 8], [2, 5, 8], [2, 5, 8], {"causal": True}, None, "float32"),
    ([3, 4, 2], [1, 6, 2], [3, 6, 2], {"causal": True, "scaled": False}, [3, 1, 6], "float64"),
    ([4, 3], [5, 3], [5, 2], {}, "add", "float32"),
    ([4, 300], [5, 300], [5, 2], {"scaled": False}, None, "float64"),
]:
    Q, K, V = [np.random.randn(*shape).astype(dtype) for shape in (q, k, v)]
    if len(q) == 2 and q[1] == 300:
        Q *= 100  # the scores overflow exp
    m = None if mask is None else np.random.randn(q[-2], k[-2]).astype(dtype) if mask == "add" else np.random.rand(*mask) > 0.5
    if m is not None and m.dtype == bool:
        m[0] = False  # sees nothing
    cases.append({"kind": "attention", "query": pack(Q), "key": pack(K), "value": pack(V), "options": options,
                  "mask": None if m is None else pack(m), "result": pack(attention(Q, K, V, mask=m, **options))})

for seed, heads, causal, length in [(1, 4, False, None), (2, 2, True, None), (3, 1, False, 9)]:
    np.random.seed(seed)
    wq, wk, wv, wo = [np.random.randn(8, 8) * np.sqrt(1 / 8) for _ in range(4)]
    x = np.random.randn(3, 5, 8)
    y = x if length is None else np.random.randn(3, length, 8)
    split = lambda z: np.swapaxes(z.reshape(*z.shape[:-1], heads, 8 // heads), -2, -3)
    found = attention(split(x @ wq), split(y @ wk), split(y @ wv), causal=causal)
    result = np.swapaxes(found, -2, -3).reshape(3, 5, 8) @ wo
    cases.append({"kind": "heads", "seed": seed, "heads": heads, "causal": causal, "x": pack(x),
                  "key": None if length is None else pack(y), "result": pack(result)})



def signed(v):
    """The element of the greatest magnitude of each row is positive."""
    return v * np.sign(v[np.arange(len(v)), np.argmax(np.abs(v), axis=1)])[:, np.newaxis]


def pca(X, k):
    """The guide's, by the eigenvectors of the covariances."""
    centred = X - np.mean(X, axis=0)
    values, vectors = np.linalg.eigh(np.cov(centred.T))
    order = np.argsort(values)[::-1]
    values, components = values[order], signed(vectors[:, order[:k]].T)
    return centred @ components.T, components, values[:k], values[:k] / values.sum()


def truncated(X, k, center):
    centred = X - np.mean(X, axis=0) if center else X
    U, s, Vt = np.linalg.svd(centred, full_matrices=False)
    components = signed(Vt[:k])
    flips = np.sign((components * Vt[:k]).sum(axis=1))
    return U[:, :k] * flips, s[:k], components


for seed, shape, k, scale in [(27, (200, 10), 3, 1), (48, (80, 5), 2, 1), (3, (12, 7), 7, 50), (4, (6, 9), 5, 1e-3)]:
    np.random.seed(seed)
    X = np.random.randn(*shape) * scale * np.linspace(1, 3, shape[1]) + np.arange(shape[1])
    scores, components, variances, ratios = pca(X, k)
    svds = [truncated(X, k, center) for center in (False, True)]
    cases.append({"kind": "components", "k": k, "x": pack(X), "scores": pack(scores), "components": pack(components),
                  "variances": pack(variances), "ratios": pack(ratios), "svds": [[pack(p) for p in one] for one in svds]})


def power_iteration(A, num_iterations=100):
    """The guide's."""
    v = np.random.randn(A.shape[0])
    v = v / np.linalg.norm(v)
    for _ in range(num_iterations):
        Av = A @ v
        v = Av / np.linalg.norm(Av)
        eigenvalue = v.T @ A @ v
    return eigenvalue, v


for seed, n, iterations in [(48, 6, 100), (1, 30, 500), (2, 4, 3)]:
    np.random.seed(seed)
    A = np.random.randn(n, n)
    A = A @ A.T
    np.random.seed(seed)
    value, vector = power_iteration(A, iterations)
    cases.append({"kind": "power", "seed": seed, "a": pack(A), "iterations": iterations, "value": pack(value),
                  "vector": pack(vector)})

write("ml-models", cases)
