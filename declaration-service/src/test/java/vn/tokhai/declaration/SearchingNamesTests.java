package vn.tokhai.declaration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.tokhai.declaration.SearchingNames.Answer;
import vn.tokhai.declaration.SearchingNames.Cursor;
import vn.tokhai.declaration.SearchingNames.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** By name without tone marks, inside the area, masked, recorded, limited. */
class SearchingNamesTests {

    private static final AreaScope NINH_THUAN = new AreaScope("2021:58");
    private static final AreaScope NINH_HAI = new AreaScope("2021:58/586");
    private static final AreaScope VINH_HAI = new AreaScope("2021:58/586/22846");
    private static final AreaScope KHANH_HOA = new AreaScope("2021:56");
    private static final Area TRI_HAI = new Area("2021", "58", "586", "22864");
    private static final Area ELSEWHERE = new Area("2021", "58", "582", "22738");

    private final TestClock clock = new TestClock();
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryDataReadings readings = new InMemoryDataReadings();
    private final SearchingNames searching = new SearchingNames(
            new InMemoryNameDirectory(people),
            people,
            readings,
            new InMemoryAllowances(clock),
            DeclarationFixtures.protection(),
            clock);

    @Test
    void R07_findsByAnyWordsOfTheNameInsideTheArea() {
        add(1, DeclarationFixtures.VINH_HAI);
        add(2, TRI_HAI);
        add(3, ELSEWHERE);
        add(4, DeclarationFixtures.NHA_TRANG);

        assertThat(ids(search("mau", NINH_THUAN))).containsExactly(1, 2, 3);
        assertThat(ids(search("Dac Biet TRẦN", NINH_HAI))).containsExactly(1, 2);
        assertThat(ids(search("mẫu", VINH_HAI))).containsExactly(1);
    }

    @Test
    void R07_findsNobodyOutsideTheOfficersAreaWhateverIsAskedFor() {
        add(4, DeclarationFixtures.NHA_TRANG);

        var answer = searching.search(
                new Reader("officer", area -> area != null && area.province().equals("58")),
                new Question(List.of(KHANH_HOA), "mau", null),
                DeclarationFixtures.WHY,
                null,
                20);

        assertThat(ids(answer)).isEmpty();
        assertThat(readings.kept()).isEmpty();
    }

    @Test
    void asksForEveryWordAndForTheBirthYearWhenGiven() {
        add(1, DeclarationFixtures.VINH_HAI);

        assertThat(ids(search("mau nobody", NINH_THUAN))).isEmpty();
        assertThat(ids(ask(new Question(List.of(NINH_THUAN), "mau", 1990), null, 20)))
                .containsExactly(1);
        assertThat(ids(ask(new Question(List.of(NINH_THUAN), "mau", 1991), null, 20)))
                .isEmpty();
    }

    @Test
    void readsPageByPageAcrossAreasWithoutRepeating() {
        for (int i = 1; i <= 7; i++) {
            add(i, DeclarationFixtures.VINH_HAI);
        }
        add(8, DeclarationFixtures.NHA_TRANG);
        var question = new Question(List.of(NINH_THUAN, KHANH_HOA), "mau", null);
        List<Integer> found = new ArrayList<>();
        Cursor next = null;
        do {
            clock.advance(Duration.ofHours(1));
            Answer.Found page = (Answer.Found) ask(question, next, 3);
            found.addAll(ids(page));
            next = page.next();
        } while (next != null);

        assertThat(found).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void R06_recordsEverybodyShownAndShowsNothingOtherwise() {
        add(1, DeclarationFixtures.VINH_HAI);

        search("mau", NINH_THUAN);
        assertThat(readings.kept()).singleElement().satisfies(reading -> assertThat(reading.fields())
                .containsExactly("maskedName", "maskedPhone", "area"));

        readings.breakDown();
        assertThat(search("mau", NINH_THUAN)).isEqualTo(new Answer.NotRecorded());
    }

    @Test
    void R07_limitsPagesOfOneOfficer() {
        for (int i = 0; i < 3; i++) {
            search("mau", NINH_THUAN);
        }

        assertThat(search("mau", NINH_THUAN)).isEqualTo(new Answer.TooOften(Duration.ofHours(1)));
    }

    @Test
    void refusesANameWithoutWordsAndSurvivesAMadeUpCursor() {
        add(1, DeclarationFixtures.VINH_HAI);

        assertThat(search("!?", NINH_THUAN)).isEqualTo(new Answer.NoName());
        var nowhere = new Cursor(7, 9, new NameDirectory.Position(99_999_999, 99_999_999));
        assertThat(ids(ask(new Question(List.of(NINH_THUAN), "mau", null), nowhere, 20)))
                .isEmpty();
        var noWord = new Cursor(0, 9, new NameDirectory.Position(0, 0));
        assertThat(ids(ask(new Question(List.of(NINH_THUAN), "mau", null), noWord, 20)))
                .isEmpty();
    }

    private void add(int n, Area area) {
        people.addIfAbsent(DeclarationFixtures.declared(n, area, TestClock.START));
    }

    private Answer search(String name, AreaScope scope) {
        return ask(new Question(List.of(scope), name, null), null, 20);
    }

    private Answer ask(Question question, @Nullable Cursor after, int limit) {
        return searching.search(new Reader("officer", area -> true), question, DeclarationFixtures.WHY, after, limit);
    }

    private static List<Integer> ids(Answer answer) {
        return ((Answer.Found) answer)
                .people().stream()
                        .map(person -> (int) (person.id().value().getLeastSignificantBits() & 0xFFFF))
                        .toList();
    }
}
