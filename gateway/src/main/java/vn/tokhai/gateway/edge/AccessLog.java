package vn.tokhai.gateway.edge;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One line per request: method, shape of the path, status, milliseconds until the answer began, who answered. No address,
 * no query string, and identifiers in the path become {@code *}. Switched off by the level of the logger
 * {@code tokhai.access}.
 */
@Component
final class AccessLog {

    private static final Logger log = LoggerFactory.getLogger("tokhai.access");
    private static final Pattern WORD = Pattern.compile("\\.?[a-z][a-z-]{0,30}(\\.[a-z]{1,5})?|v1|c|C|");

    void record(String method, String path, int status, long millis, String service, String traceId) {
        if (log.isInfoEnabled()) {
            log.info(
                    "{} {} {} {}ms by={} trace={}",
                    method.matches("[A-Z]{1,7}") ? method : "OTHER",
                    shape(path),
                    status,
                    millis,
                    service,
                    traceId);
        }
    }

    static String shape(String path) {
        return Arrays.stream(path.split("/", 12))
                .map(segment -> WORD.matcher(segment).matches() ? segment : "*")
                .collect(Collectors.joining("/"));
    }
}
