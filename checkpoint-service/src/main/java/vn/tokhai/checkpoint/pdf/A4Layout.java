package vn.tokhai.checkpoint.pdf;

import java.awt.Color;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

import vn.tokhai.checkpoint.CheckpointSettings.Hotlines;
import vn.tokhai.checkpoint.Poster;

/**
 * The poster from top to bottom: what to do, which place this is, the code, three steps, a warning, hotline and issue.
 * Every text has a box of its own and shrinks into it, so nothing runs over.
 */
final class A4Layout {

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

    /** Side of the dark square: read from three metres by a camera that shows a millimetre as a pixel. */
    private static final float CODE = 110 * Sheet.MM;

    /** White around the code; its quiet zone is four modules of at most 41 on a side. */
    private static final float QUIET = CODE * 4 / 41;

    private static final float PANEL = 94;
    private static final float CODE_TOP = 266;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Sheet sheet;
    private final Poster poster;
    private final Hotlines hotlines;

    A4Layout(Sheet sheet, Poster poster, Hotlines hotlines) {
        this.sheet = sheet;
        this.poster = poster;
        this.hotlines = hotlines;
    }

    void draw() throws IOException {
        heading();
        place();
        code();
        steps();
        warning();
        foot();
    }

    private void heading() throws IOException {
        sheet.fill(BLUE, 0, 0, Sheet.WIDTH, PANEL);
        sheet.writeCentred(sheet.regular, SKY, "ĐIỂM KIỂM SOÁT DỊCH  ·  KHAI BÁO Y TẾ ĐIỆN TỬ", 11, CENTRE, 24);
        sheet.writeCentred(sheet.bold, Color.WHITE, "QUÉT MÃ QR KHI ĐẾN VÀ KHI ĐI", 27, CENTRE, 60);
        sheet.writeCentred(
                sheet.regular, SKY, "Scan the QR code when you arrive, check out when you leave", 12, CENTRE, 81);
    }

    private void place() throws IOException {
        sheet.fill(PALE, 0, PANEL, Sheet.WIDTH, CODE_TOP - QUIET - PANEL);
        String kind = poster.kind().vi() + "  ·  " + poster.kind().en();
        Fitting.Block name = Fitting.fit(sheet.bold, poster.name(), 30, INNER, 68);
        Fitting.Block unit = Fitting.fit(sheet.bold, String.join(" › ", poster.units()), 15, INNER, 20);
        Fitting.Block kindBlock = Fitting.fit(sheet.regular, kind, 11, INNER, 15);
        Fitting.Block address = Fitting.fit(sheet.regular, poster.addressLine(), 13, INNER, 18);
        Fitting.Block area = Fitting.fit(sheet.regular, poster.areaName(), 13, INNER, 18);

        float unitHeight = poster.units().isEmpty() ? 0 : unit.height();
        float height = name.height() + unitHeight + kindBlock.height() + address.height() + area.height();
        float top = PANEL + (CODE_TOP - QUIET - PANEL - height) / 2;
        top = sheet.writeCentred(sheet.bold, INK, name, CENTRE, top);
        if (unitHeight > 0) {
            top = sheet.writeCentred(sheet.bold, BLUE, unit, CENTRE, top);
        }
        top = sheet.writeCentred(sheet.regular, GREY, kindBlock, CENTRE, top);
        top = sheet.writeCentred(sheet.regular, INK, address, CENTRE, top + 1);
        sheet.writeCentred(sheet.regular, INK, area, CENTRE, top);
    }

    private void code() throws IOException {
        sheet.code(poster.code(), (Sheet.WIDTH - CODE) / 2, CODE_TOP, CODE);
    }

    private void steps() throws IOException {
        float top = 617;
        float width = INNER / 3;
        step(1, MARGIN, top, "Quét mã khi đến", "Dùng ứng dụng để quét", "Scan with the app");
        step(2, MARGIN + width, top, "Kiểm tra nơi hiện ra", "Đúng tên và địa chỉ ở trên", "Check name and address");
        step(3, MARGIN + 2 * width, top, "Bấm Check-out khi đi", "Không cần quét lại", "Press Check-out to leave");
    }

    private void step(int number, float x, float top, String title, String vi, String en) throws IOException {
        float text = INNER / 3 - 48;
        sheet.disc(BLUE, x + 18, top + 24, 18);
        sheet.writeCentred(sheet.bold, Color.WHITE, Integer.toString(number), 20, x + 18, top + 31);
        float left = x + 44;
        float below = sheet.write(sheet.bold, INK, Fitting.fit(sheet.bold, title, 12.5f, text, 17), left, top);
        below = sheet.write(sheet.regular, INK, Fitting.fit(sheet.regular, vi, 11, text, 15), left, below);
        sheet.write(sheet.regular, GREY, Fitting.fit(sheet.regular, en, 10, text, 13), left, below);
    }

    private void warning() throws IOException {
        float top = 683;
        sheet.fill(ROSE, MARGIN, top, INNER, 60);
        sheet.fill(RED, MARGIN, top, 5, 60);
        float left = MARGIN + 18;
        float width = INNER - 32;
        float below = sheet.write(
                sheet.bold,
                RED,
                Fitting.fit(
                        sheet.bold,
                        "Mã hiện ra một nơi khác? Đừng xác nhận – báo ngay nhân viên hoặc gọi " + hotlines.national()
                                + ".",
                        12.5f,
                        width,
                        17),
                left,
                top + 6);
        below = sheet.write(
                sheet.regular,
                INK,
                Fitting.fit(
                        sheet.regular,
                        "The code shows another place? Do not confirm it; report this poster to the staff or call "
                                + hotlines.national() + ".",
                        10,
                        width,
                        14),
                left,
                below);
        sheet.write(
                sheet.regular,
                GREY,
                Fitting.fit(
                        sheet.regular,
                        "Không có điện thoại thông minh: đưa mã cá nhân hoặc đọc số điện thoại cho nhân viên."
                                + " · No smartphone: ask the staff.",
                        10,
                        width,
                        14),
                left,
                below + 2);
    }

    private void foot() throws IOException {
        float top = 760;
        sheet.fill(PALE, 0, top, Sheet.WIDTH, Sheet.HEIGHT - top);
        sheet.write(sheet.regular, GREY, "Tổng đài hỗ trợ · Hotline", 9, MARGIN, top + 20);
        sheet.write(sheet.bold, BLUE, hotlines.national(), 25, MARGIN, top + 49);
        float next = MARGIN + sheet.bold.width(hotlines.national(), 25) + 12;
        sheet.write(sheet.bold, BLUE, hotlines.provincial(), 15, next, top + 39);
        sheet.write(sheet.regular, GREY, "trong tỉnh · province", 8, next, top + 50);

        float right = Sheet.WIDTH - MARGIN;
        right = fact(right, top, "Mã điểm · Place", poster.placeId().toString());
        right = fact(right, top, "Bản số · Copy", Integer.toString(poster.copy()));
        fact(right, top, "Ngày cấp · Issued", DATE.format(poster.issuedOn()));
    }

    /** @return where the fact left of it has to end */
    private float fact(float right, float top, String label, String value) throws IOException {
        float x = right - Math.max(sheet.regular.width(label, 8.5f), sheet.bold.width(value, 11));
        sheet.write(sheet.regular, GREY, label, 8.5f, x, top + 20);
        sheet.write(sheet.bold, INK, value, 11, x, top + 37);
        return x - 16;
    }
}
