package vn.tokhai.otp.outbox;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** Plain HTML, Vietnamese first; loads itself again so that a new code shows up. */
final class OutboxPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String PAGE = """
            <!doctype html>
            <html lang="vi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="3">
            <title>Tin nhắn thử · Test messages</title>
            <style>
              :root { color-scheme: light dark; }
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
              h1 { font-size: 1.5rem; margin: 0; }
              small, [lang=en] { opacity: .75; }
              ol { list-style: none; padding: 0; }
              li { border: 1px solid #8886; border-radius: .75rem; padding: .75rem 1rem; margin: .75rem 0; }
              header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; }
              li p { margin: .25rem 0 0; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>Hộp tin nhắn thử</h1>
            <p lang="en">Test message outbox</p>
            <p>Trên máy này tin nhắn không được gửi đi mà hiện ở đây, mới nhất ở trên; trang tự tải lại sau 3 giây.<br>
            <small lang="en">On this machine messages are not sent; they show here, newest first. The page reloads every 3 s.\
            </small></p>
            %s
            </body>
            </html>
            """;

    private static final String EMPTY = """
            <p>Chưa có tin nhắn nào. <small lang="en">No messages yet.</small></p>""";

    private static final String MESSAGE = """
            <li><header><strong>%s → %s</strong><time datetime="%s">%s</time></header><p>%s</p></li>""";

    static String of(List<LocalOutbox.Message> messages) {
        return PAGE.formatted(messages.isEmpty() ? EMPTY : list(messages));
    }

    private static String list(List<LocalOutbox.Message> messages) {
        return messages.stream()
                .map(message -> MESSAGE.formatted(
                        HtmlUtils.htmlEscape(message.sender()),
                        HtmlUtils.htmlEscape(message.phone()),
                        message.sentAt(),
                        TIME.format(message.sentAt()),
                        HtmlUtils.htmlEscape(message.text())))
                .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
    }

    private OutboxPage() {}
}
