import { ml, random, type Tensor, zeros } from "shapeproof";
import { zeros as thinZeros } from "shapeproof/fn";
import { type FittedStandardScaler as ThinScaler, StandardScaler as ThinStandardScaler } from "shapeproof/fn/ml";
import { expectAssignable, expectNotAssignable, expectType } from "tsd";

const count: number = 30;
const x = random.randn(count, 20);
const y = random.randn(count);

// What is fitted knows its columns, and results know the rows of what they are made of.
const scaler = new ml.StandardScaler().fit(x);
expectType<Tensor<[20], "float64">>(scaler.mean);
expectType<Tensor<[5, 20], "float64">>(scaler.transform(zeros([5, 20])));
expectType<Tensor<[5, 20], "float32">>(scaler.transform(zeros([5, 20], { dtype: "float32" })));
expectType<Tensor<[number, 20], "float64">>(scaler.transform(x));

// Known columns go where unknown ones are asked for, and not the other way round.
expectAssignable<ml.FittedStandardScaler<20>>(scaler);
expectAssignable<ml.FittedStandardScaler<number>>(scaler);
expectNotAssignable<ml.FittedStandardScaler<19>>(scaler);
expectNotAssignable<ml.FittedStandardScaler<20>>(new ml.StandardScaler().fit(random.randn(3, count)));
// What is not fitted cannot transform.
expectNotAssignable<ml.FittedStandardScaler<20>>(new ml.StandardScaler());

// A symbol is itself alone, and a shape of unknown rank waits for run time.
const named = zeros([30, 20]).bindShape(["people", "measures"]);
expectType<Tensor<["people", "measures"], "float64">>(new ml.StandardScaler().fit(named).transform(named));
const unknown: Tensor<number[]> = zeros([30, 20]);
expectType<Tensor<[number, 20], "float64">>(scaler.transform(unknown));

// The thin Tensor has the same classes.
const thin = new ThinStandardScaler().fit(thinZeros([9, 4]));
expectAssignable<ThinScaler<4>>(thin);
expectNotAssignable<ml.FittedStandardScaler<4>>(thin);

// Columns that are computed.
const products = new ml.PolynomialFeatures({ degree: 3, includeBias: false }).fit(zeros([8, 5]));
expectType<Tensor<[2, 55], "float64">>(products.transform(zeros([2, 5])));
const degree: number = 3;
expectType<Tensor<[8, number], "float64">>(new ml.PolynomialFeatures({ degree }).fitTransform(zeros([8, 5])));
expectType<Tensor<[8, 10], "int16">>(ml.interactions(zeros([8, 4], { dtype: "int16" })));

// Targets, one or several, and classes.
const line = new ml.LinearRegression().fit(x, y);
expectType<Tensor<[20], "float64">>(line.coef);
expectType<Tensor<[7], "float64">>(line.predict(zeros([7, 20])));
const lines = new ml.LinearRegression().fit(x, random.randn(count, 3));
expectType<Tensor<[3, 20], "float64">>(lines.coef);
expectType<Tensor<[7, 3], "float64">>(lines.predict(zeros([7, 20])));
expectAssignable<ml.FittedLinearRegression<number>>(line);
expectNotAssignable<ml.FittedLinearRegression<20>>(lines);
const labels = random.randint(0, 3, count);
const classes = new ml.LogisticRegression({ classes: 3 }).fit(x, labels);
expectType<Tensor<[7, 3], "float64">>(classes.predictProba(zeros([7, 20])));
expectType<Tensor<[7], "int32">>(classes.predict(zeros([7, 20])));
const found = new ml.LogisticRegression().fit(x, labels.astype("int8"));
expectType<Tensor<[7, number], "float64">>(found.predictProba(zeros([7, 20])));
expectType<Tensor<[7], "int8">>(found.predict(zeros([7, 20])));

// Rows in parts.
const [samples, answers] = [zeros([150, 4]), zeros([150], { dtype: "int32" })];
const [xTrain, xTest, yTrain, yTest] = ml.trainTestSplit([samples, answers], { testSize: 0.2 });
expectType<Tensor<[120, 4], "float64">>(xTrain);
expectType<Tensor<[30, 4], "float64">>(xTest);
expectType<Tensor<[120], "int32">>(yTrain);
expectType<Tensor<[30], "int32">>(yTest);
expectType<[Tensor<[number, 20], "float64">, Tensor<[number, 20], "float64">]>(ml.trainTestSplit([x]));
for (const [a, b] of ml.batches([samples, answers], 50)) {
  expectType<Tensor<[50, 4], "float64">>(a);
  expectType<Tensor<[50], "int32">>(b);
}
expectType<Tensor<[number, 2], "float64">>(ml.processChunks(samples, 64, (chunk) => chunk.at(":", ":2")));

// Metrics: a number, or one for each class.
expectType<number>(ml.f1(labels, labels, 3));
expectType<Tensor<[3], "float64">>(ml.f1(labels, labels, 3, { average: null }));
expectType<Tensor<[4], "int8" | "int16" | "float32">>(ml.optimizeDtype(zeros([4])));
