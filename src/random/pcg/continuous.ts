import { ValueError } from "../../core/errors.ts";
import { empty, type Strided } from "../../core/strided.ts";
import type { Size } from "../arguments.ts";
import { checked, drawnWith, type Given, notNegative, type Parameter, requireTogether } from "../parameters.ts";
import { fillExponential, fillNormal, fillUniform } from "./fill.ts";
import type { Stream } from "./stream.ts";

// See codegen/spec/random-generator.ts.

type Drawn = Strided | number;

export function uniform(source: Stream, low: Parameter = 0, high: Parameter = 1, size?: Size): Drawn {
  const op = "Generator.uniform";
  const given: Given[] = [
    ["low", low],
    ["high", high],
  ];
  const parameters = checked(op, given, size);
  requireTogether(parameters, (from, to) => {
    if (!Number.isFinite(to - from))
      throw new ValueError(`${op}: the range from low ${from} to high ${to} is not finite`);
    if (to < from) throw new ValueError(`${op}: high must not be below low, got ${from} and ${to}`);
  });
  if ("numbers" in parameters && parameters.shape !== undefined) {
    const [from, to] = parameters.numbers;
    const result = empty(parameters.shape, "float64");
    fillUniform(source, result, from, to - from);
    return result;
  }
  return drawnWith(parameters, (from, to) => from + (to - from) * source.nextDouble());
}

export function normal(source: Stream, loc: Parameter = 0, scale: Parameter = 1, size?: Size): Drawn {
  const given: Given[] = [
    ["loc", loc],
    ["scale", scale, notNegative],
  ];
  const parameters = checked("Generator.normal", given, size);
  if ("numbers" in parameters && parameters.shape !== undefined) {
    const [mean, deviation] = parameters.numbers;
    const result = empty(parameters.shape, "float64");
    fillNormal(source, result, mean, deviation);
    return result;
  }
  return drawnWith(parameters, (mean, deviation) => mean + deviation * source.nextGaussian());
}

export function exponential(source: Stream, scale: Parameter = 1, size?: Size): Drawn {
  const parameters = checked("Generator.exponential", [["scale", scale, notNegative]], size);
  if ("numbers" in parameters && parameters.shape !== undefined) {
    const result = empty(parameters.shape, "float64");
    fillExponential(source, result, parameters.numbers[0]);
    return result;
  }
  return drawnWith(parameters, (mean) => mean * source.nextExponential());
}
