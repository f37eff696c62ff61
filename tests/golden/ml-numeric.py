"""The guide's numerical helpers with NumPy, and logsumexp with SciPy: `python3 tests/golden/ml-numeric.py`."""
import numpy as np
from scipy.spatial.distance import cdist
from scipy.special import logsumexp

from common import pack, write


def cosine_similarity(a, b):
    return np.dot(a, b) / (np.linalg.norm(a) * np.linalg.norm(b))


def batch_cosine_similarity(x, y):
    return x / np.linalg.norm(x, axis=1, keepdims=True) @ (y / np.linalg.norm(y))


def image_preprocessing_pipeline(images):
    normalized = images.astype(np.float32) / 255.0
    centered = normalized - np.mean(normalized)
    return np.clip(centered + np.random.normal(0, 0.01, centered.shape), 0, 1)


def optimize_memory_usage(x):
    with np.errstate(invalid="ignore"):
        if np.all(x == x.astype(np.int8)):
            return x.astype(np.int8)
        if np.all(x == x.astype(np.int16)):
            return x.astype(np.int16)
    return x.astype(np.float32) if x.dtype == np.float64 else x


cases = []
np.random.seed(42)
for dtype in [np.float64, np.float32, np.int32]:
    x, y = (np.random.randn(20, 5) * 9).astype(dtype), (np.random.randn(5) * 7).astype(dtype)
    z = (np.random.randn(4, 5) * 5).astype(dtype)
    cases.append({"kind": "vectors", "x": pack(x), "y": pack(y), "z": pack(z), "cosine": pack(cosine_similarity(x[0], y)),
                  "cosines": pack(batch_cosine_similarity(x, y)), "distance": pack(np.linalg.norm(x[0] - y)),
                  "distances": pack(np.linalg.norm(x - y, axis=1)), "pairs": pack(cdist(x, z).astype(np.result_type(dtype, 1.0) if dtype == np.int32 else dtype))})
for x in [np.random.randn(4, 6), np.random.randn(3, 4, 5) * 500, np.array([1000.0, 1000.5]), np.random.randn(3, 4).astype(np.float32),
          np.array([[-np.inf, 0, 1], [-np.inf] * 3, [np.inf, 0, 1], [np.nan, 0, 1], [np.inf, -np.inf, 2]]),
          np.arange(12).reshape(3, 4).astype(np.int32)]:
    for axis in [-1, 0, (0, 1)] if x.ndim > 1 else [-1]:
        for keepdims in [False, True]:
            cases.append({"kind": "logSumExp", "x": pack(x), "axis": axis, "keepdims": keepdims,
                          "result": pack(logsumexp(x, axis=axis, keepdims=keepdims))})
for x in [np.random.randn(30, 4) * 3, np.random.randn(5, 2).astype(np.float32), np.zeros((3,)), np.array(4.0), np.arange(6)]:
    cases.append({"kind": "norm", "x": pack(x.astype(np.int32) if x.dtype == np.int64 else x),
                  "result": pack(np.sqrt(np.sum(x ** 2) + x.dtype.type(1e-8) if x.dtype != np.int64 else np.sum(x ** 2) + 1e-8))})
for x in [np.random.randn(64, 16), np.random.randn(9, 3).astype(np.float32), np.ones((4, 2))]:
    wide = x.astype(float)
    result = (wide - wide.mean(axis=0)) / np.sqrt(wide.var(axis=0) + 1e-8)
    cases.append({"kind": "batch", "x": pack(x), "result": pack(result.astype(x.dtype))})
for seed, shape in [(42, (6, 9, 9)), (0, (2, 5, 4, 3))]:
    np.random.seed(seed)
    images = np.random.randint(0, 256, shape, dtype=np.uint8)
    cases.append({"kind": "images", "seed": seed, "x": pack(images), "result": pack(image_preprocessing_pipeline(images)),
                  "next": np.random.random()})
for x in [np.array([1.0, -128, 127]), np.array([1.0, 128]), np.array([-32768.0, 5]), np.array([32768.0]), np.array([0.5]),
          np.array([np.nan, 1]), np.array([np.inf]), np.array([-0.0]), np.arange(5).astype(np.int64), np.array([2 ** 40]),
          np.array([300, 2], dtype=np.int32), np.array([70000], dtype=np.int32), np.array([200], dtype=np.uint8),
          np.array([0.25], dtype=np.float32), np.array([True, False]), np.zeros((0,))]:
    cases.append({"kind": "dtype", "x": pack(x), "result": pack(optimize_memory_usage(x))})
write("ml-numeric", cases)
