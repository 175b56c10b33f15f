package vn.tokhai.planted.integration.messaging;

public final class PlantedListener {

    public int offset() {
        return 0;
    }
}
