package vn.tokhai.checkin.messaging;

import vn.tokhai.platform.testing.TestBroker;

/** The contract on the broker that the tests share. */
class CheckInMessagingTests extends CheckInContract {

    @Override
    String broker() {
        return TestBroker.address();
    }
}
