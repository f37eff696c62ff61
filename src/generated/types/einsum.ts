// Generated from codegen/emit/types-einsum.ts, codegen/emit/ranks.ts by `npm run gen`. Do not edit.
import type { Letter } from "../../types/einsum-general.ts";
/** E with dim D for letter I. A dim that differs adds a string to E, and the whole is given up at the end. */
type Bind<I extends string, D, E> = I extends keyof E
  ? D extends E[I]
    ? E[I] extends D
      ? E
      : "no"
    : "no"
  : E & { [K in I]: D };
type Term<T, S, E> = S extends null
  ? "no"
  : S extends [infer a0, infer a1]
    ? T extends `${infer i0}${infer i1}${infer rest}`
      ? rest extends ""
        ? Bind<i1, a1, Bind<i0, a0, E>>
        : "no"
      : "no"
    : S extends [infer a0, infer a1, infer a2]
      ? T extends `${infer i0}${infer i1}${infer i2}${infer rest}`
        ? rest extends ""
          ? Bind<i2, a2, Bind<i1, a1, Bind<i0, a0, E>>>
          : "no"
        : "no"
      : S extends [infer a0]
        ? T extends `${infer i0}${infer rest}`
          ? rest extends ""
            ? Bind<i0, a0, E>
            : "no"
          : "no"
        : S extends [infer a0, infer a1, infer a2, infer a3]
          ? T extends `${infer i0}${infer i1}${infer i2}${infer i3}${infer rest}`
            ? rest extends ""
              ? Bind<i3, a3, Bind<i2, a2, Bind<i1, a1, Bind<i0, a0, E>>>>
              : "no"
            : "no"
          : S extends [infer a0, infer a1, infer a2, infer a3, infer a4]
            ? T extends `${infer i0}${infer i1}${infer i2}${infer i3}${infer i4}${infer rest}`
              ? rest extends ""
                ? Bind<i4, a4, Bind<i3, a3, Bind<i2, a2, Bind<i1, a1, Bind<i0, a0, E>>>>>
                : "no"
              : "no"
            : S extends [infer a0, infer a1, infer a2, infer a3, infer a4, infer a5]
              ? T extends `${infer i0}${infer i1}${infer i2}${infer i3}${infer i4}${infer i5}${infer rest}`
                ? rest extends ""
                  ? Bind<i5, a5, Bind<i4, a4, Bind<i3, a3, Bind<i2, a2, Bind<i1, a1, Bind<i0, a0, E>>>>>>
                  : "no"
                : "no"
              : S extends []
                ? T extends ""
                  ? E
                  : "no"
                : "no";
type Output<O, E> = O extends ""
  ? []
  : O extends `${infer o0}${infer o1}${infer rest}`
    ? rest extends ""
      ? o0 extends keyof E
        ? o0 extends o1
          ? null
          : o1 extends keyof E
            ? [E[o0], E[o1]]
            : null
        : null
      : O extends `${infer o0}${infer o1}${infer o2}${infer rest}`
        ? rest extends ""
          ? o0 extends keyof E
            ? o0 extends o1 | o2
              ? null
              : o1 extends keyof E
                ? o1 extends o2
                  ? null
                  : o2 extends keyof E
                    ? [E[o0], E[o1], E[o2]]
                    : null
                : null
            : null
          : O extends `${infer o0}${infer o1}${infer o2}${infer o3}${infer rest}`
            ? rest extends ""
              ? o0 extends keyof E
                ? o0 extends o1 | o2 | o3
                  ? null
                  : o1 extends keyof E
                    ? o1 extends o2 | o3
                      ? null
                      : o2 extends keyof E
                        ? o2 extends o3
                          ? null
                          : o3 extends keyof E
                            ? [E[o0], E[o1], E[o2], E[o3]]
                            : null
                        : null
                    : null
                : null
              : O extends `${infer o0}${infer o1}${infer o2}${infer o3}${infer o4}${infer rest}`
                ? rest extends ""
                  ? o0 extends keyof E
                    ? o0 extends o1 | o2 | o3 | o4
                      ? null
                      : o1 extends keyof E
                        ? o1 extends o2 | o3 | o4
                          ? null
                          : o2 extends keyof E
                            ? o2 extends o3 | o4
                              ? null
                              : o3 extends keyof E
                                ? o3 extends o4
                                  ? null
                                  : o4 extends keyof E
                                    ? [E[o0], E[o1], E[o2], E[o3], E[o4]]
                                    : null
                                : null
                            : null
                        : null
                    : null
                  : null
                : null
            : null
        : null
    : O extends `${infer o0}${infer rest}`
      ? rest extends ""
        ? o0 extends keyof E
          ? [E[o0]]
          : null
        : null
      : null;
type Finish<O, E> = E extends string ? null : keyof E extends Letter ? Output<O, E> : null;
/** The shape of an einsum in the common form, null for every other. */
export type EinsumFast<Spec, Shapes> = Shapes extends [infer S0, infer S1]
  ? Spec extends `${infer t0},${infer t1}->${infer O}`
    ? Finish<O, Term<t1, S1, Term<t0, S0, unknown>>>
    : null
  : Shapes extends [infer S0]
    ? Spec extends `${infer t0}->${infer O}`
      ? Finish<O, Term<t0, S0, unknown>>
      : null
    : Shapes extends [infer S0, infer S1, infer S2]
      ? Spec extends `${infer t0},${infer t1},${infer t2}->${infer O}`
        ? Finish<O, Term<t2, S2, Term<t1, S1, Term<t0, S0, unknown>>>>
        : null
      : Shapes extends [infer S0, infer S1, infer S2, infer S3]
        ? Spec extends `${infer t0},${infer t1},${infer t2},${infer t3}->${infer O}`
          ? Finish<O, Term<t3, S3, Term<t2, S2, Term<t1, S1, Term<t0, S0, unknown>>>>>
          : null
        : null;
