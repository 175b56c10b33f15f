package vn.tokhai.otp.smpp;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
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

import vn.tokhai.otp.DeliveryReceipts;
import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider;

/**
 * One SMS centre over SMPP 3.4: one session, bound when the first message comes and again when it was lost. A message that
 * was perhaps taken (no answer in time) counts as failed: the next telco sends the same code once more, which harms nobody.
 * Receipts come over the same session.
 */
final class SmppProvider implements SmsProvider, AutoCloseable {

    /** Numbers go out without plus, as international ISDN numbers. */
    private static final TypeOfNumber TO = TypeOfNumber.INTERNATIONAL;

    /** Invalid destination address, type or numbering plan (SMPP 3.4, 5.1.3). */
    private static final Set<Integer> NO_SUCH_PHONE = Set.of(
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVDSTTON, SMPPConstant.STAT_ESME_RINVDSTNPI);

    private static final byte NORMAL_PRIORITY = 1;

    private final SmppSettings.Centre centre;
    private final SmppReceipts receipts;
    private final SmppConnections connections;
    private final ReentrantLock binding = new ReentrantLock();
    private volatile @Nullable SMPPSession session;

    SmppProvider(SmppSettings.Centre centre, DeliveryReceipts receipts) {
        this.centre = centre;
        this.receipts = new SmppReceipts(centre.name(), receipts);
        this.connections = new SmppConnections(centre.tls(), centre.connectTimeout());
    }

    @Override
    public String name() {
        return centre.name();
    }

    @Override
    public Handover send(Sms sms) {
        try {
            String messageId = submit(bound(), sms);
            return new Accepted(receiptWanted(sms) ? messageId : null);
        } catch (NegativeResponseException e) {
            String reason = "refused with status 0x" + Integer.toHexString(e.getCommandStatus());
            return NO_SUCH_PHONE.contains(e.getCommandStatus()) ? new Refused(reason) : new Failed(reason);
        } catch (ResponseTimeoutException e) {
            return down("no answer in time");
        } catch (PDUException | InvalidResponseException e) {
            return down(e.getClass().getSimpleName());
        } catch (IOException | IllegalStateException e) {
            return down("no session: " + e.getClass().getSimpleName());
        }
    }

    private boolean receiptWanted(Sms sms) {
        return centre.receipts() && sms.requestId() != null;
    }

    private Down down(String reason) {
        close();
        return new Down(reason);
    }

    private String submit(SMPPSession open, Sms sms)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        SmppText text = SmppText.of(sms.text());
        return open.submitShortMessage(
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
                        new RegisteredDelivery(
                                receiptWanted(sms) ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.DEFAULT),
                        (byte) 0,
                        text.dataCoding(),
                        (byte) 0,
                        text.shortMessage(),
                        text.payload())
                .getMessageId();
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
            fresh.setMessageReceiverListener(receipts);
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
                centre.receipts() ? BindType.BIND_TRX : BindType.BIND_TX,
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
