package vn.tokhai.checkpoint.reports.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/**
 * Anybody may report, so nobody may report without end: per address, and all together. Counted in each process on its own and
 * forgotten with it; this bounds nuisance, it decides nothing.
 */
@Component
class ReportLimits {

    private static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 600;
    private static final int REMEMBERED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Map<String, Integer> counted = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Instant begun = Instant.EPOCH;
    private int all;

    ReportLimits(Clock clock) {
        this.clock = clock;
    }

    /** @param address of the client; one IPv6 customer has a whole /64 */
    synchronized void count(String address) {
        Instant now = clock.instant();
        if (now.isAfter(begun.plus(WINDOW))) {
            begun = now;
            all = 0;
            counted.clear();
        }
        all++;
        if (counted.merge(network(address), 1, Integer::sum) > PER_ADDRESS || all > TOGETHER) {
            throw new ProblemException(
                    ProblemType.TOO_MANY_REQUESTS,
                    "Quá nhiều báo cáo từ đây, hãy gọi tổng đài · too many reports from here, call the hotline",
                    List.of(),
                    Duration.between(now, begun.plus(WINDOW)));
        }
    }

    private static String network(String address) {
        String[] parts = address.split(":");
        return parts.length > 4 ? String.join(":", List.of(parts).subList(0, 4)) : address;
    }
}
