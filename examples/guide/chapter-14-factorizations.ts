// Chapter 14, factorizations and eigenvalue problems.
import { argsort, cov, linalg, ml, random, type Tensor } from "shapeproof";

/** The leading singular vectors of the centred data. */
function truncatedSvd(x: Tensor<[30, 6]>) {
  const centered = x.subtract(x.mean({ axis: 0 }));
  const { U, S, Vh } = linalg.svd(centered, { fullMatrices: false }); // [30, 6], [6], [6, 6]
  const [u, s, vt] = [U.at(":", ":3"), S.at(":3"), Vh.at(":3")]; // [30, 3], [3], [3, 6]
  return { transformed: u.multiply(s), u, s, vt };
}

/** A x = b by A = QR. */
function qrSolver(a: Tensor<[5, 5]>, b: Tensor<[5]>) {
  const { Q, R } = linalg.qr(a);
  return linalg.solve(R, Q.T.matmul(b)); // Tensor<[5]>
}

/** Factorizations. */
export function block47() {
  const x = random.randn(30, 6);
  const { transformed, u, s, vt } = truncatedSvd(x);

  const a = random.randn(5, 5);
  const b = random.randn(5);

  const svd = new ml.TruncatedSVD({ nComponents: 3, center: true }).fit(x);
  return {
    guide: { X47: x, svd_t: transformed, U47: u, s47: s, Vt47: vt, A47: a, b47: b, qr_x: qrSolver(a, b) },
    // Up to the sign of each component.
    library: { svd_t: svd.transform(x), s47: svd.singularValues, Vt47: svd.components, qr_x: linalg.solve(a, b) },
  };
}

/** The largest eigenvalue, and its eigenvector. */
function powerIteration(a: Tensor<[6, 6]>, iterations = 100) {
  let v = random.randn(6);
  v = v.divide(linalg.norm(v));
  let value = v.matmul(a).matmul(v);
  for (let i = 0; i < iterations; i++) {
    const av = a.matmul(v);
    v = av.divide(linalg.norm(av));
    value = v.matmul(a).matmul(v);
  }
  return { value, vector: v };
}

/** Principal components by the eigenvalues of the covariance matrix. */
function pcaEigenvalueMethod(x: Tensor<[80, 5]>) {
  const centered = x.subtract(x.mean({ axis: 0 }));
  const { eigenvalues, eigenvectors } = linalg.eigh(cov(centered.T));

  const order = argsort(eigenvalues).at("::-1"); // descending
  const values = eigenvalues.at(order); // Tensor<[5]>
  const components = eigenvectors.at(":", order).at(":", ":2"); // Tensor<[5, 2]>
  return { projected: centered.matmul(components), ratio: values.at(":2").divide(values.sum()) };
}

/** Eigenvalue problems. */
export function block48() {
  const square = random.randn(6, 6);
  const a = square.matmul(square.T);
  const start = random.getState();
  const { value, vector } = powerIteration(a);

  const x = random.randn(80, 5);
  const { projected, ratio } = pcaEigenvalueMethod(x);

  const pca = new ml.PCA({ nComponents: 2 }).fit(x);
  random.setState(start);
  const top = ml.powerIteration(a);
  return {
    guide: { A48: a, top_value: value, top_vector: vector, X48: x, pca_eigh: projected, pca_ratio: ratio },
    // Up to the sign of each component.
    library: {
      top_value: top.eigenvalue,
      top_vector: top.eigenvector,
      pca_eigh: pca.transform(x),
      pca_ratio: pca.explainedVarianceRatio,
    },
  };
}
