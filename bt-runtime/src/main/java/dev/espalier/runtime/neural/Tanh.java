package dev.espalier.runtime.neural;

/**
 * The hyperbolic tangent as a quotient of polynomials, the same on every machine: {@code x P(x²) / Q(x²)}, after Eigen's
 * {@code generic_fast_tanh_float}. Within 1e-6 of the true value.
 */
public final class Tanh {

    /** Beyond it the result is 1 to the last bit. */
    public static final float CLAMP = 7.905311f;

    public static final float P1 = 4.8935246e-3f;
    public static final float P3 = 6.3726195e-4f;
    public static final float P5 = 1.48572235e-5f;
    public static final float P7 = 5.1222973e-8f;
    public static final float P9 = -8.604672e-11f;
    public static final float P11 = 2.000188e-13f;
    public static final float P13 = -2.7607684e-16f;
    public static final float Q0 = 4.893525e-3f;
    public static final float Q2 = 2.2684347e-3f;
    public static final float Q4 = 1.1853471e-4f;
    public static final float Q6 = 1.1982584e-6f;

    private Tanh() {}

    static float of(float value) {
        float x = Math.max(-CLAMP, Math.min(CLAMP, value));
        float square = x * x;
        float p = Math.fma(square, P13, P11);
        p = Math.fma(square, p, P9);
        p = Math.fma(square, p, P7);
        p = Math.fma(square, p, P5);
        p = Math.fma(square, p, P3);
        p = Math.fma(square, p, P1);
        float q = Math.fma(square, Q6, Q4);
        q = Math.fma(square, q, Q2);
        q = Math.fma(square, q, Q0);
        return x * p / q;
    }
}
