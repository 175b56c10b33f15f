package vn.tokhai.checkin.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.springframework.stereotype.Component;

import vn.tokhai.checkin.PersonalCodes;
import vn.tokhai.contracts.Topics;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.contracts.declaration.DeclarationEvent.PersonalCodeIssued;
import vn.tokhai.platform.events.EventReader;
import vn.tokhai.platform.events.TopicTable;

/** Newest serial of those people only who ever had a code re-issued: for all others no code can be void. */
@Component
class PersonalCodeTable implements PersonalCodes, TopicTable {

    private static final String ISSUED = "personal-code.issued";

    private final EventReader events;
    private final ConcurrentMap<String, Integer> newestSerials = new ConcurrentHashMap<>();

    PersonalCodeTable(EventReader events) {
        this.events = events;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.DECLARATIONS.name());
    }

    @Override
    public void read(ConsumerRecord<String, String> event) {
        if (isOfOtherType(event)) {
            return;
        }
        events.read(event.topic(), event.value(), DeclarationEvent.class).ifPresent(read -> {
            if (read instanceof PersonalCodeIssued issued && issued.serial() > 1) {
                newestSerials.merge(issued.personId(), issued.serial(), Math::max);
            }
        });
    }

    /** By the header where there is one: most of the topic is something else and need not be parsed. */
    private static boolean isOfOtherType(ConsumerRecord<String, String> event) {
        Header type = event.headers().lastHeader("ce_type");
        return type != null && !new String(type.value(), StandardCharsets.UTF_8).equals(ISSUED);
    }

    @Override
    public boolean revoked(String personId, int serial) {
        return serial < newestSerials.getOrDefault(personId, 1);
    }
}
