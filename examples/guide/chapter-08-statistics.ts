// Chapter 8, statistics.
import {
  corrcoef,
  cov,
  flatnonzero,
  hstack,
  isnan,
  median,
  ml,
  nanmean,
  percentile,
  ptp,
  random,
  shaped,
  stats,
  type Tensor,
  tensor,
  unique,
  vstack,
} from "shapeproof";

/** Descriptive statistics. */
export function block28() {
  random.seed(42);
  const dataset = random.exponential(2, [1000, 5]); // right-skewed

  // Central tendency
  const means = dataset.mean({ axis: 0 }); // Tensor<[5]>
  const medians = median(dataset, { axis: 0 }); // Tensor<[5]>
  const modes = stats.mode(dataset, { axis: 0 }); // { mode: Tensor<[5]>, count: Tensor<[5], "int32"> }

  // Spread
  const stds = dataset.std({ axis: 0 });
  const vars = dataset.variance({ axis: 0 });
  const ranges = ptp(dataset, { axis: 0 });

  // Quartiles
  const q25 = percentile(dataset, 25, { axis: 0 }); // Tensor<[5]>
  const q75 = percentile(dataset, 75, { axis: 0 });
  const iqr = q75.subtract(q25);

  return { guide: { dataset, means, medians, modes: [modes.mode, modes.count], stds, vars, ranges, q25, q75, iqr } };
}

/** Pearson's correlation of two vectors. */
const correlation = shaped("n, n -> ")((x, y) => {
  const [xCentered, yCentered] = [x.subtract(x.mean()), y.subtract(y.mean())];
  const numerator = xCentered.multiply(yCentered).sum();
  return numerator.divide(xCentered.square().sum().multiply(yCentered.square().sum()).sqrt());
});

/** Relationships. */
export function block29() {
  const dataset = random.exponential(2, [1000, 5]);

  const correlationMatrix = corrcoef(dataset.T); // Tensor<[5, 5]>: features are variables
  const covarianceMatrix = cov(dataset.T); // Tensor<[5, 5]>

  const [x, y] = [dataset.at(":", 0), dataset.at(":", 1)];
  return {
    guide: {
      dataset,
      correlation_matrix: correlationMatrix,
      covariance_matrix: covarianceMatrix,
      r01: correlation(x, y),
    },
    library: { r01: stats.correlation(x, y) },
  };
}

/** So many samples of each class. */
function stratifiedSample(x: Tensor<[number, 3]>, y: Tensor<[number], "int32">, perClass: number) {
  const [rows, labels] = [[x.at(":0")], [y.at(":0")]];
  for (const label of unique(y).tolist()) {
    const classIndices = flatnonzero(y.equal(label)); // Tensor<[number], "int32">
    const size = Math.min(perClass, classIndices.size);
    const sampled = random.choice(classIndices, { size, replace: false });
    rows.push(x.at(sampled));
    labels.push(y.at(sampled));
  }
  return [vstack(rows), hstack(labels)] as const;
}

/** The means of samples drawn with replacement. */
function bootstrapMean(data: Tensor<[number]>, resamples: number) {
  const means: number[] = [];
  for (let i = 0; i < resamples; i++) means.push(random.choice(data, { size: data.size }).mean().item());
  return tensor(means);
}

/** Sampling. */
export function block30() {
  const x = random.randn(90, 3);
  const y = random.randint(0, 3, 90);

  const start = random.getState();
  const [stratX, stratY] = stratifiedSample(x, y, 10);
  const boot = bootstrapMean(x.at(":", 0), 200);

  // The library's, from the same point of the stream.
  random.setState(start);
  const [sampleX, sampleY] = ml.stratifiedSample(x, y, 10);
  const { statistics } = stats.bootstrap(x.at(":", 0), { resamples: 200 });

  return {
    guide: { X30: x, y30: y, strat_X: stratX, strat_y: stratY, boot },
    library: { strat_X: sampleX, strat_y: sampleY, boot: statistics },
  };
}

/** Beyond one and a half interquartile ranges; NaN is no outlier. */
const detectOutliersIqr = (x: Tensor<[1000, 20]>) => {
  const [q1, q3] = [percentile(x, 25, { axis: 0 }), percentile(x, 75, { axis: 0 })];
  const iqr = q3.subtract(q1).multiply(1.5);
  return x.less(q1.subtract(iqr)).logicalOr(x.greater(q3.add(iqr)));
};

/** Rows with half of their values or more, and the mean of the feature where one is missing. */
function cleanDataset(x: Tensor<[1000, 20]>) {
  const missingRate = isnan(x).mean({ axis: 1 });
  const clean = x.at(missingRate.less(0.5)); // Tensor<[number, 20]>
  const featureMeans = nanmean(clean, { axis: 0 });
  for (let i = 0; i < 20; i++) {
    const missing = isnan(clean.at(":", i));
    clean.set([missing, i], featureMeans.at(i));
  }
  return clean;
}

/** Practice exercise 8: data quality. */
export function block31() {
  random.seed(42);
  const [nSamples, nFeatures] = [1000, 20] as const;
  const cleanData = random.randn(nSamples, nFeatures);

  // Missing values are NaN.
  const missingIndices = random.choice(20_000, { size: 200, replace: false });
  const flatView = cleanData.flatten(); // a copy
  flatView.set([missingIndices], Number.NaN);
  const messyData = flatView.reshape([nSamples, nFeatures]); // a view

  // Outliers
  const outlierIndices = random.choice(nSamples, { size: 50, replace: false });
  const noise = random.randn(50, nFeatures).multiply(10);
  messyData.set([outlierIndices], messyData.at(outlierIndices).add(noise));

  // 1. and 2. Missing values
  const hasMissing = isnan(messyData).any({ axis: 0 }); // Tensor<[20], "bool">
  const missingPercentage = isnan(messyData).mean({ axis: 0 }).multiply(100); // Tensor<[20]>
  console.log(`Features with missing values: ${flatnonzero(hasMissing)}`);
  console.log(`Missing percentages: ${missingPercentage.at(":5")}`);

  // 3. Outliers. Percentiles of a feature with NaN are NaN, so it has none: the guide's way.
  const outlierMask = detectOutliersIqr(messyData); // Tensor<[1000, 20], "bool">

  // 4. A clean data set
  const cleaned = cleanDataset(messyData); // Tensor<[number, 20]>
  console.log(`Original shape: ${messyData.shape}`);
  console.log(`Cleaned shape: ${cleaned.shape}`);

  return {
    guide: {
      clean_data: cleanData,
      missing_indices: missingIndices,
      flat_view: flatView,
      messy_data: messyData,
      outlier_indices: outlierIndices,
      has_missing: hasMissing,
      missing_percentage: missingPercentage,
      outlier_mask: outlierMask,
      clean_dataset_result: cleaned,
    },
    library: {
      outlier_mask: stats.outliersIqr(messyData),
      clean_dataset_result: stats.cleanDataset(messyData),
    },
  };
}
