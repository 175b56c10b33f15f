package vn.tokhai.checkpoint.pdf;

import java.awt.Color;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

import vn.tokhai.checkpoint.Poster;

/**
 * The poster from top to bottom: what to do, which place this is, the code, three steps, a warning, hotline and issue.
 * Every text has a box of its own and shrinks into it, so nothing runs over.
 */
final class PosterLayout {

    private static final Color BLUE = new Color(0x0B4F8A);
    private static final Color INK = new Color(0x12263A);
    private static final Color GREY = new Color(0x4A6076);
    private static final Color PALE = new Color(0xE8F0F8);
    private static final Color RED = new Color(0xA4161A);
    private static final Color ROSE = new Color(0xFDECEA);
    private static final Color SKY = new Color(0xCFE2F5);

    private static final float MARGIN = 34;
    private static final float INNER = Sheet.WIDTH - 2 * MARGIN;
    private static final float CENTRE = Sheet.WIDTH / 2;
    private static final float WARNING = 62;
    private static final float FOOT = 80;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sheet sheet;
    private final Poster poster;
    private final Proportions like;
    private final Fitting regular;
    private final Fitting bold;

    PosterLayout(Sheet sheet, Poster poster, Proportions like) {
        this.sheet = sheet;
        this.poster = poster;
        this.like = like;
        this.regular = new Fitting(sheet.regular, like.smallest());
        this.bold = new Fitting(sheet.bold, like.smallest());
    }

    void draw() throws IOException {
        heading();
        place();
        sheet.code(poster.code(), (Sheet.WIDTH - like.code()) / 2, like.codeTop(), like.code());
        steps();
        warning();
        foot();
    }

    private void heading() throws IOException {
        sheet.fill(BLUE, 0, 0, Sheet.WIDTH, like.heading());
        centred(sheet.regular, SKY, "ĐIỂM KIỂM SOÁT DỊCH  ·  KHAI BÁO Y TẾ ĐIỆN TỬ", 11 * like.letters(), 26);
        centred(sheet.bold, Color.WHITE, "QUÉT MÃ QR KHI ĐẾN VÀ KHI ĐI", 27 * Math.min(like.letters(), 1.1f), 60);
        centred(
                sheet.regular,
                SKY,
                "Scan the QR code when you arrive, check out when you leave",
                12 * like.letters(),
                like.heading() - 13);
    }

    private void centred(Typeface face, Color color, String text, float size, float baseline) throws IOException {
        sheet.writeCentred(face, color, text, size, CENTRE, baseline);
    }

    private void place() throws IOException {
        float bottom = like.codeTop() - like.quiet();
        float room = bottom - like.heading();
        sheet.fill(PALE, 0, like.heading(), Sheet.WIDTH, room);
        String kind = poster.kind().vi() + "  ·  " + poster.kind().en();
        float letters = like.letters();
        Fitting.Block unit = bold.fit(String.join(" › ", poster.units()), 15 * letters, INNER, 20 * letters);
        Fitting.Block kindBlock = regular.fit(kind, 11 * letters, INNER, 15 * letters);
        Fitting.Block address = regular.fit(poster.addressLine(), 13 * letters, INNER, 18 * letters);
        Fitting.Block area = regular.fit(poster.areaName(), 13 * letters, INNER, 18 * letters);
        float unitHeight = poster.units().isEmpty() ? 0 : unit.height();
        float kindHeight = like.brief() ? 0 : kindBlock.height();
        float below = unitHeight + kindHeight + address.height() + area.height() + 1;
        Fitting.Block name = bold.fit(poster.name(), 30, INNER, Math.min(70, room - below - 6));

        float top = like.heading() + (room - name.height() - below) / 2;
        top = sheet.writeCentred(sheet.bold, INK, name, CENTRE, top);
        if (unitHeight > 0) {
            top = sheet.writeCentred(sheet.bold, BLUE, unit, CENTRE, top);
        }
        if (kindHeight > 0) {
            top = sheet.writeCentred(sheet.regular, GREY, kindBlock, CENTRE, top);
        }
        top = sheet.writeCentred(sheet.regular, INK, address, CENTRE, top + 1);
        sheet.writeCentred(sheet.regular, INK, area, CENTRE, top);
    }

