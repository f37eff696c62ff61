"""Networks trained with NumPy, and the helpers around them: `python3 tests/golden/ml.py`."""
import numpy as np

from common import pack, write


def softmax(x, axis=-1):
    shifted = np.exp(x - np.max(x, axis=axis, keepdims=True))
    return shifted / np.sum(shifted, axis=axis, keepdims=True)


class Network:
    """The guide's network: ReLU inside, softmax at the end, cross-entropy, plain stochastic gradient descent."""

    def __init__(self, sizes, rate):
        self.rate = rate
        self.weights = [np.random.randn(a, b) * np.sqrt(2.0 / a) for a, b in zip(sizes, sizes[1:])]
        self.biases = [np.zeros(b) for b in sizes[1:]]

    def forward(self, x):
        self.activations, self.sums = [x], []
        for i, (w, b) in enumerate(zip(self.weights, self.biases)):
            self.sums.append(self.activations[-1] @ w + b)
            last = i == len(self.weights) - 1
            self.activations.append(softmax(self.sums[-1]) if last else np.maximum(0, self.sums[-1]))
        return self.activations[-1]

    def one_hot(self, y):
        return np.eye(self.weights[-1].shape[1])[y] if y.ndim == 1 else y

    def backward(self, x, y):
        delta = self.activations[-1] - self.one_hot(y)
        gradients = []
        for i in reversed(range(len(self.weights))):
            gradients.insert(0, (self.activations[i].T @ delta / len(x), np.mean(delta, axis=0)))
            if i > 0:
                delta = (delta @ self.weights[i].T) * (self.sums[i - 1] > 0)
        return gradients

    def loss(self, p, y):
        return -np.mean(np.sum(self.one_hot(y) * np.log(p + 1e-15), axis=1))

    def train(self, x, y, epochs, batch):
        losses = []
        for _ in range(epochs):
            order = np.random.permutation(len(x))
            x_shuffled, y_shuffled, total = x[order], y[order], []
            for start in range(0, len(x), batch):
                xb, yb = x_shuffled[start:start + batch], y_shuffled[start:start + batch]
                total.append(self.loss(self.forward(xb), yb))
                for i, (dw, db) in enumerate(self.backward(xb, yb)):
                    self.weights[i] -= self.rate * dw
                    self.biases[i] -= self.rate * db
            losses.append(sum(total) / len(total))
        return losses


cases = []
for seed, sizes, rate, rows, epochs, batch, hot in [
    (51, [5, 16, 3], 0.1, 240, 12, 32, False),
    (0, [6, 8, 7, 4], 0.05, 101, 6, 10, False),
    (1, [3, 2], 0.5, 33, 9, 40, True),
    (42, [64, 32, 10], 0.1, 200, 5, 32, False),
]:
    np.random.seed(seed)
    x = np.random.randn(rows, sizes[0])
    y = np.abs(np.floor(x[:, 0] * 1.7 + x[:, 1] ** 2)).astype(np.int32) % sizes[-1]
    labels = np.eye(sizes[-1])[y] if hot else y
    network = Network(sizes, rate)
    start = [pack(w) for w in network.weights]
    losses = network.train(x, labels, epochs, batch)
    p = network.forward(x)
    cases.append({
        "kind": "network", "seed": seed, "sizes": sizes, "rate": rate, "epochs": epochs, "batch": batch,
        "x": pack(x), "y": pack(labels), "start": start, "losses": losses, "weights": [pack(w) for w in network.weights],
        "biases": [pack(b) for b in network.biases], "probabilities": pack(p), "loss": network.loss(p, labels),
        "accuracy": float(np.mean(np.argmax(p, axis=1) == y)), "classes": pack(np.argmax(p, axis=1).astype(np.int32)),
        "gradients": [[pack(w), pack(b)] for w, b in network.backward(x, labels)],
    })

np.random.seed(7)
for shape, scale in [([4, 6], 300), ([5], 1), ([2, 3, 4], 1000), ([1, 1], 1e308)]:
    x = np.random.randn(*shape) * scale
    for axis in range(-1, len(shape)):
        cases.append({"kind": "softmax", "x": pack(x), "axis": axis, "result": pack(softmax(x, axis))})

x = np.random.randint(0, 17, (30, 8)).astype(float)
x[:, 3] = 5
x[:, 6] = 0
other = np.random.randn(4, 8) * 10
mean, std = x.mean(axis=0), x.std(axis=0)
std[std == 0] = 1
cases.append({"kind": "standardise", "x": pack(x), "other": pack(other), "result": pack((x - mean) / std),
              "applied": pack((other - mean) / std)})

for classes, n in [(4, 100), (3, 7), (6, 12)]:
    # The last class of each is never predicted, so that a precision is 0 / 0.
    actual = np.random.randint(0, classes, n).astype(np.int32)
    predicted = np.random.randint(0, classes - 1, n).astype(np.int32)
    matrix = np.zeros((classes, classes), dtype=np.int32)
    np.add.at(matrix, (actual, predicted), 1)
    with np.errstate(all="ignore"):
        precision = np.diag(matrix) / matrix.sum(axis=0)
        recall = np.diag(matrix) / matrix.sum(axis=1)
        f1 = 2 * (precision * recall) / (precision + recall)
    cases.append({"kind": "metrics", "classes": classes, "actual": pack(actual), "predicted": pack(predicted),
                  "confusionMatrix": pack(matrix), "precision": pack(np.nan_to_num(precision)),
                  "recall": pack(np.nan_to_num(recall)), "f1Score": pack(np.nan_to_num(f1)),
                  "support": pack(matrix.sum(axis=1).astype(np.int32)),
                  "accuracy": float(np.mean(actual == predicted))})
write("ml", cases)
