package vn.tokhai.checkpoint;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.tokhai.checkpoint.Submission.AreaCodes;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.OWNER;
import static vn.tokhai.checkpoint.CheckpointFixtures.REQUEST;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;
import static vn.tokhai.checkpoint.CheckpointFixtures.marketForm;

class RegisteringCheckpointsTests {

    /** Knows one number; how numbers are read is tested with the reader. */
    private static final PhoneNumbers ONE_NUMBER =
            written -> written.equals("0259 3873 001") ? Optional.of("+842593873001") : Optional.empty();

    private final FakeCheckpoints checkpoints = new FakeCheckpoints();
    private final RegisteringCheckpoints registering = new RegisteringCheckpoints(
            new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, ONE_NUMBER),
            checkpoints,
            Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepsWhatTheFormSaysAndMakesThePersonOwner() {
        Checkpoint registered = done(registering.register(OWNER, REQUEST, marketForm()));

        assertThat(registered.details()).isEqualTo(CheckpointFixtures.marketDetails());
        assertThat(registered.version()).isEqualTo(1);
        assertThat(registered.status()).isEqualTo(Status.ACTIVE);
        assertThat(registered.copies()).isEqualTo(Copies.first(NOW));
        assertThat(registered.isOwnedBy(OWNER)).isTrue();
        assertThat(checkpoints.find(registered.id())).contains(registered);
    }

    @Test
    void givesTheSameCheckpointForTheSameRequest() {
        Checkpoint first = done(registering.register(OWNER, REQUEST, marketForm()));

        Checkpoint again = done(registering.register(OWNER, REQUEST, marketForm()));

        assertThat(again).isEqualTo(first);
        assertThat(checkpoints.countOfPerson(OWNER)).isEqualTo(1);
    }

    @Test
    void bindsTheRequestToThePerson() {
        Checkpoint first = done(registering.register(OWNER, REQUEST, marketForm()));

        Checkpoint other = done(registering.register(CheckpointFixtures.STRANGER, REQUEST, marketForm()));

        assertThat(other.id()).isNotEqualTo(first.id());
        assertThat(other.isOwnedBy(OWNER)).isFalse();
    }

    @Test
    void refusesAnotherFormUnderTheSameRequest() {
        done(registering.register(OWNER, REQUEST, marketForm()));

        var outcome = registering.register(OWNER, REQUEST, named("Chợ khác"));

        assertThat(outcome).isEqualTo(new Outcome.Contradicted<>(Contradiction.REQUEST_ID_REUSED));
    }

    @Test
    void finishesARegistrationThatStoppedHalfway() {
        PlaceId claimed = checkpoints
                .claim(OWNER, UUID.fromString(REQUEST), fingerprintOfTheMarket(), new PlaceId(42))
                .checkpointId();

        assertThat(done(registering.register(OWNER, REQUEST, marketForm())).id())
                .isEqualTo(claimed);
    }

