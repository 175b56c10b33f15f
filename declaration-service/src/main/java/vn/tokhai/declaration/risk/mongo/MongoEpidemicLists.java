package vn.tokhai.declaration.risk.mongo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.mongo.AreaDocument;
import vn.tokhai.declaration.risk.EpidemicAreas;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedArea;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedCountry;
import vn.tokhai.declaration.risk.EpidemicLists;
import vn.tokhai.platform.outbox.OutboxEntry;
import vn.tokhai.platform.outbox.OutboxRelay;

/** One document per version; the unique version lets one of two changes win. */
@Repository
class MongoEpidemicLists implements EpidemicLists {

    static final String COLLECTION = "epidemic-areas";

    private final MongoOperations mongo;
    private final Function<EpidemicAreas, OutboxEntry> asEntry;
    private final OutboxRelay epidemicAreasRelay;

    MongoEpidemicLists(
            MongoOperations mongo, Function<EpidemicAreas, OutboxEntry> asEntry, OutboxRelay epidemicAreasRelay) {
        this.mongo = mongo;
        this.asEntry = asEntry;
        this.epidemicAreasRelay = epidemicAreasRelay;
    }

    @Document(COLLECTION)
    record ListDocument(
            @Id long id,
            String decisionNumber,
            List<AreaEntry> areas,
            List<CountryEntry> countries,
            String changedBy,
            Instant changedAt,
            List<OutboxEntry> outbox) {}

    /** Days are texts: the driver would turn a date into an instant of the machine's time zone. */
    record AreaEntry(
            AreaDocument area,
            Level level,
            String from,
            @Nullable String until) {}

    record CountryEntry(
            String code, Level level, String from, @Nullable String until) {}

    @Override
    public EpidemicAreas newest() {
        ListDocument newest = mongo.findOne(
                new Query().with(Sort.by(Sort.Direction.DESC, "_id")).limit(1), ListDocument.class);
        return newest == null ? EpidemicAreas.NONE : toList(newest);
    }

    @Override
    public boolean add(EpidemicAreas next) {
        try {
            mongo.insert(new ListDocument(
                    next.version(),
                    next.decisionNumber(),
                    next.areas().stream()
                            .map(area -> new AreaEntry(
                                    AreaDocument.of(area.area()),
                                    area.level(),
                                    area.from().toString(),
                                    textOf(area.until())))
                            .toList(),
                    next.countries().stream()
                            .map(country -> new CountryEntry(
                                    country.code(),
                                    country.level(),
                                    country.from().toString(),
                                    textOf(country.until())))
                            .toList(),
                    next.changedBy(),
                    next.changedAt(),
                    List.of(asEntry.apply(next))));
        } catch (DuplicateKeyException e) {
            return false;
        }
        epidemicAreasRelay.relayLater(next.version());
        return true;
    }

    private static EpidemicAreas toList(ListDocument document) {
        return new EpidemicAreas(
                document.id(),
                document.decisionNumber(),
                document.areas().stream()
                        .map(entry -> new ListedArea(
                                entry.area().toArea(),
                                entry.level(),
                                LocalDate.parse(entry.from()),
                                dayOf(entry.until())))
                        .toList(),
                document.countries().stream()
                        .map(entry -> new ListedCountry(
                                entry.code(), entry.level(), LocalDate.parse(entry.from()), dayOf(entry.until())))
                        .toList(),
                document.changedBy(),
                document.changedAt());
    }

    private static @Nullable String textOf(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate dayOf(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
