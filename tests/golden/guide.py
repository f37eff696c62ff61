"""What NumPy computes for each code block of "The Ultimate NumPy Mastery Guide for AI/ML Engineers".

    python3 tests/golden/guide.py GUIDE.md [SEED]

writes guide.json. The guide itself is not part of the project: its blocks are read from the file that is given. Before
each block the legacy generator is seeded with the seed and the block's number; a block that seeds itself wins. DRIVERS
sets up what a block assumes and calls what a block only defines, so that every function and class of the guide leaves
numbers behind. The form of a value is that of examples/guide/values.ts.
"""
import contextlib
import io
import json
import pathlib
import re
import sys

import numpy as np
import scipy
import scipy.stats

SHOWN = 32

# block number -> (code run before it, code run after it)
DRIVERS = {
    5: ("existing_arr = np.array([[1.5, 2.5], [3.5, 4.5]])", ""),
    11: ("data = np.random.randn(60)\nX = np.random.randn(60, 4)\ny = np.random.randint(0, 3, 60)", ""),
    13: ("X = np.random.randn(200, 6)\ny = np.random.randint(0, 4, 200)", ""),
    16: ("", "sig, rel, tnh = sigmoid(sine_wave), relu(sine_wave), tanh(sine_wave)"),
    26: ("", "A26 = np.random.randn(8, 3)\ncos_sim = cosine_similarity(v1, v2)\neuclid = euclidean_distance(v1, v2)\n"
             "batch_cos = batch_cosine_similarity(A26, v1)"),
    29: ("dataset = np.random.exponential(scale=2.0, size=(1000, 5))", "r01 = correlation(dataset[:, 0], dataset[:, 1])"),
    30: ("", "X30 = np.random.randn(90, 3)\ny30 = np.random.randint(0, 3, 90)\n"
             "strat_X, strat_y = stratified_sample(X30, y30, 10)\nboot = bootstrap_mean(X30[:, 0], 200)"),
    33: ("", "slow = slow_euclidean_distances(X_test[:50], y_test)\nfast = fast_euclidean_distances(X_test[:50], y_test)"),
    37: ("", "Q37, K37, V37 = np.random.randn(6, 4), np.random.randn(6, 4), np.random.randn(6, 4)\n"
             "attended = simple_attention(Q37, K37, V37)"),
    38: ("", "X38 = np.random.randn(200, 4) ** 3\nkept = remove_extreme_values(X38)"),
    40: ("", "inter = fe.interaction_features(X_test)"),
    41: ("", "lr_weights, lr_bias, lr_score = model.weights, model.bias, model.score(X_train, y_train)\n"
             "lr_costs = np.array(model.cost_history)"),
    42: ("", "small = np.random.randn(100, 10)\nslow_ss = slow_sum_of_squares(small)\nfast_ss = fast_sum_of_squares(small)"),
    43: ("", "big = np.random.randn(2500, 6)\nchunked = process_large_dataset_chunked(big, 1000)\n"
             "as_int8 = optimize_memory_usage(np.arange(-100.0, 100.0))\n"
             "as_int16 = optimize_memory_usage(np.arange(0.0, 3000.0))\nas_f32 = optimize_memory_usage(big)"),
    44: ("", "Xs, ys = np.random.randn(20, 3), np.random.randint(0, 5, 20)\n"
         "batches = [b for b in create_batches(Xs, ys, 8)]\nplain = [b for b in create_batches(Xs, ys, 8, shuffle=False)]"),
    45: ("", "one_hot_loop = one_hot_encode(labels)"),
    46: ("", "t46, p46 = np.random.randint(0, 4, 100), np.random.randint(0, 4, 100)\n"
             "m46 = classification_metrics(t46, p46, 4)\nprecision, recall = m46['precision'], m46['recall']\n"
             "f1_score, confusion = m46['f1_score'], m46['confusion_matrix']"),
    47: ("", "X47 = np.random.randn(30, 6)\nsvd_t, (U47, s47, Vt47) = truncated_svd(X47, 3)\n"
             "A47, b47 = np.random.randn(5, 5), np.random.randn(5)\nqr_x = qr_solver(A47, b47)"),
    48: ("", "A48 = np.random.randn(6, 6)\nA48 = A48 @ A48.T\ntop_value, top_vector = power_iteration(A48)\n"
             "X48 = np.random.randn(80, 5)\npca_eigh, pca_ratio = pca_eigenvalue_method(X48, 2)"),
    49: ("", "x49 = np.random.randn(4, 6) * 300\nsoft = stable_softmax(x49)\nlse = log_sum_exp(x49)\n"
             "gnorm = stable_gradient_norm(x49)"),
    50: ("", "adam = AdamOptimizer()\nparams = np.random.randn(7)\ntarget = np.random.randn(7)\n"
             "for _ in range(25):\n    params = adam.update(params, 2 * (params - target))"),
    51: ("", "X51 = np.random.randn(240, 5)\ny51 = (X51[:, 0] + X51[:, 1] ** 2 > 0.5).astype(int) + (X51[:, 2] > 0.8)\n"
             "net = NeuralNetworkNumPy([5, 16, 3], learning_rate=0.1)\nnet.train(X51, y51, epochs=12, batch_size=32)\n"
             "net_w, net_b = net.weights, net.biases\nprobs = net.forward(X51)\nacc = net.accuracy(X51, y51)"),
}

