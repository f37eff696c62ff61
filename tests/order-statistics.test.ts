import { describe } from "vitest";
import { testCalls } from "./support/calls.ts";

describe("order statistics", () => {
  testCalls("order-statistics", () => undefined);
});
