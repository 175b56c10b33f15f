package vn.tokhai.declaration.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.declaration.Gender;
import vn.tokhai.declaration.Justification;
import vn.tokhai.declaration.Person;
import vn.tokhai.declaration.PersonField;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.Profile;
import vn.tokhai.declaration.ReadingPeople;
import vn.tokhai.declaration.ReadingPeople.Answer;
import vn.tokhai.declaration.ReadingPeople.Line;

@Tag(name = "Cán bộ y tế / health officers")
@RestController
class PeopleReadingsController {

    private static final int MOST_PEOPLE = 200;
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String FIELD_FORM = "fullName|phone|birthYear|gender|address|area";

    private final ReadingPeople reading;

    PeopleReadingsController(ReadingPeople reading) {
        this.reading = reading;
    }

    record ReadingRequest(
            @NotNull @Size(min = 1, max = MOST_PEOPLE)
            List<@NotNull @Pattern(regexp = UUID_FORM, message = "is no person id") String> personIds,

            @Schema(description = "All when absent") @Size(min = 1, max = 6) @Nullable
            List<@NotNull @Pattern(regexp = FIELD_FORM) String> fields,

            @Schema(description = "Mục đích") @NotBlank @Size(max = 500)
            String purpose,

            @Schema(description = "Số quyết định") @NotBlank @Size(max = 100)
            String decisionNumber,

            @Schema(description = "Ca bệnh") @NotBlank @Size(max = 100)
            String caseId) {

        Set<PersonField> asked() {
            Set<PersonField> asked = EnumSet.noneOf(PersonField.class);
            if (fields == null) {
                asked.addAll(EnumSet.allOf(PersonField.class));
            } else {
                fields.forEach(key -> PersonField.ofKey(key).ifPresent(asked::add));
            }
            return asked;
        }
    }

    record People(String recordId, List<PersonLine> people) {}

    /**
     * @param contactPhone what the newest declaration names, often that of somebody close
     * @param guardianId who is reached for a family member; to be read like anybody else
     * @param withheld {@code outside-area}; nothing else is told then
     */
    record PersonLine(
            String personId,
            @Nullable String fullName,
            @Nullable String phone,
            @Nullable String contactPhone,
            @Nullable String guardianId,
            @Nullable Integer birthYear,
            @Nullable Gender gender,
            @Nullable String address,
            @Nullable AreaBody area,
            @Nullable String withheld) {

        static PersonLine of(Line line) {
            return switch (line) {
                case Line.Withheld(var id) ->
                    new PersonLine(id.toString(), null, null, null, null, null, null, null, null, "outside-area");
                case Line.Shown(var person, var fields) -> shown(person, fields);
            };
        }

        private static PersonLine shown(Person person, Set<PersonField> fields) {
            Profile profile = person.profile();
            PhoneNumber known = person.phone();
            boolean asked = fields.contains(PersonField.PHONE);
            String phone = asked && known != null ? known.e164() : null;
            String contactPhone = asked && profile != null ? profile.contactPhone() : null;
            PersonId guardian = person.guardian();
            String guardianId = guardian == null ? null : guardian.toString();
            String id = person.id().toString();
            if (profile == null) {
                return new PersonLine(id, null, phone, null, guardianId, null, null, null, null, null);
            }
            return new PersonLine(
                    id,
                    fields.contains(PersonField.FULL_NAME) ? profile.fullName() : null,
                    phone,
                    contactPhone,
                    guardianId,
                    fields.contains(PersonField.BIRTH_YEAR) ? profile.birthYear() : null,
                    fields.contains(PersonField.GENDER) ? profile.gender() : null,
                    fields.contains(PersonField.ADDRESS) ? profile.address() : null,
                    fields.contains(PersonField.AREA) ? AreaBody.of(profile.area()) : null,
                    null);
        }

        @Override
        public String toString() {
            return "PersonLine[" + personId + "]";
        }
    }

    @Operation(
            summary = "Đọc dữ liệu cá nhân / read personal data",
            description =
                    "Mỗi lần đọc được ghi lại trước khi dữ liệu rời hệ thống; người ngoài địa bàn bị giữ lại. / Each reading is recorded before the data leaves; people outside the officer's areas are withheld. At most 200 people.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(examples = @ExampleObject(Examples.READING)))
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Dữ liệu và mã bản ghi / the data and the id of the record",
            content = @Content(examples = @ExampleObject(Examples.READ)))
    @PreAuthorize("hasRole('health-officer')")
    @PostMapping("/api/v1/people/readings")
    People read(@Valid @RequestBody ReadingRequest request, Authentication authentication) {
        List<PersonId> ids = request.personIds().stream()
                .map(id -> new PersonId(UUID.fromString(id)))
                .toList();
        var why = new Justification(request.purpose(), request.decisionNumber(), request.caseId());
        return switch (reading.read(Caller.officer(authentication), ids, request.asked(), why)) {
            case Answer.Read(var recordId, var lines) ->
                new People(recordId, lines.stream().map(PersonLine::of).toList());
            case Answer.NotRecorded() -> throw DeclarationProblems.notRecorded();
        };
    }
}
