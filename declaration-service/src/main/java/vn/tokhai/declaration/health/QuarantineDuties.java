package vn.tokhai.declaration.health;

import java.util.List;

import org.springframework.stereotype.Service;

import vn.tokhai.declaration.LegalDuties;
import vn.tokhai.declaration.LegalDuty;
import vn.tokhai.declaration.PersonId;

/** An open quarantine is a duty by law; whoever erases the person is told. */
@Service
public class QuarantineDuties implements LegalDuties {

    private final Supervisions supervisions;

    public QuarantineDuties(Supervisions supervisions) {
        this.supervisions = supervisions;
    }

    @Override
    public List<LegalDuty> openOf(PersonId person) {
        return supervisions.find(person).stream()
                .flatMap(supervision -> supervision.quarantines().stream())
                .filter(Quarantine::open)
                .map(quarantine -> new LegalDuty(
                        "quarantine",
                        "đang cách ly",
                        "in quarantine",
                        quarantine
                                .plannedEndOn()
                                .plusDays(1)
                                .atStartOfDay(ReportPlans.ZONE)
                                .toInstant()))
                .toList();
    }
}
