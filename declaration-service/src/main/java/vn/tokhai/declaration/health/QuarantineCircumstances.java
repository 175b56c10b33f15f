package vn.tokhai.declaration.health;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Circumstance;
import vn.tokhai.declaration.Circumstances;
import vn.tokhai.declaration.Person;

/** Tells what a person's quarantines oblige them to declare. */
@Service
public class QuarantineCircumstances implements Circumstances {

    private final Supervisions supervisions;

    public QuarantineCircumstances(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public Set<Circumstance> of(Person person) {
        Set<Circumstance> known = EnumSet.noneOf(Circumstance.class);
        supervisions.find(person.id()).ifPresent(supervision -> supervision.quarantines().stream()
                .filter(Quarantine::open)
                .forEach(quarantine -> {
                    if (quarantine.kind() == QuarantineKind.CENTRALISED) {
                        known.add(Circumstance.CENTRALISED_QUARANTINE);
                    }
                    if (quarantine.kind().ofArea()) {
                        known.add(Circumstance.OUTBREAK_ZONE);
                    }
                }));
        return known;
    }
}
