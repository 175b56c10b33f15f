package vn.tokhai.local.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.tokhai.local.part.Addresses;
import vn.tokhai.local.part.ServiceKind;

/** Puts the parts in the order in which a reader meets them: what everything stands on first, the gateway last. */
final class StatusTable {
    private StatusTable() {}

    static PlatformStatus describe(List<SupervisedPart> parts, Addresses addresses, Path home) {
        List<PartStatus> lines = new ArrayList<>();
        for (SupervisedPart part : parts) {
            lines.add(new PartStatus(
                    part.part().name(),
                    part.pid(),
                    part.part().address(),
                    part.health().word(),
                    ResidentMemory.megabytes(part.pid()),
                    part.part().log().toString()));
        }
        lines.sort(Comparator.comparingInt(line -> order(line.name())));
        boolean healthy = !lines.isEmpty() && lines.stream().allMatch(PartStatus::healthy);
        lines.add(launcher(addresses));
        long total = lines.stream().mapToLong(PartStatus::rssMb).sum();
        return new PlatformStatus(healthy, total, addresses.named(), home.toString(), lines);
    }

    private static PartStatus launcher(Addresses addresses) {
        long pid = ProcessHandle.current().pid();
        String address = addresses.http(addresses.settings().port("control"));
        return new PartStatus("launcher", pid, address, Health.HEALTHY.word(), ResidentMemory.megabytes(pid), "-");
    }

    private static int order(String name) {
        int standsOn = Platform.STOPPED_LAST.indexOf(name);
        if (standsOn >= 0) {
            return -standsOn;
        }
        for (ServiceKind kind : ServiceKind.values()) {
            if (name.startsWith(kind.module())) {
                return 1 + kind.ordinal();
            }
        }
        return Integer.MAX_VALUE;
    }
}
