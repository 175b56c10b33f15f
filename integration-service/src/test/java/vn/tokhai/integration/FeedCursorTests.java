package vn.tokhai.integration;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedCursorTests {

    @Test
    void comesBackFromItsText() {
        var cursor = new FeedCursor(Map.of(0, 17L, 5, 9_000_000_000L));

        assertThat(FeedCursor.parse(cursor.text())).contains(cursor);
        assertThat(FeedCursor.parse("")).contains(FeedCursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "AAAAA", "eA", "MDotMQ", "MDoxLA", "../../etc"})
    void refusesWhatIsNoCursor(String text) {
        assertThat(FeedCursor.parse(text)).isEmpty();
    }

    @Test
    void refusesAVeryLongText() {
        assertThat(FeedCursor.parse("A".repeat(10_000))).isEmpty();
    }

    @Test
    void knowsTheNameOfAFeed() {
        assertThat(Feed.isTopic("province.58.feed.v1")).isTrue();
        assertThat(Feed.isTopic("checkin.scans.v1")).isFalse();
        assertThat(Feed.provinceOf(new Feed("2021", "58").topic())).isEqualTo("58");
    }
}
