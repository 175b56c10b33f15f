package vn.tokhai.otp.smpp;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;

import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider;

/**
 * One SMS centre over SMPP 3.4: one session, bound when the first message comes and again when it was lost. A message that
 * was perhaps taken (no answer in time) counts as failed: the next telco sends the same code once more, which harms nobody.
 */
final class SmppProvider implements SmsProvider, AutoCloseable {

    /** Numbers go out without plus, as international ISDN numbers. */
    private static final TypeOfNumber TO = TypeOfNumber.INTERNATIONAL;

    private static final byte NORMAL_PRIORITY = 1;

    private final SmppSettings.Centre centre;
    private final Clock clock;
    private final SmppConnections connections;
    private final ReentrantLock binding = new ReentrantLock();
    private volatile @Nullable SMPPSession session;
    private volatile Instant leaveAloneUntil = Instant.MIN;

    SmppProvider(SmppSettings.Centre centre, Clock clock) {
        this.centre = centre;
        this.clock = clock;
        this.connections = new SmppConnections(centre.tls(), centre.connectTimeout());
    }

    @Override
    public String name() {
        return centre.name();
    }

    @Override
    public Handover send(Sms sms) {
        if (clock.instant().isBefore(leaveAloneUntil)) {
            return new Failed("left alone after a failure");
        }
        try {
            submit(bound(), sms);
            return new Accepted();
        } catch (NegativeResponseException e) {
            return new Failed("refused with status 0x" + Integer.toHexString(e.getCommandStatus()));
        } catch (ResponseTimeoutException e) {
            return failed("no answer in time");
        } catch (PDUException | InvalidResponseException e) {
            return failed(e.getClass().getSimpleName());
        } catch (IOException | IllegalStateException e) {
            return failed("no session: " + e.getClass().getSimpleName());
        }
    }

    private Failed failed(String reason) {
        leaveAloneUntil = clock.instant().plus(centre.pauseAfterFailure());
        close();
        return new Failed(reason);
    }

    private void submit(SMPPSession open, Sms sms)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SmppText text = SmppText.of(sms.text());
        open.submitShortMessage(
                "",
                TypeOfNumber.ALPHANUMERIC,
                NumberingPlanIndicator.UNKNOWN,
                sms.sender(),
                TO,
                NumberingPlanIndicator.ISDN,
                sms.to().e164().substring(1),
                new ESMClass(),
                (byte) 0,
                NORMAL_PRIORITY,
                null,
                null,
                new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT),
                (byte) 0,
                text.dataCoding(),
                (byte) 0,
                text.shortMessage(),
                text.payload());
    }

    private SMPPSession bound() throws IOException {
        SMPPSession open = session;
        if (open != null && open.getSessionState().isTransmittable()) {
            return open;
        }
        binding.lock();
        try {
            open = session;
            if (open != null && open.getSessionState().isTransmittable()) {
                return open;
            }
            SMPPSession fresh = new SMPPSession(connections);
            fresh.setTransactionTimer(centre.answerTimeout().toMillis());
            fresh.connectAndBind(
                    centre.host(),
                    centre.port(),
                    credentials(),
                    centre.connectTimeout().toMillis());
            session = fresh;
            return fresh;
        } finally {
            binding.unlock();
        }
    }

    private BindParameter credentials() {
        return new BindParameter(
                BindType.BIND_TX,
                centre.systemId(),
                centre.password(),
                centre.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }

    @Override
    public void close() {
        SMPPSession open = session;
        session = null;
        if (open != null) {
            open.unbindAndClose();
        }
    }
}