    @Test
    void namesEveryFieldThatIsMissingOnce() {
        var outcome = registering.register(OWNER, null, new Submission(null, " ", "", null, null, ""));

        assertThat(pointers(outcome))
                .containsExactlyInAnyOrder("/requestId", "/name", "/kind", "/phone", "/area", "/address");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2030, 58,  586, 22846, /area/structure",
                "-,    58,  586, 22846, /area/structure",
                "2021, -,   586, 22846, /area/province",
                "2021, 99,  586, 22846, /area/province",
                "2021, 586, 586, 22846, /area/province",
                "2021, 56,  586, 22846, /area/district",
                "2021, 58,  -,   22846, /area/district",
                "2021, 58,  586, -,     /area/ward",
                "2021, 58,  586, 22834x,/area/ward",
                "2021, 58,  585, 22846, /area/ward",
                "2021, 51,  536, 22846, /area/ward",
                "2025, 56,  586, 22846, /area/district",
                "2025, 56,  -,   -,     /area/ward",
                "2025, 58,  -,   22846, /area/province"
            })
    void refusesCodesThatDoNotFitTogether(
            String structure, String province, String district, String ward, String pointer) {
        var outcome = registering.register(OWNER, REQUEST, in(new AreaCodes(structure, province, district, ward)));

        assertThat(pointers(outcome)).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"318", "471", "498", "536", "755"})
    void needsNoWardInIslandDistricts(String district) {
        String province = TestCatalogue.UNITS
                .find(Structure.OF_2021, district)
                .orElseThrow()
                .parent();

        Checkpoint registered =
                done(registering.register(OWNER, REQUEST, in(new AreaCodes("2021", province, district, null))));

        assertThat(registered.details().area().ward()).isNull();
    }

    @Test
    void takesTheStructureOf2025WithoutDistricts() {
        Checkpoint registered =
                done(registering.register(OWNER, REQUEST, in(new AreaCodes("2025", "01", null, "00004"))));

        assertThat(registered.details().area()).isEqualTo(new Area(Structure.OF_2025, "01", null, "00004"));
    }

    @Test
    void storesTheCodeOfTheListForTheCodeOfAnother() {
        Checkpoint registered =
                done(registering.register(OWNER, REQUEST, in(new AreaCodes("2021", "22", "202", "06978"))));

        assertThat(registered.details().area().ward()).isEqualTo("06970");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ресторан", "會館", "=1+1 Café", "Quán Phở Đỗ Ưởng", "🏥 24h"})
    void takesAnyLettersInAName(String name) {
        assertThat(done(registering.register(OWNER, REQUEST, named(name)))
                        .details()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void bringsNamesIntoOneForm() {
        assertThat(done(registering.register(OWNER, REQUEST, named(" Cho\u031B\u0323\u00A0A ")))
                        .details()
                        .name())
                .isEqualTo("Chợ A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u202Eb", "a\u2028b", "\uD800", "---", "\u00A0 "})
    void refusesNamesThatCannotBeShown(String name) {
        assertThat(pointers(registering.register(OWNER, REQUEST, named(name)))).containsExactly("/name");
    }

    @Test
    void refusesNamesOfMoreThan255Letters() {
        assertThat(done(registering.register(OWNER, REQUEST, named("đ".repeat(255))))
                        .details()
                        .name())
                .hasSize(255);
        assertThat(pointers(registering.register(OWNER, REQUEST, named("đ".repeat(256)))))
                .containsExactly("/name");
    }

    @Test
    void neverRepeatsAValueInAFault() {
        var outcome = registering.register(
                OWNER,
                REQUEST,
                with(form -> new Submission(
                        form.name(), "SECRET_KIND", "0911999888", form.area(), form.position(), form.address())));

        assertThat(outcome.toString()).doesNotContain("SECRET_KIND").doesNotContain("0911999888");
        assertThat(pointers(outcome)).containsExactly("/kind", "/phone");
    }

    private String fingerprintOfTheMarket() {
        var aside = new FakeCheckpoints();
        done(new RegisteringCheckpoints(
                        new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, ONE_NUMBER),
                        aside,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .register(OWNER, REQUEST, marketForm()));
        return aside.claim(OWNER, UUID.fromString(REQUEST), "?", new PlaceId(0)).fingerprint();
    }

    private static Submission named(String name) {
        return with(
                form -> new Submission(name, form.kind(), form.phone(), form.area(), form.position(), form.address()));
    }

    private static Submission in(AreaCodes area) {
        return with(
                form -> new Submission(form.name(), form.kind(), form.phone(), area, form.position(), form.address()));
    }

    private static Submission with(Function<Submission, Submission> change) {
        return change.apply(marketForm());
    }

    static List<String> pointers(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Invalid<?>(List<Fault> faults)) {
            return faults.stream().map(Fault::pointer).toList();
        }
        throw new AssertionError("Ended as " + outcome);
    }
}
