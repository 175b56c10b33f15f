package vn.tokhai.checkin.visit;

/** A book that knows the keys of this instance alone and asks nobody else. */
public interface OwnVisits extends VisitBook {}
