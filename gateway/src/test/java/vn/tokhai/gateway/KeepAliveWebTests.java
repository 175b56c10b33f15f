package vn.tokhai.gateway;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A connection that carried requests back to back is still read afterwards. */
class KeepAliveWebTests extends RunningGateway {

    @Test
    void answersAfterARequestThatItAnswersItselfWaitedForOneThatAServiceAnswers() throws IOException {
        String slow = "HEAD /api/v1/checkpoint-kinds HTTP/1.1\r\nHost: x\r\n\r\n";
        String fast = "HEAD /nowhere HTTP/1.1\r\nHost: x\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            for (int round = 0; round < 3; round++) {
                out.write((slow + fast).getBytes(StandardCharsets.US_ASCII));

                assertThat(head(in)).startsWith("HTTP/1.1 200");
                assertThat(head(in)).startsWith("HTTP/1.1 404");
            }
        }
    }

    private static String head(BufferedReader in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }
}
