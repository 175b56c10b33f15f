package vn.tokhai.checkin.web;

/** The form of checkpoint and unit ids. */
final class PlaceIds {

    static final String FORM = "[0-9A-HJKMNP-TV-Z]{13}";

    private PlaceIds() {}
}
