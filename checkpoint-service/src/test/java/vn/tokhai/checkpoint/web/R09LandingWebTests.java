package vn.tokhai.checkpoint.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.Details;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.Unit;
import vn.tokhai.checkpoint.UnitKind;
import vn.tokhai.checkpoint.VenueCodes;

import static org.assertj.core.api.Assertions.assertThat;

/** The page names the place to compare with the poster; forged codes are refused with "report this poster". */
class R09LandingWebTests extends CheckpointWebSlice {

    @Autowired
    VenueCodes codes;

    @Test
    void namesThePlaceAndItsAddressInBothLanguages() throws Exception {
        MvcTestResult page = open("/C/" + token(CheckpointFixtures.MARKET));

        assertThat(page).hasStatusOk().hasContentType("text/html;charset=UTF-8");
        assertThat(html(page))
                .contains("Chợ Vĩnh Hải", "Cổng chính, Thôn Thái An")
                .contains("Xã Vĩnh Hải, Huyện Ninh Hải, Tỉnh Ninh Thuận")
                .contains("mở ứng dụng khai báo y tế", "open the health declaration app")
                .doesNotContain("{{")
                .doesNotContain("3873001");
    }

    @Test
    void opensInEitherCaseAndWithoutLogIn() {
        String token = token(CheckpointFixtures.MARKET);

        assertThat(open("/C/" + token)).hasStatusOk();
        assertThat(open("/c/" + token)).hasStatusOk();
        assertThat(open("/c/" + token.toLowerCase(Locale.ROOT))).hasStatusOk();
    }

    @Test
    void namesTheUnit() throws Exception {
        Unit floor = CheckpointFixtures.unit("Tầng 2", UnitKind.FLOOR, null);
        Unit room = CheckpointFixtures.unit("Phòng 201", UnitKind.ROOM, floor.id());
        checkpoints.with(CheckpointFixtures.withUnit(
                CheckpointFixtures.withUnit(CheckpointFixtures.staffedMarket(), floor), room));

        assertThat(html(open("/C/" + token(room.id())))).contains("Tầng 2 › Phòng 201");
    }

    @Test
    void asksToReportAForgedPoster() throws Exception {
        String forged = token(CheckpointFixtures.MARKET).substring(0, 100) + "A".repeat(24);

        MvcTestResult page = open("/C/" + forged);

        assertThat(page).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(html(page))
                .contains("Hãy báo tờ dán này", "Report this poster", "1900.9095")
                .doesNotContain("Chợ Vĩnh Hải");
        assertThat(open("/c/anything")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksToReportACodeOfAPlaceThatIsNotRegistered() throws Exception {
        assertThat(html(open("/C/" + token(new PlaceId(1))))).contains("Hãy báo tờ dán này");
    }

    @Test
    void saysWhenThePlaceTakesNoCheckIns() throws Exception {
        checkpoints.with(CheckpointFixtures.suspended(CheckpointFixtures.market()));

        assertThat(html(open("/C/" + token(CheckpointFixtures.MARKET))))
                .contains("ngừng nhận khai báo", "takes no check-ins now");
    }

    @Test
    void tellsOfACopyThatWasRevoked() throws Exception {
        post(MARKET + "/venue-code/copies", "").with(owner()).exchange();
        put(MARKET + "/venue-code/copies/1/revocation", "{\"reason\": \"MOVED\"}")
                .with(owner())
                .exchange();

        MvcTestResult page = open("/C/" + token(CheckpointFixtures.MARKET));

        assertThat(page).hasStatus(HttpStatus.GONE);
        assertThat(html(page)).contains("Bản in này đã bị thu hồi", "This copy was withdrawn", "Chợ Vĩnh Hải");
    }

    @Test
    void leadsFromTheCodeOfAMergedPlaceToTheOtherAndNamesBoth() throws Exception {
        PlaceId other = new PlaceId(77);
        Details plain = CheckpointFixtures.marketDetails();
        Details hall = new Details(
                "Nhà lồng Mẫu", plain.kind(), plain.phone(), plain.area(), plain.position(), plain.address());
        checkpoints
                .with(CheckpointFixtures.atPlace(other, hall))
                .with(CheckpointFixtures.mergedInto(CheckpointFixtures.market(), other));

        MvcTestResult page = open("/C/" + token(CheckpointFixtures.MARKET));

        assertThat(page).hasStatusOk();
        assertThat(html(page)).contains("<h1>Nhà lồng Mẫu</h1>", "Trước đây · Formerly: Chợ Vĩnh Hải");
    }

    @Test
    void runsNothingThatANameBringsAlong() throws Exception {
        Details details = CheckpointFixtures.marketDetails();
        checkpoints.with(market("<script>alert(1)</script> {{area}} \"'&", details));

        MvcTestResult page = open("/C/" + token(CheckpointFixtures.MARKET));

        assertThat(html(page))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &#123;&#123;area}} &quot;&#39;&amp;")
                .doesNotContain("<script");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-");
    }

    private static Checkpoint market(String name, Details details) {
        return CheckpointFixtures.marketWith(new Details(
                name, details.kind(), details.phone(), details.area(), details.position(), details.address()));
    }

    private MvcTestResult open(String path) {
        return http.get()
                .uri(path)
                .header("Accept", "text/html,application/xhtml+xml")
                .exchange();
    }

    private static String html(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }

    private String token(PlaceId place) {
        String text = codes.textOf(place, 1);
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
