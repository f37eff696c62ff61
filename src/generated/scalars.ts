// Generated from codegen/ir/expansions/index.ts, codegen/emit/scalars.ts by `npm run gen`. Do not edit.
import { high, pow2 } from "../kernels/float-parts.ts";
import { rint } from "../kernels/rounding.ts";
import { copysign } from "../kernels/special.ts";

export function cosh(x: number): number {
  const t0 = Math.abs(x);
  const t1 = t0 > 711 ? 711 : t0;
  const t2 = rint(t1 * 1.4426950408889634);
  const t3 = t2 > 100;
  const t4 = t2 - (t3 ? 8 : 0);
  const t5 = pow2(t4);
  const t6 = -t4;
  const t7 = pow2(t6 < -100 ? -100 : t6);
  const t8 = t5 + t7;
  const t9 = t5 - t7;
  const t10 = t2 * -0.6931471803691238 + t1;
  const t11 = t9 * t10;
  const t12 = t8 + t11;
  const t13 = t2 * -1.9082149292705877e-10;
  const t14 = t10 + t13;
  const t15 = t14 * t14;
  const t16 = t15 * t15;
  return (
    (t12 +
      (t11 -
        (t12 - t8) +
        (t7 - (t8 - t5)) +
        (t9 *
          (t14 *
            t15 *
            (t16 * (t16 * 2.51090514201136e-8 + (t15 * 0.0000027557244183742535 + 0.00019841269886132108)) +
              (t15 * 0.00833333333332164 + 0.16666666666666677)) +
            t13) +
          t8 *
            (t15 *
              (t16 * (t16 * 2.763135750491785e-7 + (t15 * 0.000024801489727443045 + 0.001388888894722465)) +
                (t15 * 0.04166666666651459 + 0.5000000000000013)))))) *
    (t3 ? 128 : 0.5)
  );
}

export function sigmoid(x: number): number {
  const t0 = x < -746 ? -746 : x;
  const t1 = (t0 > 40 ? 40 : t0) * 0.5;
  const t2 = rint(t1 * -2.8853900817779268);
  const t3 = t2 * 0.3465735902796041 + t1;
  const t4 = 1 + t3;
  const t5 = t2 > 1000 ? 1000 : t2;
  const t6 = pow2(t5);
  const t7 = t6 + 1;
  const t8 = t2 * 3.6855012825838994e-13;
  const t9 = t3 + t8;
  const t10 = t9 * t9;
  const t11 = t10 * t10;
  const t12 =
    t9 *
      t10 *
      (t11 *
        (t11 * (t10 * 0.0034449659801789783 + -0.008857320880663017) +
          (t10 * 0.021869371145294643 + -0.05396825278909336)) +
        (t10 * 0.1333333333278899 + -0.333333333333325)) +
    t8;
  const t13 = t3 + t12;
  const t14 = t13 - t6 * t13;
  const t15 = t7 + t14;
  const t16 = -1 / t15;
  const t17 = high(t4 * t16);
  const t18 = high(t15);
  return (
    -(
      (t17 * (t15 - t18 + (t14 - (t15 - t7) + (1 - (t7 - t6)))) + (t17 * t18 + t4) + (t3 - (t4 - 1) + t12)) * t16 +
      t17
    ) * pow2(t5 - t2)
  );
}

export function sinh(x: number): number {
  const t0 = Math.abs(x);
  const t1 = t0 > 711 ? 711 : t0;
  const t2 = rint(t1 * 1.4426950408889634);
  const t3 = t2 > 100;
  const t4 = t2 - (t3 ? 8 : 0);
  const t5 = pow2(t4);
  const t6 = -t4;
  const t7 = pow2(t6 < -100 ? -100 : t6);
  const t8 = t5 - t7;
  const t9 = t2 * -0.6931471803691238 + t1;
  const t10 = t5 * t9;
  const t11 = t8 + t10;
  const t12 = t7 * t9;
  const t13 = t11 + t12;
  const t14 = t2 * -1.9082149292705877e-10;
  const t15 = t9 + t14;
  const t16 = t15 * t15;
  const t17 = t16 * t16;
  return copysign(
    (t13 +
      (t10 -
        (t11 - t8) +
        (t12 - (t13 - t11)) +
        ((t5 + t7) *
          (t15 *
            t16 *
            (t17 * (t17 * 2.51090514201136e-8 + (t16 * 0.0000027557244183742535 + 0.00019841269886132108)) +
              (t16 * 0.00833333333332164 + 0.16666666666666677)) +
            t14) +
          (t8 *
            (t16 *
              (t17 * (t17 * 2.763135750491785e-7 + (t16 * 0.000024801489727443045 + 0.001388888894722465)) +
                (t16 * 0.04166666666651459 + 0.5000000000000013))) +
            (t5 - t8 - t7))))) *
      (t3 ? 128 : 0.5),
    x,
  );
}

