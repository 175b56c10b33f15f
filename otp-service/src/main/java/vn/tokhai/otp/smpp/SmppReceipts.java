package vn.tokhai.otp.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.tokhai.otp.DeliveryReceipts;
import vn.tokhai.otp.DeliveryReceipts.Fate;

/** Delivery receipts (SMPP 3.4, appendix B). The telco sends one again unless it was kept. */
final class SmppReceipts implements MessageReceiverListener {

    private static final Logger log = LoggerFactory.getLogger(SmppReceipts.class);

    private final String provider;
    private final DeliveryReceipts receipts;

    SmppReceipts(String provider, DeliveryReceipts receipts) {
        this.provider = provider;
        this.receipts = receipts;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm message) throws ProcessRequestException {
        if (!message.isSmscDeliveryReceipt()) {
            // People answer to a brand name now and then; nobody reads it, so the telco shall not repeat it.
            return;
        }
        DeliveryReceipt receipt;
        try {
            receipt = message.getShortMessageAsDeliveryReceipt();
        } catch (InvalidDeliveryReceiptException e) {
            log.warn("SMS provider {} sent a receipt that cannot be read", provider);
            return;
        }
        Optional<Fate> fate = fateIn(receipt);
        if (fate.isEmpty()) {
            return;
        }
        try {
            receipts.received(provider, null, messageId(message, receipt), fate.get());
        } catch (RuntimeException e) {
            log.warn("A receipt of {} has to come again: {}", provider, e.toString());
            throw new ProcessRequestException("not kept", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private static Optional<Fate> fateIn(DeliveryReceipt receipt) {
        return switch (receipt.getFinalStatus()) {
            case DELIVRD -> Optional.of(Fate.DELIVERED);
            case EXPIRED, DELETED, UNDELIV, REJECTD -> Optional.of(Fate.UNDELIVERED);
            case ENROUTE, ACCEPTD, UNKNOWN -> Optional.empty();
        };
    }

    private static String messageId(DeliverSm message, DeliveryReceipt receipt) {
        var given = message.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        return given == null
                ? receipt.getId()
                : new String(given.getValue(), StandardCharsets.US_ASCII).replace("\0", "");
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Phones that became reachable again; the telco delivers by itself.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not supported", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
