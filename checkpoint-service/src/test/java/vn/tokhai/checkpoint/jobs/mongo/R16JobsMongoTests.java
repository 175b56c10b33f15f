package vn.tokhai.checkpoint.jobs.mongo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.PosterSize;
import vn.tokhai.checkpoint.TestUseCases;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.jobs.Job;
import vn.tokhai.checkpoint.jobs.JobFiles;
import vn.tokhai.checkpoint.jobs.RunningJobs;
import vn.tokhai.checkpoint.jobs.StartingJobs;
import vn.tokhai.checkpoint.jobs.TestJobs;
import vn.tokhai.checkpoint.jobs.tables.TestTables;
import vn.tokhai.checkpoint.mongo.TestBulk;
import vn.tokhai.checkpoint.pdf.TestPosters;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.checkpoint.zxing.TestQrCodes;
import vn.tokhai.platform.testing.TestStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tokhai.checkpoint.CheckpointFixtures.NOW;
import static vn.tokhai.checkpoint.CheckpointFixtures.done;

/** Jobs on the embedded store, from the file to the result; R17: read = accepted + rejected. */
class R16JobsMongoTests {

    private static final String HEADING = "Khóa;Tên*;Loại;Điện thoại;Tỉnh;Huyện;Xã;Địa chỉ\n";
    private static final String OFFICER = "officer.ninhthuan";
    private static final List<String> PROVINCE = List.of("2021:58");

    private final MongoClient client;
    private final MongoTemplate mongo;
    private final MongoJobs jobs;
    private final MongoJobFiles files;
    private final TestBulk registry;
    private Instant now = NOW;