export function softplus(x: number): number {
  const t0 = -Math.abs(x);
  const t1 = t0 < -746 ? -746 : t0;
  const t2 = t1 > -0.9675840262617056;
  const t3 = t2 ? 0.6931471803691238 : 0;
  const t4 = x > 0 ? x : 0;
  const t5 = t3 + t4;
  const t6 = t2 ? 0.5 : 1;
  const t7 = rint(t1 * 1.4426950408889634);
  const t8 = t7 < -1000 ? -1000 : t7;
  const t9 = pow2(t8);
  const t10 = t9 - (t2 ? 1 : 0);
  const t11 = t7 * -0.6931471803691238 + t1;
  const t12 = t9 * t11;
  const t13 = t10 + t12;
  const t14 = t6 * t13;
  const t15 = t5 + t14;
  const t16 = t7 * -1.9082149292705877e-10;
  const t17 = t11 + t16;
  const t18 = t17 * t17;
  const t19 =
    t6 *
    (t9 *
      (t18 *
        (t18 *
          (t18 *
            (t18 *
              (t18 * (t17 * 2.4999938967088316e-8 + 2.7630203298214864e-7) +
                (t17 * 0.0000027557586596101322 + 0.000024801493237434157)) +
              (t17 * 0.00019841269506576332 + 0.0013888888943480895)) +
            (t17 * 0.008333333333494303 + 0.04166666666653081)) +
          (t17 * 0.16666666666666413 + 0.500000000000001)) +
        t16) +
      (t12 - (t13 - t10)));
  const t20 = t14 + t19;
  const t21 = t20 * (t20 * 0.5);
  const t22 = t20 / (2 + t20);
  const t23 = t22 * t22;
  const t24 = t23 * t23;
  return x > 40
    ? x
    : (t15 +
        (t14 -
          (t15 - t5) +
          (t4 - (t5 - t3)) +
          (t19 +
            (t2 ? 1.9082149292705877e-10 : 0) -
            t20 * (t19 - (t20 - t14)) -
            (t21 -
              t22 *
                (t23 *
                  (t24 *
                    (t24 * (t24 * 0.1502478570996055 + (t23 * 0.1529086580045916 + 0.18184478451885538)) +
                      (t23 * 0.22222180949324583 + 0.28571428912846786)) +
                    (t23 * 0.3999999999866454 + 0.6666666666666843)) +
                  t21))))) *
        pow2(t7 - t8);
}

export function tanh(x: number): number {
  const t0 = Math.abs(x);
  const t1 = t0 > 22 ? 22 : t0;
  const t2 = rint(t1 * -2.8853900817779268);
  const t3 = pow2(t2);
  const t4 = 1 - t3;
  const t5 = t2 * 0.3465735902796041 + t1;
  const t6 = t3 * t5;
  const t7 = t5 + t6;
  const t8 = t4 + t7;
  const t9 = 1 + t3;
  const t10 = t2 * 3.6855012825838994e-13;
  const t11 = t5 + t10;
  const t12 = t11 * t11;
  const t13 = t12 * t12;
  const t14 =
    t11 *
      t12 *
      (t13 *
        (t13 * (t12 * 0.0034449659801789783 + -0.008857320880663017) +
          (t12 * 0.021869371145294643 + -0.05396825278909336)) +
        (t12 * 0.1333333333278899 + -0.333333333333325)) +
    t10;
  const t15 = t5 + t14;
  const t16 = t15 - t3 * t15;
  const t17 = t9 + t16;
  const t18 = -1 / t17;
  const t19 = high(t8 * t18);
  const t20 = high(t17);
  return copysign(
    (t19 * (t17 - t20 + (t16 - (t17 - t9) + (t3 - (t9 - 1)))) +
      (t19 * t20 + t8) +
      (t7 - (t8 - t4) + (1 - t4 - t3 + (t9 * t14 + (t6 - (t7 - t5)))))) *
      t18 +
      t19,
    x,
  );
}
