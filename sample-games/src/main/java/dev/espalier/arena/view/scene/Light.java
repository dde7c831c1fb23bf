package dev.espalier.arena.view.scene;

import com.badlogic.gdx.graphics.glutils.ShaderProgram;

/** The one way in which everything is lit: a sun, a sky that is brighter than the ground, and haze in the distance. */
final class Light {

    /** What is seen where there is nothing: below and above the horizon. */
    static final int HAZE = 0xc9d3dd;

    static final int SKY = 0x8fa9c4;

    private static final String VERTEX = """
            attribute vec3 a_position;
            attribute vec3 a_normal;
            attribute vec4 a_color;
            attribute vec2 a_texCoord0;
            uniform mat4 u_camera;
            uniform vec3 u_eye;
            varying vec4 v_color;
            varying vec2 v_place;
            varying float v_far;
            void main() {
                vec3 sun = normalize(vec3(-0.45, 0.62, 0.9));
                float matters = min(1.0, dot(a_normal, a_normal) * 4.0);
                float sky = 0.60 + 0.12 * a_normal.z;
                float light = sky + 0.42 * max(0.0, dot(a_normal, sun));
                v_color = vec4(a_color.rgb * mix(1.0, light, matters), a_color.a * (255.0 / 254.0));
                v_place = a_texCoord0;
                v_far = distance(a_position, u_eye);
                gl_Position = u_camera * vec4(a_position, 1.0);
            }
            """;

    private static final String FRAGMENT = """
            #ifdef GL_ES
            precision mediump float;
            #endif
            uniform sampler2D u_light;
            uniform vec3 u_haze;
            uniform float u_clear;
            varying vec4 v_color;
            varying vec2 v_place;
            varying float v_far;
            void main() {
                float lit = v_place.x < -0.5 ? 1.0 : 0.16 + 0.92 * texture2D(u_light, v_place).r;
                float haze = 1.0 - exp(-pow(v_far / u_clear, 2.0));
                gl_FragColor = vec4(mix(v_color.rgb * lit, u_haze, haze * 0.75), v_color.a);
            }
            """;

    private Light() {}

    /** @throws IllegalStateException if the graphics driver does not take it */
    static ShaderProgram shader() {
        ShaderProgram shader = new ShaderProgram(VERTEX, FRAGMENT);
        if (!shader.isCompiled()) {
            throw new IllegalStateException("the graphics driver refuses a shader: " + shader.getLog());
        }
        return shader;
    }
}
