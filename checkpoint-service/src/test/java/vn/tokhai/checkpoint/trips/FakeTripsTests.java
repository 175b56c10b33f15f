package vn.tokhai.checkpoint.trips;

class FakeTripsTests extends TripsContract {

    private final FakeTrips trips = new FakeTrips();

    @Override
    protected Trips trips() {
        return trips;
    }
}
