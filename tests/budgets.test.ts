/** The count of casts sees all of them; the budget itself is a step of `npm run check`. */
import { Project } from "ts-morph";
import { expect, test } from "vitest";
import { castsIn } from "../scripts/casts.ts";

const source = `
const a = JSON.parse("1") as number;
// The file holds one number.
const b = JSON.parse("1") as number;
const c = ["x"] as const;
const d = [1].at(0)!;
const e: any = 1;
// @ts-ignore
const f: string = 1;
const g = <number>JSON.parse("1");
const h = "not as any cast!"; // as any
`;

test("casts are counted on the syntax tree, with or without a reason", () => {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile("sample.ts", source);
  const casts = castsIn(file, "sample.ts");
  expect(casts.map(({ line }) => line).sort((x, y) => x - y)).toEqual([2, 4, 6, 7, 8, 10]);
  expect(casts.filter(({ reason }) => reason).map(({ line }) => line)).toContain(4);
  expect(casts.filter(({ reason }) => reason).map(({ line }) => line)).not.toContain(2);
});
