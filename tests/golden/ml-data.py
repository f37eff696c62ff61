"""Splits, samples, batches and chunks as NumPy's legacy stream draws them: `python3 tests/golden/ml-data.py`.

The splits are those of scikit-learn's `train_test_split(..., random_state=seed)`: model_selection/_split.py says in which
order it draws.
"""
import numpy as np

from common import HERE, pack, write


def labels_of(name):
    table = np.loadtxt(HERE.parent.parent / "data" / f"{name}.csv", delimiter=",", skiprows=0 if name == "digits" else 1)
    return table[:, -1].astype(np.int32)


def split(rows, size):
    count = int(np.ceil(rows * size)) if size < 1 else size
    order = np.random.permutation(rows)
    return order[count:], order[:count]


def shares(sizes, count):
    exact = sizes / sizes.sum() * count
    floor = np.floor(exact)
    left = int(count - floor.sum())
    loss = exact - floor
    for value in np.unique(loss)[::-1] if left > 0 else []:
        equal, = np.where(loss == value)
        lucky = np.random.choice(equal, size=min(len(equal), left), replace=False)
        floor[lucky] += 1
        left -= len(lucky)
        if left == 0:
            break
    return floor.astype(int)


def stratified(labels, size):
    rows = len(labels)
    count = int(np.ceil(rows * size)) if size < 1 else size
    classes, number = np.unique(labels, return_inverse=True)
    sizes = np.bincount(number)
    groups = np.split(np.argsort(number, kind="mergesort"), np.cumsum(sizes)[:-1])
    for_train = shares(sizes, rows - count)
    for_test = shares(sizes - for_train, count)
    train, test = [], []
    for group, a, b in zip(groups, for_train, for_test):
        order = group[np.random.permutation(len(group))]
        train.extend(order[:a])
        test.extend(order[a:a + b])
    return np.random.permutation(train), np.random.permutation(test)


def stratified_sample(x, y, per_class):
    """The guide's function."""
    rows = []
    for label in np.unique(y):
        indices = np.where(y == label)[0]
        rows.append(np.random.choice(indices, size=min(per_class, len(indices)), replace=False))
    rows = np.hstack(rows)
    return x[rows], y[rows]


def create_batches(x, y, batch_size, shuffle=True):
    """The guide's function."""
    if shuffle:
        indices = np.random.permutation(len(x))
        x, y = x[indices], y[indices]
    for start in range(0, len(x), batch_size):
        yield x[start:start + batch_size], y[start:start + batch_size]


def chunked(data, chunk_size):
    """The guide's process_large_dataset_chunked."""
    parts = [data[start:start + chunk_size] for start in range(0, len(data), chunk_size)]
    return np.vstack([(part - np.mean(part, axis=0)) / np.std(part, axis=0) for part in parts])


cases = []
for seed, rows, size in [(42, 150, 0.2), (0, 10, 0.25), (3, 7, 2), (11, 178, 0.33), (5, 1797, 0.5), (9, 150, 30)]:
    np.random.seed(seed)
    train, test = split(rows, size)
    cases.append({"kind": "split", "seed": seed, "rows": rows, "size": size, "train": pack(train.astype(np.int32)),
                  "test": pack(test.astype(np.int32)), "next": np.random.random()})
for seed, name, size in [(42, "iris", 0.2), (1, "wine", 0.25), (2, "breast-cancer", 0.3), (7, "digits", 0.1), (8, "wine", 20),
                         (9, "iris", 0.33), (10, "iris", 50)]:
    labels = labels_of(name)
    np.random.seed(seed)
    train, test = stratified(labels, size)
    cases.append({"kind": "stratified", "seed": seed, "data": name, "size": size, "train": pack(train.astype(np.int32)),
                  "test": pack(test.astype(np.int32)), "next": np.random.random()})
for seed, rows, classes, per in [(42, 60, 3, 5), (1, 40, 4, 12), (2, 9, 2, 1)]:
    np.random.seed(seed)
    x, y = np.random.randn(rows, 3), np.random.randint(0, classes, rows)
    a, b = stratified_sample(x, y, per)
    cases.append({"kind": "sample", "seed": seed, "rows": rows, "classes": classes, "perClass": per, "x": pack(a),
                  "y": pack(b.astype(np.int32)), "next": np.random.random()})
for seed, rows, size, shuffle in [(42, 100, 32, True), (0, 60, 20, True), (1, 10, 64, True), (2, 21, 4, False)]:
    np.random.seed(seed)
    x, y = np.random.randn(rows, 2), np.random.randint(0, 5, rows)
    parts = list(create_batches(x, y, size, shuffle))
    cases.append({"kind": "batches", "seed": seed, "rows": rows, "size": size, "shuffle": shuffle,
                  "batches": [[pack(a), pack(b.astype(np.int32))] for a, b in parts], "next": np.random.random()})
for seed, rows, size in [(42, 100, 30), (1, 64, 64), (2, 50, 8)]:
    np.random.seed(seed)
    x = np.random.randn(rows, 4) * 3 + 1
    cases.append({"kind": "chunks", "seed": seed, "rows": rows, "size": size, "result": pack(chunked(x, size))})
write("ml-data", cases)
