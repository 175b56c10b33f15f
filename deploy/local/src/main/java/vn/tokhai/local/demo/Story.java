package vn.tokhai.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;

import vn.tokhai.local.demo.LogIns.Session;

/**
 * Register a place, print its code, declare, scan in and out, open a case, see who was there. Arrivals lie up to three
 * hours back, as if the phones had been offline, so that people really overlap.
 */
final class Story {

    static final int STEPS = 9;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Api api;
    private final LogIns logIns;
    private final Narrator narrator;
    private final Officers officers;
    private final Artefacts artefacts;
    private final Instant now = Instant.now();

    Story(Api api, LogIns logIns, Narrator narrator, Officers officers, Artefacts artefacts) {
        this.api = api;
        this.logIns = logIns;
        this.narrator = narrator;
        this.officers = officers;
        this.artefacts = artefacts;
    }

    /** Logs officers in; they have passwords and second factors of this installation. */
    record Officers(Supplier<String> ninhThuan, Supplier<String> khanhHoa) {}

    /** Keeps a file for the reader to look at and says where. */
    interface Artefacts {
        void keep(String name, byte[] content);
    }

    private record Place(String id, String code) {}

    private record Resident(String name, Session session, String number, String code) {}

    void tell() {
        narrator.step(
                "Chủ điểm xác thực số điện thoại và đăng ký điểm kiểm soát dịch",
                "An owner proves a phone number and registers two places");
        Session owner = logIns.citizen(Residents.phone());
        Place market = register(owner, "Chợ Mẫu Ninh Hải", "MARKET");
        Place cafe = register(owner, "Quán ăn Thử Nghiệm", "EATERY");

        narrator.step("In mã QR của điểm", "The owner gets the code as picture and as poster");
        keep("/api/v1/checkpoints/" + market.id() + "/venue-code.png", owner, "market.png");
        keep("/api/v1/checkpoints/" + market.id() + "/venue-code.svg", owner, "market.svg");
        keep("/api/v1/checkpoints/" + market.id() + "/poster.pdf", owner, "market-poster.pdf");

        narrator.step("Năm người dân khai báo toàn dân", "Five people declare and get a number and a QR code each");
        Resident an = declare("Nguyễn Văn Mẫu An");
        Resident binh = declare("Trần Thị Mẫu Bình");
        Resident chi = declare("Lê Thị Mẫu Chi");
        Resident dung = declare("Phạm Văn Mẫu Dũng");
        Resident em = declare("Hồ Thị Mẫu Em");

        narrator.step(
                "Quét mã khi đến, bấm nút khi đi", "They scan in, and out by a button; staff scan a personal code");
        String anVisit = arrive(an, market, 180);
        arrive(binh, market, 165);
        staffScan(owner, market, chi, 150);
        leave(an, market, anVisit, 120);
        arrive(dung, market, 90);
        arrive(binh, cafe, 80);
        arrive(em, cafe, 70);

        narrator.step("Danh sách đến/đi", "My visits, arrivals of the place, how many are inside");
        await(
                () -> api.get("/api/v1/me/visits", an.session().token()),
                answer -> answer.status() == 200 && closed(answer.json()));
        await(
                () -> api.get("/api/v1/checkpoints/" + market.id() + "/visits", owner.token()),
                answer -> answer.status() == 200 && answer.json().get("visits").size() >= 4);
        api.get("/api/v1/checkpoints/" + market.id() + "/occupancy", owner.token())
                .expect(200);

        narrator.step("Cán bộ truy vết mở ca bệnh F0", "A health officer of the province opens a case");
        String officer = officers.ninhThuan().get();
        Map<String, Object> reason = Map.of("purpose", "Truy vết ca bệnh mẫu", "decisionNumber", "123/QĐ-SYT");
        Map<String, Object> search = new LinkedHashMap<>(reason);
        search.put("number", an.number());
        String personId = api.post("/api/v1/people/search", officer, search)
                .expect(200)
                .json()
                .get("personId")
                .asString();
        String caseId = openCase(officer, personId);

        narrator.step("Danh sách người tiếp xúc F1, rồi F2", "Contacts of the window, then the second generation");
        contacts(officer, caseId, 1, 2);
        api.post("/api/v1/cases/" + caseId + "/second-generation", officer, Map.of())
                .expect(202);
        contacts(officer, caseId, 2, 2);

        narrator.step(
                "Tỉnh khác không xem được; người dân thấy ai đã đọc dữ liệu",
                "Another province sees nothing; the citizen sees who read the data");
        api.get("/api/v1/cases/" + caseId, officers.khanhHoa().get()).expect(404);
        api.get("/api/v1/me/data-readings", an.session().token()).expect(200);

        narrator.step("Xuất danh sách (CSV an toàn)", "The list with names, exported for a stated purpose, recorded");
        Map<String, Object> export = new LinkedHashMap<>(reason);
        export.put("format", "csv");
        export.put("includeNames", true);
        Api.Answer csv = api.post("/api/v1/cases/" + caseId + "/exports", officer, export)
                .expect(200);
        artefacts.keep("contacts.csv", csv.body());
        narrator.say("");
        csv.text().lines().map(line -> line.replace("\uFEFF", "")).forEach(narrator::say);
    }

