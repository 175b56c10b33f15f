package vn.tokhai.declaration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class InMemoryDataReadings implements DataReadings {

    private final List<DataReading> kept = new ArrayList<>();
    private boolean broken;

    public void clear() {
        kept.clear();
        broken = false;
    }

    /** From now on nothing can be recorded. */
    public void breakDown() {
        broken = true;
    }

    public List<DataReading> kept() {
        return List.copyOf(kept);
    }

    @Override
    public void record(List<DataReading> readings) {
        if (broken) {
            throw new IllegalStateException("The record cannot be written");
        }
        kept.addAll(readings);
    }

    @Override
    public List<DataReading> of(PersonId person, Instant from, Instant until) {
        return kept.stream()
                .filter(reading -> reading.personId().equals(person))
                .filter(reading -> !reading.at().isBefore(from) && !reading.at().isAfter(until))
                .sorted(Comparator.comparing(DataReading::at)
                        .thenComparing(DataReading::recordId)
                        .reversed())
                .toList();
    }
}
