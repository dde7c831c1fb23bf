package dev.espalier.loop.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar that moves in the last line of a terminal. */
final class BarProgress implements Progress {

    private static final int UPDATE_MILLIS = 200;

    private static final ProgressBarStyle STYLE = ProgressBarStyle.builder()
            .leftBracket("")
            .rightBracket("")
            .block('█')
            .space('░')
            .fractionSymbols("░▒▓")
            .rightSideFractionSymbol('░')
            .build();

    private final LastLine lastLine;
    private final ProgressBar bar;

    BarProgress(PrintWriter err, String unit, long total) {
        this.lastLine = new LastLine(err);
        this.bar = new ProgressBarBuilder()
                .setTaskName(unit)
                .setInitialMax(total == 0 ? -1 : total)
                .setStyle(STYLE)
                .continuousUpdate()
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(lastLine)
                .build();
    }

    @Override
    public void stage(String name) {
        bar.setExtraMessage(" " + name);
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void line(String text) {
        lastLine.printAbove(text);
        bar.refresh();
    }

    @Override
    public void close() {
        bar.close();
        // The bar's own thread closes the line too, but perhaps only after this one has gone on.
        lastLine.close();
    }

    /** The last line of a terminal, written again and again. */
    private static final class LastLine implements ProgressBarConsumer {

        private static final String CLEAR = "\r\u001B[K";

        private final PrintWriter err;

        /** The bar's own thread may come once more after the end. */
        private boolean closed;

        LastLine(PrintWriter err) {
            this.err = err;
        }

        @Override
        public int getMaxRenderedLength() {
            return Console.columns() - 1;
        }

        @Override
        public synchronized void accept(String rendered) {
            if (!closed) {
                err.print(CLEAR + rendered);
                err.flush();
            }
        }

        synchronized void printAbove(String text) {
            err.println(CLEAR + text);
            err.flush();
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                err.print(CLEAR);
                err.flush();
            }
        }
    }
}
