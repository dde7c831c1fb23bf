package dev.espalier.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * What this process holds at a moment.
 *
 * @param heapBytes used by objects that a garbage collection has left
 * @param openFiles file handles
 * @param residentBytes memory that the system has given to the process, of the virtual machine and of native libraries
 * @param virtualMachineBytes memory that the virtual machine has taken by its own count; 0 when it does not track that
 * @param directBytes buffers outside the heap
 * @param threads that run
 */
record Gauges(
        long heapBytes, long openFiles, long residentBytes, long virtualMachineBytes, long directBytes, int threads) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern COMMITTED = Pattern.compile("Total: reserved=\\d+KB, committed=(\\d+)KB");

    /** Whether this system tells all of them. */
    static boolean canRead() {
        return Files.isReadable(STATUS)
                && ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean;
    }

    /** Collects garbage, then reads. */
    static Gauges read() {
        for (int collection = 0; collection < 3; collection++) {
            System.gc();
        }
        return new Gauges(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount(),
                kilobytes(RESIDENT, status()) * 1024,
                kilobytes(COMMITTED, nativeMemory()) * 1024,
                ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static String status() {
        try {
            return Files.readString(STATUS);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Says more when the virtual machine runs with {@code -XX:NativeMemoryTracking=summary}. */
    private static String nativeMemory() {
        try {
            return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmNativeMemory",
                            new Object[] {new String[] {"summary"}},
                            new String[] {String[].class.getName()}));
        } catch (JMException noSuchCommand) {
            return "";
        }
    }

    private static long kilobytes(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }
}
