package vn.tokhai.declaration.health.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

import vn.tokhai.contracts.declaration.DeclarationChange;
import vn.tokhai.contracts.declaration.DeclarationEvent;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.health.JoiningLockdowns;
import vn.tokhai.platform.events.EventReader;

/** Learns from this service's own events that somebody declared where they live. Reading one again is harmless. */
@Component
class DeclaredAreas {

    private final JoiningLockdowns joining;
    private final EventReader events;

    DeclaredAreas(JoiningLockdowns joining, EventReader events) {
        this.joining = joining;
        this.events = events;
    }

    @KafkaListener(
            topics = "#{T(vn.tokhai.contracts.Topics).DECLARATIONS.name()}",
            groupId = "${tokhai.declaration.health.group-id:declaration-service-health}")
    void declared(ConsumerRecord<String, @Nullable String> event) {
        String value = event.value();
        if (value == null) {
            return;
        }
        // told in the same write as the address; that of the declaration itself comes before the person has it
        events.read(event.topic(), value, DeclarationEvent.class)
                .filter(DeclarationChange.StandingChanged.class::isInstance)
                .flatMap(read -> PersonId.parse(read.personId()))
                .ifPresent(joining::declared);
    }
}
