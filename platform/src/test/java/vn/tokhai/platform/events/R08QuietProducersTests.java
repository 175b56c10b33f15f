package vn.tokhai.platform.events;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.support.ProducerListener;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class R08QuietProducersTests {

    @Test
    void logsNothingOfARecordThatCannotBeSent(CapturedOutput output) {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(QuietProducersAutoConfiguration.class, KafkaAutoConfiguration.class))
                .run(context -> {
                    assertThat(context).hasSingleBean(ProducerListener.class);
                    @SuppressWarnings("unchecked")
                    ProducerListener<Object, Object> listener = context.getBean(ProducerListener.class);

                    listener.onError(
                            new ProducerRecord<>("checkin.scans.v1", "person-of-the-test", "where-the-person-was"),
                            null,
                            new IllegalStateException("away"));

                    assertThat(output)
                            .contains("checkin.scans.v1")
                            .doesNotContain("person-of-the-test", "where-the-person-was");
                });
    }
}
