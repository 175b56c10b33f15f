package vn.tokhai.checkin.planted.checkin.web;

import vn.tokhai.checkin.planted.checkin.messaging.MessagingThatKnowsPeer;
import vn.tokhai.contracts.checkin.ScanRecorded;

/** Knows another adapter and the contracts. */
public record WebThatKnowsMessaging(MessagingThatKnowsPeer messaging, ScanRecorded scan) {}
