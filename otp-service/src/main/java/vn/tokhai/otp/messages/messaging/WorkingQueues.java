package vn.tokhai.otp.messages.messaging;

import java.util.List;
import java.util.Properties;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.messages.MessageSettings;

/** One Kafka consumer for each queue: a queue that waits holds up no other. */
@Component
class WorkingQueues implements SmartLifecycle {

    private final List<KafkaMessageListenerContainer<String, String>> containers;
    private volatile boolean running;

    WorkingQueues(ConsumerFactory<String, String> consumers, MessageSettings settings, QueueWorker worker) {
        this.containers = settings.queues().keySet().stream()
                .sorted()
                .map(queue -> container(consumers, settings, queue, worker))
                .toList();
    }

    private static KafkaMessageListenerContainer<String, String> container(
            ConsumerFactory<String, String> consumers, MessageSettings settings, String queue, QueueWorker worker) {
        var properties = new ContainerProperties(MessageTopics.queue(queue));
        properties.setGroupId(settings.groupId() + "-" + queue);
        properties.setAckMode(ContainerProperties.AckMode.MANUAL_IMMEDIATE);
        properties.setMissingTopicsFatal(false);
        properties.setMessageListener(worker);
        var kafka = new Properties();
        kafka.setProperty(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(settings.atOnce()));
        properties.setKafkaConsumerProperties(kafka);
        var container = new KafkaMessageListenerContainer<>(consumers, properties);
        container.setBeanName("messages-" + queue);
        return container;
    }

    @Override
    public void start() {
        running = true;
        containers.forEach(KafkaMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        running = false;
        containers.forEach(KafkaMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
