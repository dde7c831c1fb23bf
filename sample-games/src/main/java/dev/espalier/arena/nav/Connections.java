package dev.espalier.arena.nav;

import java.util.Arrays;

/**
 * The parts of a mesh: two areas lie in one part when one can walk from each to the other. Found by Kosaraju's algorithm in
 * time linear in the mesh, so a mesh that is too large for {@link Routes} can be cut down to one part first.
 */
public final class Connections {

    private final NavMesh mesh;
    private final int[] partOf;
    private final double[] squareMetres;
    private int parts;

    public Connections(NavMesh mesh) {
        this.mesh = mesh;
        partOf = new int[mesh.areas()];
        int[][] backward = backward();
        int[] order = orderOfLeaving();
        Arrays.fill(partOf, -1);
        int[] stack = new int[partOf.length];
        for (int i = order.length - 1; i >= 0; i--) {
            if (partOf[order[i]] < 0) {
                gather(order[i], backward, stack);
                parts++;
            }
        }
        squareMetres = new double[parts];
        for (int area = 0; area < partOf.length; area++) {
            squareMetres[partOf[area]] += mesh.area(area).outline().area();
        }
    }

    public int parts() {
        return parts;
    }

    /** The part in which an area lies. */
    public int part(int area) {
        return partOf[area];
    }

    /** How large the floor of a part is. */
    public double squareMetres(int part) {
        return squareMetres[part];
    }

    /** Areas in the order in which a search along the portals leaves them for good. */
    private int[] orderOfLeaving() {
        int count = partOf.length;
        int[] order = new int[count];
        int[] stack = new int[count];
        int[] nextPortal = new int[count];
        boolean[] seen = new boolean[count];
        int left = 0;
        for (int root = 0; root < count; root++) {
            int depth = 0;
            if (!seen[root]) {
                seen[root] = true;
                nextPortal[root] = mesh.firstPortal(root);
                stack[depth++] = root;
            }
            while (depth > 0) {
                int area = stack[depth - 1];
                if (nextPortal[area] == mesh.firstPortal(area + 1)) {
                    order[left++] = area;
                    depth--;
                    continue;
                }
                int to = mesh.portal(nextPortal[area]++).to();
                if (!seen[to]) {
                    seen[to] = true;
                    nextPortal[to] = mesh.firstPortal(to);
                    stack[depth++] = to;
                }
            }
        }
        return order;
    }

    /** For each area those from which a portal leads to it. */
    private int[][] backward() {
        int count = mesh.areas();
        int[] sizes = new int[count];
        int portals = mesh.firstPortal(count);
        for (int portal = 0; portal < portals; portal++) {
            sizes[mesh.portal(portal).to()]++;
        }
        int[][] result = new int[count][];
        for (int area = 0; area < count; area++) {
            result[area] = new int[sizes[area]];
        }
        for (int portal = 0; portal < portals; portal++) {
            NavMesh.Portal way = mesh.portal(portal);
            result[way.to()][--sizes[way.to()]] = way.from();
        }
        return result;
    }

    private void gather(int root, int[][] backward, int[] stack) {
        int depth = 0;
        partOf[root] = parts;
        stack[depth++] = root;
        while (depth > 0) {
            int area = stack[--depth];
            for (int from : backward[area]) {
                if (partOf[from] < 0) {
                    partOf[from] = parts;
                    stack[depth++] = from;
                }
            }
        }
    }
}
