package vn.tokhai.checkin.planted.checkin.peer;

import vn.tokhai.checkin.planted.checkin.web.WebThatKnowsMessaging;

/** Knows another adapter. */
public record PeerThatKnowsWeb(WebThatKnowsMessaging web) {}
