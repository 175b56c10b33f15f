package vn.tokhai.checkin.messaging.topology;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.kafka.common.serialization.Serde;

import vn.tokhai.checkin.visit.PlaceDay;

/** A day of a place in bytes: 25 for a quiet one. */
final class PlaceDayForm {

    static final Serde<PlaceDay> SERDE = PackedForm.of(PlaceDayForm::pack, PlaceDayForm::unpack);

    private static byte[] pack(PlaceDay day) {
        PackedBytes out = new PackedBytes().octet(PackedForm.VERSION);
        day.arrivals().forEach(out::number);
        return out.done();
    }

    private static PlaceDay unpack(byte[] bytes) {
        UnpackedBytes in = PackedForm.open(bytes);
        List<Integer> arrivals = IntStream.range(0, PlaceDay.EMPTY.arrivals().size())
                .mapToObj(hour -> in.count())
                .toList();
        return new PlaceDay(arrivals);
    }

    private PlaceDayForm() {}
}
