package vn.tokhai.declaration.health;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The use cases, with the real plans and form. */
@TestConfiguration
@Import({
    AreaLists.class,
    EndDates.class,
    OpeningQuarantines.class,
    QuarantineCircumstances.class,
    ListingQuarantines.class,
    ReportingHealth.class,
    RunningSlots.class,
    ListingMissing.class,
    ListingDangers.class,
    ReadingReports.class,
    OpeningLockdowns.class,
    Reporters.class,
    HealthConfiguration.class
})
public class HealthBeans {}
