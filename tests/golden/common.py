"""Shared by the scripts that make golden files with NumPy: `python3 tests/golden/<family>.py` writes `<family>.json`.

An array is {"dtype", "shape", "data"}: data is the base64 of its bytes in C order, little-endian, so that every bit
(signed zeros, NaN, subnormals, float16) survives.
"""
import base64
import json
import pathlib

import numpy as np

HERE = pathlib.Path(__file__).parent
DTYPES = ["bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64",
          "float16", "float32", "float64", "complex64", "complex128"]


def pack(value):
    """The JSON form of an array (or of what NumPy makes one of)."""
    x = np.asarray(value)
    little = x.astype(x.dtype.newbyteorder("<"), copy=False)
    return {"dtype": str(x.dtype), "shape": list(x.shape),
            "data": base64.b64encode(np.ascontiguousarray(little).tobytes()).decode()}


def write(family, cases):
    """One case a line, so that a change shows as a line in a diff."""
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (HERE / f"{family}.json").write_text(f"[\n{lines}\n]\n")
    print(f"{family}.json: {len(cases)} cases")
