package vn.tokhai.checkpoint.jobs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.tokhai.checkpoint.Area;

/** Where the caller of a job may act, as it was when the file came in. */
final class JobAreas {

    static boolean cover(List<String> entries, Area area) {
        String path = Stream.of(area.province(), area.district(), area.ward())
                .filter(code -> code != null)
                .collect(Collectors.joining("/", area.structure().key() + ":", "/"));
        return entries.stream().anyMatch(entry -> entry.equals("nation") || path.startsWith(entry + "/"));
    }

    private JobAreas() {}
}
