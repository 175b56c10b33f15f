package vn.tokhai.otp.messages;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.tokhai.otp.DeliveryReceipts.Fate;
import vn.tokhai.otp.OtpFixtures;
import vn.tokhai.otp.messages.SendingMessages.Done;
import vn.tokhai.otp.messages.SendingMessages.Later;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class R21MessageTests {

    private final MessageWorld world = new MessageWorld();
    private final MessageRequest request = MessageWorld.request();

    @Test
    void sendsTheTextOfTheTemplateToThePhoneOfThePerson() {
        assertThat(world.sent(request)).isEqualTo(new Done());

        var sms = world.otp.sms.sent().getFirst();
        assertThat(sms.to()).isEqualTo(OtpFixtures.NUMBER);
        assertThat(sms.text())
                .startsWith("To khai y te: da den gio khai bao suc khoe")
                .contains("20:00");
        assertThat(sms.requestId()).isEqualTo(request.id());
        assertThat(world.told).containsExactly("QUEUED", "SENT");
        assertThat(world.state(request).provider()).isEqualTo("first");
    }

    @Test
    void sendsARequestOnceHoweverOftenItComes() {
        world.sent(request);
        world.accepting.accept(request);
        world.accepting.accept(request);

        assertThat(world.queue).isEmpty();
        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.otp.sms.sent()).hasSize(1);
    }

    @Test
    void queuesAgainWhatDiedBetweenRecordAndQueue() {
        world.accepting.accept(request);
        world.queue.clear();

        world.accepting.accept(request);

        assertThat(world.queue).containsExactly(request);
    }

    @Test
    void tellsTheStatusAgainWhenACrashCameBetweenStateAndEventAndSendsNothing() {
        world.accepting.accept(request);
        world.brokerDown = true;
        assertThatThrownBy(() -> world.sending.send(request)).hasMessage("broker down");
        world.brokerDown = false;

        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.otp.sms.sent()).hasSize(1);
        assertThat(world.told).containsExactly("QUEUED", "SENT");
    }

    @Test
    void waitsForTheLeaseOfAnAttemptThatCrashedAndThenTriesOnce() {
        world.accepting.accept(request);
        world.otp.sms.meanwhile(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> world.sending.send(request)).hasMessage("killed");
        world.otp.sms.meanwhile(() -> {});

        assertThat(world.sending.send(request)).isInstanceOf(Later.class);
        world.otp.clock.advance(Duration.ofSeconds(60));
        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.otp.sms.sent()).hasSize(2);
        assertThat(world.otp.signals.heard()).contains("alert repeated");
    }

    @Test
    void sendsByOneOfTwoInstancesThatHaveTheSameMessage() {
        world.accepting.accept(request);
        var other = new SendingMessages.Outcome[1];
        world.otp.sms.meanwhile(() -> other[0] = world.sending.send(request));

        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(other[0]).isInstanceOf(Later.class);
        assertThat(world.otp.sms.sent()).hasSize(1);
    }

    @Test
    void waitsWhileNoProviderTakesMessagesAndLosesNothing() {
        world.otp.sms.isGone(true);
        world.otp.reserve.isDown(true);
        assertThat(world.sent(request)).isInstanceOf(Later.class);
        world.otp.reserve.isGone(true);
        assertThat(world.sending.send(request)).isInstanceOf(Later.class);
        world.otp.clock.advance(Duration.ofSeconds(10));
        world.otp.sms.isGone(false);

        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.otp.sms.sent()).hasSize(1);
        assertThat(world.otp.signals.heard()).contains("alert waits for provider");
    }

    @Test
    void failsOverToTheNextProvider() {
        world.otp.sms.isGone(true);

        assertThat(world.sent(request)).isEqualTo(new Done());

        assertThat(world.state(request).provider()).isEqualTo("second");
    }

    @Test
    void waitsForTheDeclarationService() {
        world.directoryDown = true;
        assertThat(world.sent(request)).isInstanceOf(Later.class);
        world.directoryDown = false;

        assertThat(world.sending.send(request)).isEqualTo(new Done());
    }

    @Test
    void waitsForTheNextDayWhenTheBudgetOfThePurposeIsSpentWhileOthersGoOn() {
        for (int i = 0; i < 3; i++) {
            assertThat(world.sent(MessageWorld.request())).isEqualTo(new Done());
        }
        MessageRequest fourth = MessageWorld.notAfter(OtpFixtures.MORNING.plus(Duration.ofDays(2)));
        assertThat(world.sent(fourth)).isInstanceOf(Later.class);
        assertThat(world.sent(MessageWorld.request("never-heard-of", "health-report-due", Map.of("until", "20:00"))))
                .isEqualTo(new Done());
        world.otp.clock.advance(Duration.ofDays(1));

        assertThat(world.sending.send(fourth)).isEqualTo(new Done());
        assertThat(world.otp.signals.heard()).contains("alert waits for budget", "other message sent by first");
    }

    @Test
    void givesTheBudgetBackWhenNobodyTookTheMessage() {
        world.accepting.accept(request);
        for (int i = 0; i < 10; i++) {
            world.otp.sms.isDown(true);
            world.otp.reserve.isDown(true);
            assertThat(world.sending.send(request)).isInstanceOf(Later.class);
        }
        world.otp.sms.isDown(false);

        assertThat(world.sending.send(request)).isEqualTo(new Done());
        assertThat(world.otp.signals.heard()).doesNotContain("alert waits for budget");
    }

    @Test
    void sendsNothingAfterItsTime() {
        MessageRequest late = MessageWorld.notAfter(OtpFixtures.MORNING);

        assertThat(world.sent(late)).isEqualTo(new Done());

        assertThat(world.otp.sms.sent()).isEmpty();
        assertThat(world.told).containsExactly("QUEUED", "EXPIRED");
    }

    @Test
    void saysWhyAMessageCannotBeSent() {
        world.phone = Optional.empty();
        world.sent(MessageWorld.request());
        world.phone = Optional.of("+14155550123");
        world.sent(MessageWorld.request());
        world.phone = Optional.of("+84912345678");
        world.sent(MessageWorld.request("alert", "no-such-template", Map.of()));
        world.sent(MessageWorld.request("alert", "health-report-due", Map.of("other", "x")));
        world.sent(MessageWorld.request("alert", "health-report-due", Map.of("until", "x".repeat(101))));
        world.otp.sms.refuses(true);
        world.otp.reserve.refuses(true);
        world.sent(MessageWorld.request());

        assertThat(world.told)
                .filteredOn(line -> !line.equals("QUEUED"))
                .containsExactly(
                        "FAILED no-phone",
                        "FAILED phone-unfit",
                        "FAILED template-unknown",
                        "FAILED parameter-missing",
                        "FAILED parameter-too-long",
                        "FAILED refused");
    }

    @Test
    void tellsThatAMessageArrived() {
        world.sent(request);
        String id = "first-" + request.id();

        world.receipts.received("first", null, id, Fate.DELIVERED);
        world.receipts.received("first", null, id, Fate.DELIVERED);
        world.receipts.received("first", null, id, Fate.UNDELIVERED);

        assertThat(world.told).containsExactly("QUEUED", "SENT", "DELIVERED", "DELIVERED", "DELIVERED");
        assertThat(world.state(request).state()).isEqualTo(Message.State.DELIVERED);
    }

    @Test
    void tellsThatAMessageDidNotArrive() {
        world.sent(request);

        world.receipts.received("first", request.id(), null, Fate.UNDELIVERED);

        assertThat(world.told).containsExactly("QUEUED", "SENT", "FAILED undelivered");
    }

    @Test
    void losesNoReceiptThatComesBeforeTheAnswerOfTheProvider() {
        String id = "first-" + request.id();
        world.otp.sms.meanwhile(() -> world.receipts.received("first", request.id(), id, Fate.DELIVERED));

        world.sent(request);

        assertThat(world.told).containsExactly("QUEUED", "SENT", "DELIVERED");
    }

    @Test
    void ignoresReceiptsOfMessagesItDoesNotKnow() {
        world.receipts.received("first", null, "passcode-1", Fate.DELIVERED);
        world.receipts.received("first", "nobody", null, Fate.DELIVERED);

        assertThat(world.told).isEmpty();
    }
}
