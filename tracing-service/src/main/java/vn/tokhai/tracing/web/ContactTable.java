package vn.tokhai.tracing.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.tokhai.platform.export.SafeCsv;
import vn.tokhai.tracing.Contact;
import vn.tokhai.tracing.Match;
import vn.tokhai.tracing.People;
import vn.tokhai.tracing.Place;
import vn.tokhai.tracing.Reasons;
import vn.tokhai.tracing.Window;
import vn.tokhai.tracing.Wording;

/** A row for each meeting, Vietnamese headers first; times in Asia/Ho_Chi_Minh. */
final class ContactTable {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(Window.ZONE);
    private static final List<String> CONTACT =
            List.of("STT (No.)", "Mã người tiếp xúc (Contact id)", "Thế hệ (Generation)", "Qua người (Via person id)");
    private static final List<String> PERSON = List.of(
            "Họ và tên (Full name)",
            "Điện thoại (Phone)",
            "Năm sinh (Birth year)",
            "Giới tính (Gender)",
            "Địa chỉ (Address)");
    private static final List<String> MEETING = List.of(
            "Địa điểm (Place)",
            "Loại địa điểm (Kind)",
            "Không gian kín (Closed space)",
            "Từ (From)",
            "Đến (Until)",
            "Số phút ở cùng (Minutes together)",
            "Số phút tối đa (Minutes at most)",
            "Chưa chắc chắn (Uncertain)",
            "Độ tin cậy (Trust grade)",
            "Dữ liệu đến muộn (Late data)",
            "Lý do (Reasons)");

    private final SafeCsv csv;
    private final boolean named;
    private final Map<String, People.Person> names;
    private int contacts;
    private long rows;

    ContactTable(SafeCsv csv, boolean named, Map<String, People.Person> names) throws IOException {
        this.csv = csv;
        this.named = named;
        this.names = names;
        List<String> header = new ArrayList<>(CONTACT);
        if (named) {
            header.addAll(PERSON);
        }
        header.addAll(MEETING);
        csv.row(header);
    }

    void add(Contact contact, Map<String, Place> places) throws IOException {
        contacts++;
        String reasons = Reasons.of(contact).stream().map(Wording::vi).collect(Collectors.joining("; "));
        for (Match match : contact.listed()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(contacts);
            row.add(contact.id().personId());
            row.add("F" + contact.id().generation());
            row.add(match.viaPersonId());
            if (named) {
                row.addAll(person(contact.id().personId()));
            }
            row.addAll(meeting(match, places.get(match.checkpointId())));
            row.add(reasons);
            csv.row(row);
            rows++;
        }
    }

    /** Without the header. */
    long rows() {
        return rows;
    }

    private List<String> person(String personId) {
        return switch (names.get(personId)) {
            case People.Person.Known known ->
                List.of(
                        known.fullName().isBlank() ? "(chưa khai báo / nothing declared)" : known.fullName(),
                        known.phone(),
                        known.birthYear(),
                        known.gender(),
                        known.address());
            case People.Person.Withheld withheld ->
                List.of("(ngoài địa bàn, không hiển thị / withheld: " + withheld.why() + ")", "", "", "", "");
            case null -> throw new IllegalStateException("A name is missing");
        };
    }

    private static List<@Nullable Object> meeting(Match match, @Nullable Place place) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(place == null ? match.checkpointId() : place.placeName());
        cells.add(place == null ? null : place.kind());
        cells.add(place == null ? null : yesOrNo(place.closedSpace()));
        cells.add(time(match.from()));
        cells.add(time(match.until()));
        cells.add(match.overlapMinutes());
        cells.add(match.possibleMinutes());
        cells.add(yesOrNo(match.uncertain()));
        cells.add(match.trust().name());
        cells.add(yesOrNo(match.late()));
        return cells;
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "Có (yes)" : "Không (no)";
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }
}
