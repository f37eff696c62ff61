import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ml, random } from "shapeproof";
import { loadDigits } from "./digits.ts";
import { progress, type Step } from "./progress.ts";
import { page } from "./report/page.ts";
import { bold, cyan, dim, green, percent, print, red, table, wrapWords } from "./terminal.ts";
import { compileWrongPrograms } from "./wrong-programs.ts";

/** Trains a network on handwritten digits, shows how well it reads, and writes a page about it. */
export function readDigits(file?: string): void {
  const started = performance.now();
  random.seed(42);

  // 80 % to train on, 20 % held out, in random order.
  const { pixels, labels } = loadDigits();
  const order = random.permutation(1797);
  const [trainRows, testRows] = [order.at(":1437"), order.at("1437:")];
  const [trainPixels, testPixels] = [pixels.at(trainRows), pixels.at(testRows)];
  const [trainLabels, testLabels] = [labels.at(trainRows), labels.at(testRows)];

  // Both are standardised with what the training set knows.
  const xTrain = ml.standardise(trainPixels);
  const xTest = ml.standardise(testPixels, trainPixels);

  const network = new ml.NeuralNetwork([64, 128, 10], { learningRate: 0.1 });
  print(bold("A network of 64, 128 and 10 units learns to read 1,437 digits"), "");
  const epochs = 40;
  const steps: Step[] = [];
  const show = progress(epochs);
  network.train(xTrain, trainLabels, {
    epochs,
    onEpoch(step) {
      steps.push(step);
      show(step);
    },
  });

  const probabilities = network.forward(xTest);
  const predicted = network.predict(xTest);
  const metrics = ml.classificationMetrics(testLabels, predicted, 10);

  print("", bold(`Of 360 digits it had never seen, it reads ${green(percent(metrics.accuracy))}`), "");
  const head = ["digit", "precision", "recall", "F1", "support"];
  const columns = [metrics.precision.tolist(), metrics.recall.tolist(), metrics.f1Score.tolist()];
  const support = metrics.support.tolist();
  const rows = support.map((count, digit) => [
    String(digit),
    ...columns.map((column) => column[digit].toFixed(3)),
    String(count),
  ]);
  const means = [metrics.precision.mean().item(), metrics.recall.mean().item(), metrics.f1Score.mean().item()];
  const overall = ["mean", ...means.map((mean) => mean.toFixed(3)), String(metrics.support.sum().item())];
  print(...table(head, [...rows, overall]), "");

  print(bold("What the compiler says to three wrong programs"), "");
  const complaints = compileWrongPrograms();
  for (const { story, file, line, source, column, length, message } of complaints) {
    const gutter = " ".repeat(`${line} | `.length);
    print(`${story} ${dim(`${file}:${line}`)}`, "");
    print(`  ${dim(`${line} |`)} ${source}`, `  ${gutter}${" ".repeat(column)}${red("^".repeat(length))}`);
    print(...wrapWords(message, 100).map((part) => `  ${cyan(part)}`), "");
  }

  // A mask picks the mistakes out of everything: how many there are, only the run knows.
  const wrong = predicted.notEqual(testLabels);
  const actual = testLabels.at(wrong).tolist();
  const said = predicted.at(wrong).tolist();
  const sure = probabilities.max({ axis: 1 }).at(wrong).tolist();
  const mistakes = testPixels
    .at(wrong)
    .tolist()
    .map((picture, i) => ({ pixels: picture, actual: actual[i], predicted: said[i], probability: sure[i] }));

  const report = page({
    title: "Handwritten digits, read by a network whose shapes the compiler proved",
    summary:
      "Layers of 64, 128 and 10 units, trained on 1,437 pictures of 8×8 pixels. Matrix, metrics and mistakes are those of the 360 pictures that were held out.",
    accuracy: metrics.accuracy,
    steps,
    confusion: metrics.confusionMatrix.tolist(),
    metrics: { head, rows: [...rows, overall] },
    mistakes,
    total: 360,
    complaints,
  });
  const path = file ?? fileURLToPath(new URL("../../guide-report.html", import.meta.url));
  writeFileSync(path, report);
  print(`Report: ${path} ${dim(`(${((performance.now() - started) / 1000).toFixed(1)} s in all)`)}`);
}
