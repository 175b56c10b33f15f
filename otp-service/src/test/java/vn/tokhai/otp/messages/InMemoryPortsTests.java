package vn.tokhai.otp.messages;

import org.junit.jupiter.api.Nested;

class InMemoryPortsTests {

    @Nested
    class OfMessages extends MessagesContract {

        private final InMemoryMessages messages = new InMemoryMessages();

        @Override
        protected Messages messages() {
            return messages;
        }
    }

    @Nested
    class OfReceipts extends ReceiptsContract {

        private final InMemoryReceipts receipts = new InMemoryReceipts();

        @Override
        protected Receipts receipts() {
            return receipts;
        }
    }
}
