package vn.tokhai.otp.smpp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.ServerConnection;
import org.jsmpp.session.connection.ServerConnectionFactory;
import org.jsmpp.session.connection.socket.ServerSocketConnection;
import org.jsmpp.util.MessageId;

/** An SMS centre for tests, on jsmpp's server side: takes messages, or refuses them with a status. */
public final class SmscSimulator implements ServerMessageReceiverListener, AutoCloseable {

    public static final String SYSTEM_ID = "tokhai";
    public static final String PASSWORD = "geheim";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final SMPPServerSessionListener listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<SubmitSm> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger binds = new AtomicInteger();
    private volatile int refuseWith;

    public SmscSimulator() throws IOException {
        listener = new SMPPServerSessionListener(socket.getLocalPort(), new OneSocket(socket));
        listener.setMessageReceiverListener(this);
        var _ = threads.submit(this::acceptAll);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<SubmitSm> taken() {
        return List.copyOf(taken);
    }

    int binds() {
        return binds.get();
    }

    /** @param status 0 to take messages again */
    public void refuseWith(int status) {
        this.refuseWith = status;
    }

    /**
     * Sends a delivery receipt to whoever is bound.
     *
     * @param asParameter whether the message id stands in the optional parameter too
     */
    public void report(String messageId, String status, boolean asParameter) throws Exception {
        String text = "id:" + messageId + " sub:001 dlvrd:001 submit date:2106150300 done date:2106150301 stat:"
                + status + " err:000 text:";
        OptionalParameter[] parameters = asParameter
                ? new OptionalParameter[] {new OptionalParameter.Receipted_message_id(messageId)}
                : new OptionalParameter[0];
        sessions.getLast()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        "84912345678",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        "IT-antiNCOV",
                        new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(SMSCDeliveryReceipt.DEFAULT),
                        new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                        text.getBytes(StandardCharsets.US_ASCII),
                        parameters);
    }

    /** As when a telco restarts. */
    void dropSessions() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    /** Hands jsmpp a socket on a free port, which it cannot choose itself. */
    private record OneSocket(ServerSocket socket) implements ServerConnectionFactory {

        @Override
        public ServerConnection listen(int port) {
            return new ServerSocketConnection(socket);
        }

        @Override
        public ServerConnection listen(int port, int timeout) {
            return listen(port);
        }

        @Override
        public ServerConnection listen(int port, int timeout, int backlog) {
            return listen(port);
        }
    }

    private void acceptAll() {
        while (true) {
            try {
                SMPPServerSession session = listener.accept();
                sessions.add(session);
                var _ = threads.submit(() -> bind(session));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(5_000);
            if (request.getSystemId().equals(SYSTEM_ID) && request.getPassword().equals(PASSWORD)) {
                binds.incrementAndGet();
                request.accept("simulator");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (IOException | TimeoutException | PDUStringException e) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        if (refuseWith != 0) {
            throw new ProcessRequestException("refused", refuseWith);
        }
        taken.add(message);
        try {
            return new SubmitSmResult(new MessageId(Integer.toString(taken.size())), new OptionalParameter[0]);
        } catch (PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm message, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm message, SMPPServerSession source) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm message, SMPPServerSession source)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
        throw unknown();
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not simulated", SMPPConstant.STAT_ESME_RINVCMDID);
    }

    @Override
    public void close() throws IOException {
        dropSessions();
        listener.close();
        threads.shutdownNow();
    }
}
