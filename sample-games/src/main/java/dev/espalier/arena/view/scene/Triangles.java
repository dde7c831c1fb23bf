package dev.espalier.arena.view.scene;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Mesh;
import com.badlogic.gdx.graphics.VertexAttribute;
import com.badlogic.gdx.graphics.VertexAttributes.Usage;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.math.Matrix4;
import com.badlogic.gdx.math.Vector3;
import com.badlogic.gdx.utils.Disposable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Coloured triangles, gathered one after the other and then drawn at once. A vertex has a place, a normal (all zero where light
 * should not matter), a colour and a place in the light map (below zero where there is none). One thread only.
 */
final class Triangles implements Disposable {

    static final int STRIDE = 9;

    private static final float NO_LIGHT_MAP = -1;

    private final Vector3 place = new Vector3();
    private final Vector3 direction = new Vector3();
    private final Matrix4 transform = new Matrix4();
    private float[] vertices = new float[STRIDE * 3 * 256];
    private int size;
    private float colour;
    private float normalX;
    private float normalY;
    private float normalZ;
    private @Nullable Mesh mesh;
    private int meshVertices;

    void clear() {
        size = 0;
        transform.idt();
    }

    /** Where what follows is put; the identity at first. */
    Matrix4 transform() {
        return transform;
    }

    Triangles colour(int rgb) {
        return colour(rgb, 1);
    }

    Triangles colour(int rgb, double opacity) {
        int alpha = (int) (254 * Math.max(0, Math.min(1, opacity)));
        colour = Color.toFloatBits(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha);
        return this;
    }

    Triangles normal(double x, double y, double z) {
        direction.set((float) x, (float) y, (float) z);
        direction.rot(transform).nor();
        normalX = direction.x;
        normalY = direction.y;
        normalZ = direction.z;
        return this;
    }

    /** What follows is as bright as its colour says. */
    Triangles unlit() {
        normalX = 0;
        normalY = 0;
        normalZ = 0;
        return this;
    }

    void vertex(double x, double y, double z) {
        vertex(x, y, z, NO_LIGHT_MAP, NO_LIGHT_MAP);
    }

    void vertex(double x, double y, double z, float u, float v) {
        if (size + STRIDE > vertices.length) {
            vertices = Arrays.copyOf(vertices, vertices.length * 2);
        }
        place.set((float) x, (float) y, (float) z).mul(transform);
        vertices[size] = place.x;
        vertices[size + 1] = place.y;
        vertices[size + 2] = place.z;
        vertices[size + 3] = normalX;
        vertices[size + 4] = normalY;
        vertices[size + 5] = normalZ;
        vertices[size + 6] = colour;
        vertices[size + 7] = u;
        vertices[size + 8] = v;
        size += STRIDE;
    }

    int count() {
        return size / STRIDE / 3;
    }

    /** Draws all that was gathered. What stays the same is copied to the graphics card only once. */
    void draw(ShaderProgram shader, boolean changed) {
        if (size == 0) {
            return;
        }
        int wanted = size / STRIDE;
        Mesh drawn = mesh;
        if (drawn == null || meshVertices < wanted) {
            dispose();
            meshVertices = changed ? vertices.length / STRIDE : wanted;
            drawn = new Mesh(
                    !changed,
                    meshVertices,
                    0,
                    new VertexAttribute(Usage.Position, 3, ShaderProgram.POSITION_ATTRIBUTE),
                    new VertexAttribute(Usage.Normal, 3, ShaderProgram.NORMAL_ATTRIBUTE),
                    VertexAttribute.ColorPacked(),
                    VertexAttribute.TexCoords(0));
            drawn.setVertices(vertices, 0, size);
            mesh = drawn;
        } else if (changed) {
            drawn.setVertices(vertices, 0, size);
        }
        drawn.render(shader, GL20.GL_TRIANGLES, 0, wanted);
    }

    @Override
    public void dispose() {
        if (mesh != null) {
            mesh.dispose();
            mesh = null;
        }
    }
}
