"""np.promote_types, np.can_cast and the dtypes of results, for every pair of dtypes and for plain numbers."""
import numpy as np
from common import DTYPES, write

cases = []
for a in DTYPES:
    for b in DTYPES:
        x, y = np.ones(2, a), np.ones(2, b)
        case = {"a": a, "b": b, "promote": str(np.promote_types(a, b)),
                "safe": np.can_cast(a, b, "safe"), "sameKind": np.can_cast(a, b, "same_kind"),
                "trueDivide": str(np.true_divide(x, y).dtype)}
        if np.promote_types(a, b).kind != "c":
            case["arctan2"] = str(np.arctan2(x, y).dtype)
        cases.append(case)
for a in DTYPES:
    x = np.ones(2, a)
    case = {"a": a, "exp": str(np.exp(x).dtype), "absolute": str(np.absolute(x).dtype),
            "mean": str(np.mean(x).dtype), "var": str(np.var(x).dtype), "sum": str(np.sum(x).dtype)}
    for name, scalar in {"int": 2, "float": 2.5, "bool": True}.items():
        case[name] = str(np.add(x, scalar).dtype)
        case[f"{name}TrueDivide"] = str(np.true_divide(x, scalar).dtype)
        if x.dtype.kind != "c":
            case[f"{name}Arctan2"] = str(np.arctan2(x, scalar).dtype)
    cases.append(case)
write("promotion", cases)
