package vn.tokhai.declaration.risk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.KnownAreas;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.RiskAssessment.Level;
import vn.tokhai.declaration.risk.EpidemicAreas;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedArea;
import vn.tokhai.declaration.risk.EpidemicAreas.ListedCountry;
import vn.tokhai.declaration.risk.ListingEpidemicAreas;
import vn.tokhai.declaration.risk.ListingEpidemicAreas.Answer;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;
import vn.tokhai.platform.security.Areas;

@Tag(name = "Nguy cơ / risk")
@RestController
@RequestMapping("/api/v1/epidemic-areas")
class EpidemicAreasController {

    private static final String EXAMPLE = """
            {"version": 3, "decisionNumber": "12/QĐ-BCĐ", "changedAt": "2021-06-01T05:00:00Z",
             "areas": [{"area": {"structure": "2021", "province": "24"}, "level": "high", "from": "2021-05-08"}],
             "countries": [{"code": "XA", "level": "medium", "from": "2021-05-01", "until": "2021-06-30"}]}
            """;
    private static final String CHANGE_EXAMPLE = """
            {"decisionNumber": "12/QĐ-BCĐ",
             "areas": [{"area": {"structure": "2021", "province": "24"}, "level": "high", "from": "2021-05-08"}],
             "countries": []}
            """;
    private static final ProblemType PRECONDITION_REQUIRED =
            new ProblemType("precondition-required", 428, "The version that was read is missing");
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");
    private static final Pattern PROVINCE = Pattern.compile("(2021|2025):[0-9]{2}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String NATION = "nation";
    private static final String ADMIN = "ROLE_admin";

    private final ListingEpidemicAreas listing;
    private final KnownAreas known;

    EpidemicAreasController(ListingEpidemicAreas listing, KnownAreas known) {
        this.listing = listing;
        this.known = known;
    }

    @Schema(name = "EpidemicArea")
    record AreaLine(
            @NotNull @Valid AreaCodes area,

            @NotNull @jakarta.validation.constraints.Pattern(regexp = "medium|high")
            String level,

            @NotNull LocalDate from,

            @Schema(description = "Ngày cuối; vắng khi còn hiệu lực / last day, absent while it lasts") @Nullable
            LocalDate until) {}

    @Schema(name = "EpidemicAreaCodes")
    record AreaCodes(
            @NotNull @jakarta.validation.constraints.Pattern(regexp = "2021|2025")
            String structure,

            @NotNull @jakarta.validation.constraints.Pattern(regexp = "[0-9]{2}")
            String province,

            @jakarta.validation.constraints.Pattern(regexp = "[0-9]{3}") @Nullable
            String district,

            @jakarta.validation.constraints.Pattern(regexp = "[0-9]{5}") @Nullable
            String ward) {}

    @Schema(name = "EpidemicCountry")
    record CountryLine(
            @NotNull
            @jakarta.validation.constraints.Pattern(regexp = "[A-Z]{2}")
            @Schema(description = "ISO 3166-1 alpha-2")
            String code,

            @NotNull @jakarta.validation.constraints.Pattern(regexp = "medium|high")
            String level,

            @NotNull LocalDate from,
            @Nullable LocalDate until) {}

    record Change(
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotNull @Size(max = 1000) List<@NotNull @Valid AreaLine> areas,
            @NotNull @Size(max = 250) List<@NotNull @Valid CountryLine> countries) {}

    @Schema(name = "EpidemicAreas")
    record ListBody(
            long version,
            String decisionNumber,
            List<AreaLine> areas,
            List<CountryLine> countries,
            @Nullable Instant changedAt) {

        static ListBody of(EpidemicAreas list) {
            return new ListBody(
                    list.version(),
                    list.decisionNumber(),
                    list.areas().stream()
                            .map(line -> new AreaLine(
                                    new AreaCodes(
                                            line.area().structure(),
                                            line.area().province(),
                                            line.area().district(),
                                            line.area().ward()),
                                    line.level().name().toLowerCase(Locale.ROOT),
                                    line.from(),
                                    line.until()))
                            .toList(),
                    list.countries().stream()
                            .map(line -> new CountryLine(
                                    line.code(),
                                    line.level().name().toLowerCase(Locale.ROOT),
                                    line.from(),
                                    line.until()))
                            .toList(),
                    list.version() == 0 ? null : list.changedAt());
        }
    }

    @Operation(
            summary = "Danh sách vùng dịch / the list of epidemic areas",
            description = "Bản mới nhất; ETag là số phiên bản. / The newest one; the ETag is the version.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Danh sách / the list",
            content = @Content(examples = @ExampleObject(EXAMPLE)))
    @PreAuthorize("isAuthenticated()")
    @GetMapping
    ResponseEntity<ListBody> read() {
        return answer(listing.newest());
    }

    @Operation(
            summary = "Thay danh sách vùng dịch / replace the list of epidemic areas",
            description =
                    "Quản trị hoặc cán bộ cấp tỉnh, quốc gia; cán bộ tỉnh chỉ thay đổi trong tỉnh mình. If-Match mang ETag đã đọc. / Administrators, or health officers of a province or the nation, who change their own areas only; If-Match carries the ETag that was read.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(CHANGE_EXAMPLE)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Bản mới / the new list",
            content = @Content(examples = @ExampleObject(EXAMPLE)))
    @ApiResponse(
            responseCode = "412",
            description = "Đã có người thay đổi / somebody changed it in between (/problems/stale-version)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @ApiResponse(
            responseCode = "428",
            description = "Thiếu If-Match / If-Match is missing (/problems/precondition-required)",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    @PreAuthorize("hasAnyRole('admin', 'health-officer')")
    @PutMapping
    ResponseEntity<ListBody> replace(
            @Parameter(example = "\"3\"") @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody Change change,
            Authentication authentication) {
        boolean nation = isNation(authentication);
        if (!nation
                && Areas.of(authentication).entries().stream()
                        .noneMatch(entry -> PROVINCE.matcher(entry).matches())) {
            throw outside();
        }
        Reader officer = Caller.officer(authentication);
        Reader by = new Reader(officer.name(), area -> nation || officer.areas().cover(area));
        List<ListedArea> areas = IntStream.range(0, change.areas().size())
                .mapToObj(i -> area(change.areas().get(i), "/areas/" + i))
                .toList();
        List<ListedCountry> countries = IntStream.range(0, change.countries().size())
                .mapToObj(i -> country(change.countries().get(i), "/countries/" + i))
                .toList();
        return switch (listing.replace(by, nation, version(ifMatch), change.decisionNumber(), areas, countries)) {
            case Answer.Listed(var list) -> answer(list);
            case Answer.OutsideArea() -> throw outside();
            case Answer.Stale() ->
                throw new ProblemException(ProblemType.STALE_VERSION, "Hãy đọc lại danh sách / read the list again");
        };
    }

    private ListedArea area(AreaLine line, String pointer) {
        AreaCodes codes = line.area();
        String district = codes.district();
        String ward = codes.ward();
        boolean exists = known.hasProvince(codes.structure(), codes.province())
                && (district == null || known.hasDistrict(codes.province(), district))
                && (ward == null || known.hasWard(codes.structure(), codes.province(), district, ward));
        if (!exists) {
            throw ProblemException.invalid(
                    pointer + "/area", "Không có đơn vị hành chính này / there is no such administrative unit");
        }
        checkDays(line.from(), line.until(), pointer);
        return new ListedArea(
                new Area(codes.structure(), codes.province(), district, ward),
                level(line.level()),
                line.from(),
                line.until());
    }

    private static ListedCountry country(CountryLine line, String pointer) {
        if (!COUNTRIES.contains(line.code())) {
            throw ProblemException.invalid(pointer + "/code", "Không có nước này / there is no such country");
        }
        checkDays(line.from(), line.until(), pointer);
        return new ListedCountry(line.code(), level(line.level()), line.from(), line.until());
    }

    private static void checkDays(LocalDate from, @Nullable LocalDate until, String pointer) {
        if (until != null && until.isBefore(from)) {
            throw ProblemException.invalid(pointer + "/until", "Trước ngày đầu / before the first day");
        }
    }

    private static Level level(String key) {
        return Level.valueOf(key.toUpperCase(Locale.ROOT));
    }

    private static long version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(PRECONDITION_REQUIRED, "If-Match has to carry the ETag that was read");
        }
        Matcher etag = ETAG.matcher(ifMatch.strip());
        if (!etag.matches()) {
            throw ProblemException.invalid("If-Match", "Phải là ETag đã đọc / has to be the ETag that was read");
        }
        return Long.parseLong(etag.group(1));
    }

    private static boolean isNation(Authentication authentication) {
        return Areas.of(authentication).entries().contains(NATION)
                || authentication.getAuthorities().stream()
                        .anyMatch(authority -> ADMIN.equals(authority.getAuthority()));
    }

    private static ProblemException outside() {
        return new ProblemException(ProblemType.FORBIDDEN, "Ngoài địa bàn của bạn / outside your areas");
    }

    private static ResponseEntity<ListBody> answer(EpidemicAreas list) {
        return ResponseEntity.ok().eTag("\"" + list.version() + "\"").body(ListBody.of(list));
    }
}