# The guide's text stops in the middle of its last block: this is the rest, in its own manner.
ENDING = '''print(f"Epoch {epoch}: {avg_loss:.4f} {accuracy:.4f}")

    def predict(self, X):
        return np.argmax(self.forward(X), axis=1)

    def accuracy(self, X, y):
        return np.mean(self.predict(X) == y)
'''

# What takes long and only repeats itself: the loop over 10,000 samples whose body is `pass`.
SKIPPED_LINES = {44: re.compile(r"(?ms)^# Usage in training loop.*\Z")}


def blocks():
    """The guide's Python blocks, in order, numbered from 1."""
    text = pathlib.Path(sys.argv[1]).read_text()
    found = [m.group(1) for m in re.finditer(r"```python\n(.*?)(?:```|\Z)", text, re.S)]
    last = found[-1].rstrip()
    found[-1] = last[: last.rindex('print(f"')] + ENDING
    return found


def number(x):
    if isinstance(x, (bool, np.bool_)):
        return bool(x)
    if isinstance(x, (complex, np.complexfloating)):
        return {"re": number(x.real), "im": number(x.imag)}
    if isinstance(x, (int, np.integer)):
        return int(x)
    x = float(x)
    return x if np.isfinite(x) else "nan" if np.isnan(x) else "inf" if x > 0 else "-inf"


def value(v):
    """The JSON form of a value, or None where it is not a number, an array or a list of those."""
    if type(v) is int:  # a setting, such as batch_size = 32
        return None
    if isinstance(v, (bool, float, complex, np.number, np.bool_)):
        return {"kind": "scalar", "value": number(v)}
    if isinstance(v, np.ndarray) and v.dtype.kind in "biufc":
        flat = v.ravel()
        finite = flat[~np.isnan(flat)] if v.dtype.kind in "fc" else flat
        total = finite.astype(np.complex128 if v.dtype.kind == "c" else np.float64)
        return {"kind": "array", "dtype": str(v.dtype), "shape": list(v.shape), "sum": number(total.sum()),
                "abs_sum": number(np.abs(total).sum()), "head": [number(x) for x in flat[:SHOWN]],
                "tail": [number(x) for x in flat[-SHOWN:]]}
    if isinstance(v, (list, tuple)) and v and all(value(x) is not None for x in v):
        return {"kind": "list", "items": [value(x) for x in v]}
    return None


def run(seed):
    scope, result = {"np": np, "scipy": scipy}, {}
    for index, code in enumerate(blocks(), start=1):
        before, after = DRIVERS.get(index, ("", ""))
        if index in SKIPPED_LINES:
            code = SKIPPED_LINES[index].sub("", code)
        np.random.seed(seed + index)
        earlier = dict(scope)
        with contextlib.redirect_stdout(io.StringIO()), np.errstate(all="ignore"):
            for part in (before, code, after):
                exec(compile(part, f"block {index}", "exec"), scope)
        named = {k: value(v) for k, v in scope.items() if not k.startswith("_") and earlier.get(k) is not v}
        result[f"{index:02d}"] = {k: v for k, v in named.items() if v is not None}
    return {"seed": seed, "blocks": result}


if __name__ == "__main__":
    result = run(int(sys.argv[2]) if len(sys.argv) > 2 else 7)
    lines = ",\n".join(f'"{number}":{json.dumps(values, separators=(",", ":"))}' for number, values in result["blocks"].items())
    text = f'{{"seed":{result["seed"]},"blocks":{{\n{lines}\n}}}}\n'
    (pathlib.Path(__file__).parent / "guide.json").write_text(text)