    private Place register(Session owner, String name, String kind) {
        JsonNode place = api.post(
                        "/api/v1/checkpoints", owner.token(), Residents.checkpointForm(name, kind, Residents.phone()))
                .expect(201)
                .json();
        return new Place(
                place.get("checkpointId").asString(),
                place.get("venueCode").get("text").asString());
    }

    private void keep(String path, Session owner, String file) {
        artefacts.keep(file, api.get(path, owner.token()).expect(200).body());
    }

    private Resident declare(String name) {
        Session session = logIns.citizen(Residents.phone());
        JsonNode answer = api.post("/api/v1/declarations", session.token(), Residents.citizenForm(name))
                .expect(201)
                .json();
        narrator.say(answer.get("greeting").get("vi").asString());
        return new Resident(
                name,
                session,
                answer.get("number").asString(),
                answer.get("personalCode").get("text").asString());
    }

    private String arrive(Resident person, Place place, int minutesAgo) {
        Map<String, Object> scan = Residents.scan(place.code(), minutesAgo(minutesAgo));
        // a new place reaches the check-in service by an event, within a second or two
        return await(
                        () -> api.post("/api/v1/check-ins", person.session().token(), scan),
                        answer -> answer.status() == 202)
                .json()
                .get("visitId")
                .asString();
    }

    private void staffScan(Session staff, Place place, Resident person, int minutesAgo) {
        Map<String, Object> scan = Residents.scan(person.code(), minutesAgo(minutesAgo));
        await(
                () -> api.post("/api/v1/checkpoints/" + place.id() + "/check-ins", staff.token(), scan),
                answer -> answer.status() == 202);
    }

    private void leave(Resident person, Place place, String visitId, int minutesAgo) {
        Map<String, Object> scan = new LinkedHashMap<>();
        scan.put("scanId", UUID.randomUUID().toString());
        scan.put("visitId", visitId);
        scan.put("checkpointId", place.id());
        scan.put("scannedAt", minutesAgo(minutesAgo).toString());
        api.post("/api/v1/check-outs", person.session().token(), scan).expect(202);
    }

    private String openCase(String officer, String personId) {
        LocalDate today = LocalDate.ofInstant(now, VIETNAM);
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("requestId", UUID.randomUUID().toString());
        request.put("personId", personId);
        request.put("area", Residents.NINH_HAI);
        request.put("confirmedBy", Map.of("laboratoryReference", "XN-MAU-001"));
        request.put("symptomatic", true);
        request.put("onsetOn", today.minusDays(1).toString());
        request.put("sampledOn", today.toString());
        return api.post("/api/v1/cases", officer, request)
                .expect(201)
                .json()
                .get("caseId")
                .asString();
    }

    private void contacts(String officer, String caseId, int generation, int atLeast) {
        await(
                () -> api.get("/api/v1/cases/" + caseId + "/contacts?generation=" + generation, officer),
                answer -> answer.status() == 200
                        && answer.json().get("contacts").size() >= atLeast
                        && answer.json().get("tracing").get("state").asString().equals("COMPLETE"));
    }

    private static boolean closed(JsonNode visits) {
        return !visits.get("visits").isEmpty() && visits.get("visits").get(0).has("departedAt");
    }

    /** Repeats until the answer fits; only the last try is narrated. */
    private Api.Answer await(Supplier<Api.Answer> call, Predicate<Api.Answer> fits) {
        Instant deadline = Instant.now().plus(PATIENCE);
        narrator.hold();
        try {
            Api.Answer answer = call.get();
            while (!fits.test(answer)) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("Not within " + PATIENCE.toSeconds() + " s: " + answer.text());
                }
                pause();
                answer = call.get();
            }
            return answer;
        } finally {
            narrator.release();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
