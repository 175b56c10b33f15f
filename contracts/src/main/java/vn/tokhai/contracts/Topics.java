package vn.tokhai.contracts;

import java.time.Duration;
import java.util.List;

import vn.tokhai.contracts.checkin.PlaceDayCounted;
import vn.tokhai.contracts.checkin.ScanRecorded;
import vn.tokhai.contracts.checkin.VisitEvent;
import vn.tokhai.contracts.checkpoint.CheckpointEvent;
import vn.tokhai.contracts.checkpoint.CheckpointState;
import vn.tokhai.contracts.checkpoint.VenueKeyPublished;
import vn.tokhai.contracts.declaration.AreaMeasure;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.PersonalCodeKeyPublished;
import vn.tokhai.contracts.integration.ProvinceFeedEntry;
import vn.tokhai.contracts.message.MessageRequested;
import vn.tokhai.contracts.message.MessageStatusChanged;
import vn.tokhai.contracts.safety.SafetyEvent;
import vn.tokhai.contracts.tracing.TracingEvent;

/** Every public topic. Retention follows the published retention table: visits 30 days, counts 35, the rest a year. */
public final class Topics {

    private static final Duration VISIT_RETENTION = Duration.ofDays(30);
    private static final Duration COUNT_RETENTION = Duration.ofDays(35);
    private static final Duration MESSAGE_RETENTION = Duration.ofDays(30);
    private static final Duration RECORD_RETENTION = Duration.ofDays(365);

    /** Newest state of a checkpoint, its units and rights; read by whoever must name or judge a place without asking. */
    public static final Topic<CheckpointState> CHECKPOINT_REGISTRY =
            Topic.compacted("checkpoint.registry.v1", CheckpointState.class, "checkpoint id");

    /** Public keys that verify venue codes; old keys stay, since posters stay on walls. */
    public static final Topic<VenueKeyPublished> VENUE_KEYS =
            Topic.compacted("checkpoint.venue-keys.v1", VenueKeyPublished.class, "key id");

    /** What happened at checkpoints besides changes of their state: trips, mergers, owners, devices. */
    public static final Topic<CheckpointEvent> CHECKPOINT_EVENTS =
            Topic.kept(RECORD_RETENTION, "checkpoint.events.v1", CheckpointEvent.class, "checkpoint id");

    public static final Topic<DeclarationEvent> DECLARATIONS =
            Topic.kept(RECORD_RETENTION, "declaration.events.v1", DeclarationEvent.class, "person id");

    /** Lockdowns and the list of epidemic areas: what authorities decided about areas. */
    public static final Topic<AreaMeasure> AREA_MEASURES = Topic.compacted(
            "declaration.area-measures.v1", AreaMeasure.class, "lockdown id, or epidemic-areas for the list of those");

    /** Public keys that verify personal codes. */
    public static final Topic<PersonalCodeKeyPublished> PERSONAL_CODE_KEYS =
            Topic.compacted("declaration.personal-code-keys.v1", PersonalCodeKeyPublished.class, "key id");

    /** Every accepted scan. A scan is acknowledged once it is here. */
    public static final Topic<ScanRecorded> SCANS =
            Topic.kept(VISIT_RETENTION, "checkin.scans.v1", ScanRecorded.class, "person id");

    /** Scans paired into visits; each event carries the whole visit, so the newest per visit id wins. */
    public static final Topic<VisitEvent> VISITS =
            Topic.kept(VISIT_RETENTION, "checkin.visits.v1", VisitEvent.class, "person id");

    /** Arrivals of each checkpoint by day, for compliance and reports. */
    public static final Topic<PlaceDayCounted> PLACE_DAYS =
            Topic.kept(COUNT_RETENTION, "checkin.place-days.v1", PlaceDayCounted.class, "checkpoint id");

    public static final Topic<TracingEvent> TRACING =
            Topic.kept(RECORD_RETENTION, "tracing.events.v1", TracingEvent.class, "case id");

    /** SMS that services ask for. */
    public static final Topic<MessageRequested> MESSAGE_REQUESTS =
            Topic.kept(MESSAGE_RETENTION, "messaging.requests.v1", MessageRequested.class, "request id");

    /** What became of them. */
    public static final Topic<MessageStatusChanged> MESSAGE_STATUS =
            Topic.kept(MESSAGE_RETENTION, "messaging.status.v1", MessageStatusChanged.class, "request id");

    /** Ratings of places, inspections, and levels of areas, which have the area as their key. */
    public static final Topic<SafetyEvent> SAFETY =
            Topic.kept(RECORD_RETENTION, "safety.assessments.v1", SafetyEvent.class, "checkpoint id");

    /** Everything above, for whoever creates or documents topics. */
    public static final List<Topic<?>> ALL = List.of(
            CHECKPOINT_REGISTRY,
            VENUE_KEYS,
            CHECKPOINT_EVENTS,
            DECLARATIONS,
            AREA_MEASURES,
            PERSONAL_CODE_KEYS,
            SCANS,
            VISITS,
            PLACE_DAYS,
            TRACING,
            MESSAGE_REQUESTS,
            MESSAGE_STATUS,
            SAFETY);

    /**
     * What one province may read.
     *
     * @param provinceCode two digits, with the structure version in the payload
     */
    public static Topic<ProvinceFeedEntry> provinceFeed(String provinceCode) {
        return Topic.kept(
                VISIT_RETENTION, "province." + provinceCode + ".feed.v1", ProvinceFeedEntry.class, "subject id");
    }

    private Topics() {}
}
