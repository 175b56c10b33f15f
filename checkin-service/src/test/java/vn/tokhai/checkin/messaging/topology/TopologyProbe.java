package vn.tokhai.checkin.messaging.topology;

import org.springframework.context.ApplicationContext;

/** Looks into a running instance. */
public final class TopologyProbe {

    /** @return how many partitions the instance works on */
    public static int activeTasks(ApplicationContext context) {
        return context.getBean(VisitStreams.class).current().orElseThrow().metadataForLocalThreads().stream()
                .mapToInt(thread -> thread.activeTasks().size())
                .sum();
    }

    private TopologyProbe() {}
}