    private void steps() throws IOException {
        float top = like.codeTop() + like.code() + like.quiet() + (like.brief() ? 4 : 8);
        float width = INNER / 3;
        step(1, MARGIN, top, "Quét mã khi đến", "Dùng ứng dụng để quét", "Scan with the app");
        step(2, MARGIN + width, top, "Kiểm tra nơi hiện ra", "Đúng tên và địa chỉ ở trên", "Check name and address");
        step(3, MARGIN + 2 * width, top, "Bấm Check-out khi đi", "Không cần quét lại", "Press Check-out to leave");
    }

    private void step(int number, float x, float top, String title, String vi, String en) throws IOException {
        float radius = like.brief() ? 15 : 18;
        sheet.disc(BLUE, x + radius, top + 24, radius);
        sheet.writeCentred(sheet.bold, Color.WHITE, Integer.toString(number), 20, x + radius, top + 31);
        float left = x + 2 * radius + 6;
        float text = INNER / 3 - 2 * radius - 11;
        float letters = like.letters();
        float below = sheet.write(sheet.bold, INK, bold.fit(title, 12.5f * letters, text, 17 * letters), left, top);
        if (!like.brief()) {
            below = sheet.write(sheet.regular, INK, regular.fit(vi, 11 * letters, text, 16), left, below);
        }
        float room = like.brief() ? 32 : 14;
        sheet.write(sheet.regular, GREY, regular.fit(en, 10 * letters, text, room), left, below);
    }

    private void warning() throws IOException {
        float top = Sheet.HEIGHT - FOOT - WARNING - (like.brief() ? 5 : 15);
        String call = poster.hotlines().national() + ".";
        sheet.fill(ROSE, MARGIN, top, INNER, WARNING);
        sheet.fill(RED, MARGIN, top, 5, WARNING);
        float left = MARGIN + 16;
        float width = INNER - 26;
        float letters = like.letters();
        float below = sheet.write(
                sheet.bold,
                RED,
                bold.fit(
                        "Mã hiện ra một nơi khác? Đừng xác nhận – báo ngay nhân viên hoặc gọi " + call,
                        12.5f * letters,
                        width,
                        like.brief() ? 38 : 18),
                left,
                top + 5);
        below = sheet.write(
                sheet.regular,
                INK,
                regular.fit(
                        "The code shows another place? Do not confirm it; report this poster to the staff or call "
                                + call,
                        10 * letters,
                        width,
                        like.brief() ? 17 : 15),
                left,
                below);
        if (!like.brief()) {
            sheet.write(
                    sheet.regular,
                    GREY,
                    regular.fit(
                            "Không có điện thoại thông minh: đưa mã cá nhân hoặc đọc số điện thoại cho nhân viên."
                                    + " · No smartphone: ask the staff.",
                            10 * letters,
                            width,
                            15),
                    left,
                    below + 1);
        }
    }

    private void foot() throws IOException {
        float top = Sheet.HEIGHT - FOOT;
        float letters = like.letters();
        sheet.fill(PALE, 0, top, Sheet.WIDTH, FOOT);
        float right = Sheet.WIDTH - MARGIN;
        right = fact(right, top, "Mã điểm · Place", poster.placeId().toString());
        right = fact(right, top, "Bản số · Copy", Integer.toString(poster.copy()));
        right = fact(right, top, "Ngày cấp · Issued", DATE.format(poster.issuedOn()));

        float width = right - MARGIN;
        sheet.write(
                sheet.regular,
                GREY,
                regular.fit("Tổng đài hỗ trợ · Hotline", 9 * letters, width, 14 * letters),
                MARGIN,
                top + 10);
        sheet.write(sheet.bold, BLUE, bold.fit(poster.hotlines().national(), 25, width, 34), MARGIN, top + 23);
        String provincial = poster.hotlines().provincial();
        if (provincial != null) {
            sheet.write(
                    sheet.bold,
                    BLUE,
                    bold.fit("Trong tỉnh · Province: " + provincial, 10 * letters, INNER, 14 * letters),
                    MARGIN,
                    top + 57);
        }
    }

    /** @return where the fact left of it has to end */
    private float fact(float right, float top, String label, String value) throws IOException {
        float small = 8.5f * Math.min(like.letters(), 1.15f);
        float large = 11 * Math.min(like.letters(), 1.15f);
        float x = right - Math.max(sheet.regular.width(label, small), sheet.bold.width(value, large));
        sheet.write(sheet.regular, GREY, label, small, x, top + 21);
        sheet.write(sheet.bold, INK, value, large, x, top + 39);
        return x - 14;
    }
}