    R16JobsMongoTests() {
        String address = TestStore.freshDatabase();
        int slash = address.lastIndexOf('/');
        client = MongoClients.create(address.substring(0, slash));
        mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(client, address.substring(slash + 1)));
        jobs = new MongoJobs(mongo);
        files = new MongoJobFiles(mongo);
        registry = new TestBulk(mongo);
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void registersRowsAndSaysWhyOthersWereRejected() throws IOException {
        Job job = registered(
                HEADING + row("a", "Chợ Vĩnh Hải") + "b;Không có xã;MARKET;0912345678;58;586;;Thôn 1\n"
                        + "c;Tỉnh khác;MARKET;0912345678;56;568;22327;Thôn 1\n"
                        + "d;=cmd|' /C calc'!A0;Chợ;912345678;Tỉnh Ninh Thuận;Ninh Hải;Vĩnh Hải;Thôn 2\n",
                false);

        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.progress()).isEqualTo(new Job.Progress(4, 2, 2, 0, 1));
        assertThat(job.progress().read()).isEqualTo(4);
        assertThat(text(out -> TestTables.over(files).writeErrors(job, out)))
                .contains("row,field,reason", "3,ward,Bắt buộc nhập · is required", "4,ward,Ngoài địa bàn của bạn");
        assertThat(text(out -> TestTables.over(files).writeResult(job, out)))
                .contains("2,a,", ",registered\r\n", "5,d,");
        assertThat(stored()).isEqualTo(2);
        assertThat(registry.log.history()).hasSize(2);
    }

    @Test
    void isTakenOverWhereTheDeadProcessStopped() throws IOException {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 0; i < 1_300; i++) {
            file.append(row("", "Điểm " + i));
        }
        UUID id = UUID.randomUUID();
        JobFiles dying = new DyingFiles(files, 2);
        StartingJobs starting = starting(running(dying), files);
        start(starting, id, file.toString(), false);

        assertThatThrownBy(() -> TestJobs.run(running(dying))).isInstanceOf(IllegalStateException.class);
        assertThat(found(id).progress().read()).isEqualTo(500);
        assertThat(stored()).isEqualTo(1_000);
        TestJobs.run(running(files));
        assertThat(found(id).state()).isEqualTo(Job.State.RUNNING);
        now = now.plus(Duration.ofSeconds(61));
        TestJobs.run(running(files));

        assertThat(found(id).progress()).isEqualTo(new Job.Progress(1_300, 1_300, 0, 0, 3));
        assertThat(stored()).isEqualTo(1_300);
        // the batch that was not finished is told of twice
        assertThat(registry.log.history()).hasSize(1_800);
        assertThat(registry.log.history().stream().map(ProducerRecord::key).distinct())
                .hasSize(1_300);
        assertThat(text(out -> TestTables.over(files).writeResult(found(id), out))
                        .lines())
                .hasSize(1_301);
    }

    @Test
    void registersNothingTwiceWhenTheSameKeysComeAgain() throws IOException {
        String file = HEADING + row("a", "Chợ A") + row("b", "Chợ B");
        registered(file, false);

        Job again = registered(file + row("c", "Chợ C") + row("a", "Chợ khác"), false);

        assertThat(again.progress().accepted()).isEqualTo(3);
        assertThat(again.progress().rejected()).isEqualTo(1);
        assertThat(stored()).isEqualTo(3);
    }

    @Test
    void rejectsOrLinksTwins() throws IOException {
        var market = CheckpointFixtures.market();
        registry.single.add(market);
        String twins = HEADING + "x;CHỢ  vĩnh hải;MARKET;0912345678;58;586;22846;Cổng chính, Thôn Thái An\n"
                + row("y", "Chợ mới") + row("z", "Chợ mới");

        Job rejecting = registered(twins, false);
        Job linking = registered(twins, true);

        assertThat(rejecting.progress()).isEqualTo(new Job.Progress(3, 1, 2, 0, 1));
        assertThat(text(out -> TestTables.over(files).writeErrors(rejecting, out)))
                .contains("2,name,", market.id().toString());
        assertThat(linking.progress()).isEqualTo(new Job.Progress(3, 3, 0, 2, 1));
        assertThat(text(out -> TestTables.over(files).writeResult(linking, out)))
                .contains("2,x," + market.id() + ",linked");
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void readsWorkbooks() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Điểm");
            List<Object> heading = List.of("Tên", "Loại", "Điện thoại", "Tỉnh", "Huyện", "Xã", "Địa chỉ");
            List<Object> place = List.of("Chợ Vĩnh Hải", "Chợ", 912345678, 58, 586, 22846, "Thôn Thái An");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, (String) heading.get(column));
                if (place.get(column) instanceof Integer number) {
                    sheet.value(1, column, number);
                } else {
                    sheet.value(1, column, (String) place.get(column));
                }
            }
        }

        Job job = run(Job.Format.XLSX, bytes.toByteArray());

        assertThat(job.failure()).isNull();
        assertThat(job.progress()).isEqualTo(new Job.Progress(1, 1, 0, 0, 1));
    }

    @Test
    void failsWithAReasonWhenTheFileIsNoTable() throws IOException {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);

        assertThat(run(Job.Format.XLSX, noise).failure()).contains("XLSX");
        assertThat(run(Job.Format.XLSX, new byte[0]).failure()).contains("XLSX");
        assertThat(run(Job.Format.CSV, noise).failure()).contains("UTF-8");
        assertThat(run(Job.Format.CSV, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                        .failure())
                .contains("missing columns");
        assertThat(run(Job.Format.CSV, new byte[0]).state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void printsThePlacesOfARegistrationIntoAnArchiveWithManifestAndChecksums() throws Exception {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 0; i < 130; i++) {
            file.append(row("", "Điểm " + i));
        }
        Job places = registered(file.toString(), false);
        UUID id = UUID.randomUUID();
        start(
                id,
                Job.Kind.POSTERS,
                Job.Format.JOB,
                new Job.Options(false, PosterSize.A6, false, places.id()),
                new byte[0]);

        TestJobs.run(running(files));

        Job job = found(id);
        assertThat(job.progress()).isEqualTo(new Job.Progress(130, 130, 0, 0, 2));
        byte[] archive = bytes(out -> TestTables.over(files).writeResult(job, out));
        Job.Result result = Objects.requireNonNull(job.result());
        assertThat(result.bytes()).isEqualTo(archive.length);
        assertThat(result.sha256()).isEqualTo(sha256(archive));
        Map<String, byte[]> entries = unzip(archive);
        assertThat(entries).containsOnlyKeys("manifest.csv", "posters-0001.pdf", "posters-0002.pdf", "SHA256SUMS");
        assertThat(string(entries, "manifest.csv").lines()).hasSize(131);
        assertThat(string(entries, "SHA256SUMS"))
                .contains(sha256(Objects.requireNonNull(entries.get("posters-0001.pdf"))) + "  posters-0001.pdf");
    }

    @Test
    void printsOnlyPlacesOfTheCaller() throws IOException {
        registry.single.add(CheckpointFixtures.market());
        String rows = "checkpointId,copy\n" + CheckpointFixtures.MARKET + ",1\n" + CheckpointFixtures.MARKET
                + ",7\n0000000000001,\nnonsense,\n";
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        var options = new Job.Options(false, PosterSize.A4, true, null);
        start(
                mine,
                CheckpointFixtures.OWNER,
                List.of(),
                Job.Kind.POSTERS,
                Job.Format.CSV,
                options,
                rows.getBytes(StandardCharsets.UTF_8));
        start(
                theirs,
                "officer.khanhhoa",
                List.of("2021:56"),
                Job.Kind.POSTERS,
                Job.Format.CSV,
                options,
                rows.getBytes(StandardCharsets.UTF_8));

        TestJobs.run(running(files));

        assertThat(found(mine).progress()).isEqualTo(new Job.Progress(4, 1, 3, 0, 1));
        assertThat(text(out -> TestTables.over(files).writeResult(found(mine), out)))
                .startsWith("%PDF");
        assertThat(found(theirs).progress()).isEqualTo(new Job.Progress(4, 0, 4, 0, 1));
    }

    @Test
    void isTheSameJobWhenSentAgainAndNobodyElses() throws IOException {
        UUID id = UUID.randomUUID();
        String file = HEADING + row("a", "Chợ A");
        StartingJobs starting = starting(running(files), files);
        start(starting, id, file, false);
        TestJobs.run(running(files));

        Job again = start(starting, id, file, false);

        assertThat(again.state()).isEqualTo(Job.State.DONE);
        assertThat(starting.find(id, "officer.khanhhoa")).isEmpty();
        assertThat(starting.start(
                        id,
                        Job.Kind.REGISTRATION,
                        Job.Format.CSV,
                        "officer.khanhhoa",
                        PROVINCE,
                        options(false),
                        new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(vn.tokhai.checkpoint.Outcome.Contradicted.class);
    }

    /** A process that is killed while it keeps the outcome of a batch. */
    private record DyingFiles(JobFiles files, int[] left) implements JobFiles {

        DyingFiles(JobFiles files, int putsBeforeDeath) {
            this(files, new int[] {putsBeforeDeath});
        }

        @Override
        public java.io.OutputStream write(String name) {
            return files.write(name);
        }

        @Override
        public void put(String name, int piece, byte[] bytes) {
            if (left[0]-- == 0) {
                throw new IllegalStateException("killed");
            }
            files.put(name, piece, bytes);
        }

        @Override
        public java.io.InputStream read(String name) {
            return files.read(name);
        }
    }

    private static String row(String key, String name) {
        return key + ";" + name + ";MARKET;0912345678;58;586;22846;Thôn Thái An\n";
    }

    private Job registered(String file, boolean link) throws IOException {
        UUID id = UUID.randomUUID();
        start(starting(running(files), files), id, file, link);
        TestJobs.run(running(files));
        return found(id);
    }

    private Job run(Job.Format format, byte[] file) throws IOException {
        UUID id = UUID.randomUUID();
        start(id, Job.Kind.REGISTRATION, format, options(false), file);
        TestJobs.run(running(files));
        return found(id);
    }

    private Job start(StartingJobs starting, UUID id, String file, boolean link) throws IOException {
        return done(starting.start(
                id,
                Job.Kind.REGISTRATION,
                Job.Format.CSV,
                OFFICER,
                PROVINCE,
                options(link),
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    private void start(UUID id, Job.Kind kind, Job.Format format, Job.Options options, byte[] file) throws IOException {
        start(id, OFFICER, PROVINCE, kind, format, options, file);
    }

    private void start(
            UUID id, String by, List<String> areas, Job.Kind kind, Job.Format format, Job.Options options, byte[] file)
            throws IOException {
        done(starting(running(files), files)
                .start(id, kind, format, by, areas, options, new ByteArrayInputStream(file)));
    }

    private static Job.Options options(boolean link) {
        return new Job.Options(link, PosterSize.A4, false, null);
    }

    private StartingJobs starting(RunningJobs idle, JobFiles store) {
        idle.close();
        return TestJobs.starting(jobs, store, idle, clock());
    }

    private RunningJobs running(JobFiles store) {
        var codes = new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), new FakeVenueKeys());
        var posters = TestPosters.create();
        return TestJobs.running(
                jobs,
                store,
                TestTables.over(store),
                registry.bulk,
                TestUseCases.printing(codes, TestQrCodes.create(), posters),
                posters,
                clock());
    }

    private Clock clock() {
        return Clock.fixed(now, java.time.ZoneOffset.UTC);
    }

    private Job found(UUID id) {
        return jobs.find(id).orElseThrow();
    }

    private long stored() {
        return mongo.getCollection("checkpoints").countDocuments();
    }

    private interface Writing {
        void to(java.io.OutputStream out);
    }

    private static String text(Writing writing) {
        return new String(bytes(writing), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static String string(Map<String, byte[]> entries, String name) {
        return new String(Objects.requireNonNull(entries.get(name)), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
