package dev.espalier.arena.nav;

import java.util.Arrays;

/** Areas by their cost, the least first; of equal ones the area with the lower number. A binary heap on arrays. */
final class AreaHeap {

    private final double[] cost;
    private final int[] heap;
    private final int[] placeOf;
    private int size;

    /** @param cost of each area, which its owner goes on to change */
    AreaHeap(double[] cost) {
        this.cost = cost;
        heap = new int[cost.length];
        placeOf = new int[cost.length];
        Arrays.fill(placeOf, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds an area, or moves it forward when it is there and its cost has become less. */
    void add(int area) {
        int place = placeOf[area] >= 0 ? placeOf[area] : size++;
        while (place > 0 && before(area, heap[(place - 1) / 2])) {
            put(heap[(place - 1) / 2], place);
            place = (place - 1) / 2;
        }
        put(area, place);
    }

    int takeLeast() {
        int least = heap[0];
        int last = heap[--size];
        placeOf[least] = -1;
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], last)) {
                break;
            }
            put(heap[child], place);
            place = child;
        }
        if (size > 0) {
            put(last, place);
        }
        return least;
    }

    private void put(int area, int place) {
        heap[place] = area;
        placeOf[area] = place;
    }

    private boolean before(int one, int other) {
        return cost[one] < cost[other] || (cost[one] == cost[other] && one < other);
    }
}
