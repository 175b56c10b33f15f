package vn.tokhai.local.part;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * One request in a binary protocol, answered with the number it was sent with. Kafka: ApiVersions 0. MongoDB: ping in
 * an OP_MSG.
 *
 * @param request whole request
 * @param order byte order of the protocol
 * @param answerOffset where the answer repeats the number
 */
public record WireHealth(int port, ByteBuffer request, ByteOrder order, int answerOffset) implements HealthCheck {
    private static final int TIMEOUT_MILLIS = 2_000;
    private static final int NUMBER = 20211125;

    public static WireHealth kafka(int port) {
        short apiVersions = 18;
        short version = 0;
        short noClientId = -1;
        ByteBuffer request = ByteBuffer.allocate(14)
                .putInt(10)
                .putShort(apiVersions)
                .putShort(version)
                .putInt(NUMBER)
                .putShort(noClientId);
        return new WireHealth(port, request.flip(), ByteOrder.BIG_ENDIAN, 4);
    }

    public static WireHealth mongo(int port) {
        int opMsg = 2013;
        byte[] ping = "ping\0".getBytes(StandardCharsets.US_ASCII);
        byte[] database = "$db\0".getBytes(StandardCharsets.US_ASCII);
        byte[] admin = "admin\0".getBytes(StandardCharsets.US_ASCII);
        int document = 4 + 1 + ping.length + 4 + 1 + database.length + 4 + admin.length + 1;
        ByteBuffer request = ByteBuffer.allocate(16 + 4 + 1 + document).order(ByteOrder.LITTLE_ENDIAN);
        request.putInt(request.capacity()).putInt(NUMBER).putInt(0).putInt(opMsg);
        request.putInt(0).put((byte) 0).putInt(document);
        request.put((byte) 0x10).put(ping).putInt(1);
        request.put((byte) 0x02).put(database).putInt(admin.length).put(admin).put((byte) 0);
        return new WireHealth(port, request.flip(), ByteOrder.LITTLE_ENDIAN, 8);
    }

    @Override
    public boolean healthy() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.array(), 0, request.limit());
            byte[] head = new byte[answerOffset + 4];
            new DataInputStream(socket.getInputStream()).readFully(head);
            return ByteBuffer.wrap(head).order(order).getInt(answerOffset) == NUMBER;
        } catch (IOException e) {
            return false;
        }
    }
}
