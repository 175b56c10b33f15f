package vn.tokhai.checkin.planted.checkin.messaging;

import vn.tokhai.checkin.planted.checkin.peer.PeerThatKnowsWeb;

/** Knows another adapter. */
public record MessagingThatKnowsPeer(PeerThatKnowsWeb peer) {}
