package vn.tokhai.checkpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlatesTests {

    @ParameterizedTest
    @CsvSource({
        "79B-123.45, 79B-123.45",
        "79b12345, 79B-123.45",
        "79B 123 45, 79B-123.45",
        "79 B - 1234, ''",
        "79B-1234, 79B-1234",
        "51LD-123.45, 51LD-123.45",
        "59-X1 123.45, 59X1-123.45",
        "59X1-1234, 59X1-1234",
        "59X11234, 59X-112.34",
        "80-NG-123-45, 80-NG-123-45",
        "80NG12345, 80-NG-123-45",
        "TM-12-34, TM-12-34",
        "29Đ-123.45, 29Đ-123.45",
        "７９Ｂ-123.45, 79B-123.45",
        "79B–123.45, 79B-123.45"
    })
    void readVietnamesePlatesHoweverTheyAreWritten(String written, String normal) {
        assertThat(Plates.read(written, VehicleType.ROAD, "VN").orElse("")).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "79B", "09B-123.45", "79B-12", "79B-123456", "=79B-123.45", "79B-123.45\u202E", "79B;123.45"
            })
    void refuseWhatIsNoVietnamesePlate(String written) {
        assertThat(Plates.read(written, VehicleType.ROAD, "VN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LA, ກຂ 1234", "KH, 2A-1234", "CN, 粤Z·1234"})
    void takeForeignPlatesInTheirOwnLetters(String country, String written) {
        assertThat(Plates.read(written.replace('·', '-'), VehicleType.ROAD, country))
                .isPresent();
    }

    @Test
    void takeNumbersOfTrainsPlanesAndBoats() {
        assertThat(Plates.read("se1", VehicleType.RAIL, "VN")).contains("SE1");
        assertThat(Plates.read("VN-A123", VehicleType.AIR, "VN")).contains("VN-A123");
        assertThat(Plates.read("NT 90123 TS", VehicleType.WATER, "VN")).contains("NT 90123 TS");
        assertThat(Plates.read("N".repeat(21), VehicleType.WATER, "VN")).isEmpty();
        assertThat(Plates.read("=cmd|' /C calc'!A0", VehicleType.WATER, "VN")).isEmpty();
    }
}
