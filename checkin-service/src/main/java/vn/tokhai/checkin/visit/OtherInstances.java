package vn.tokhai.checkin.visit;

/** The other processes of this service. */
public interface OtherInstances {

    /** @return answers from the state of that instance alone; it asks nobody further */
    VisitBook at(String host, int port);
}
