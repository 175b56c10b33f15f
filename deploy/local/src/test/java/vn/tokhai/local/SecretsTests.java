package vn.tokhai.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTests {
    @TempDir
    Path home;

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        Path file = home.resolve("secrets.properties");

        Secrets.readOrMake(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void staysTheSameOnTheNextStart() {
        Path file = home.resolve("secrets.properties");
        var made = Secrets.readOrMake(file);

        var read = Secrets.readOrMake(file);

        assertThat(read.get("TOKHAI_MASTER_KEY")).isEqualTo(made.get("TOKHAI_MASTER_KEY"));
    }

    @Test
    void addsWhatANewerVersionNeedsAndKeepsTheRest() throws Exception {
        Path file = home.resolve("secrets.properties");
        Files.writeString(file, "TOKHAI_VENUE_KEY=kept\n");

        var secrets = Secrets.readOrMake(file);

        assertThat(secrets.get("TOKHAI_VENUE_KEY")).isEqualTo("kept");
        assertThat(Base64.getDecoder().decode(secrets.get("TOKHAI_OTP_PROOF_KEY")))
                .hasSize(32);
    }

    @Test
    void differsFromPlatformToPlatformAndIsNotPrinted() {
        var one = Secrets.readOrMake(home.resolve("one.properties"));
        var other = Secrets.readOrMake(home.resolve("other.properties"));

        String name = Secrets.passwordName("officer.ninhthuan");
        assertThat(name).isEqualTo("TOKHAI_LOCAL_PASSWORD_OFFICER_NINHTHUAN");
        assertThat(one.get(name)).isNotEqualTo(other.get(name));
        assertThat(one.toString()).doesNotContain(one.get(name));
    }

    @Test
    void givesOfficersASecondFactorThatAuthenticatorAppsTake() {
        var secrets = Secrets.readOrMake(home.resolve("secrets.properties"));

        assertThat(secrets.get(Secrets.totpName("admin.local"))).matches("[A-Z2-7]{32}");
    }
}
