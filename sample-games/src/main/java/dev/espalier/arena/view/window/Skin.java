package dev.espalier.arena.view.window;

import dev.espalier.arena.view.thought.NodeState;

/** The colours of what lies around the scene, as 0xRRGGBB: dark, so that the scene stands out. */
final class Skin {

    static final int PANEL = 0x171b22;
    static final int RAISED = 0x232935;
    static final int LINE = 0x3a4250;
    static final int TEXT = 0xe9edf2;
    static final int FAINT = 0x97a1af;
    static final int FAINTEST = 0x5d6776;
    static final int ACCENT = 0xffd166;
    static final int RED = 0xff8a4a;
    static final int BLUE = 0x6fb1ff;
    static final int GOOD = 0x4fd39a;
    static final int BAD = 0xff6b81;
    static final int BREAKPOINT = 0xff4d6d;

    private Skin() {}

    static int side(int side) {
        return side == 0 ? RED : BLUE;
    }

    static int state(NodeState state) {
        return switch (state) {
            case IDLE -> FAINTEST;
            case RUNNING -> ACCENT;
            case SUCCEEDED -> GOOD;
            case FAILED -> BAD;
            case CANCELLED -> 0xb58cff;
            case REFUSED -> 0xa4606c;
        };
    }
}
