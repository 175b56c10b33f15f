package vn.tokhai.checkpoint.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PrintingPosters;
import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.platform.problem.ProblemException;

/** The forms in which a venue code leaves the service; the same for a checkpoint and for a unit. */
@Component
class PrintedCodes {

    static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final FindingPlaces finding;
    private final ChangingCheckpoints changing;
    private final VenueCodes codes;
    private final QrCodes qrCodes;
    private final PrintingPosters printing;
    private final CheckpointAnswers answers;

    PrintedCodes(
            FindingPlaces finding,
            ChangingCheckpoints changing,
            VenueCodes codes,
            QrCodes qrCodes,
            PrintingPosters printing,
            CheckpointAnswers answers) {
        this.finding = finding;
        this.changing = changing;
        this.codes = codes;
        this.qrCodes = qrCodes;
        this.printing = printing;
        this.answers = answers;
    }

    /**
     * Which copy of which place, asked for by whom.
     *
     * @param unitId absent for the checkpoint itself
     */
    record Wanted(String checkpointId, @Nullable String unitId, int copy, String personId) {}

    VenueCodeAnswer text(Wanted wanted) {
        return answers.code(place(wanted), wanted.copy());
    }

    ResponseEntity<byte[]> png(Wanted wanted, int size) {
        Place place = place(wanted);
        return file(
                place,
                wanted.copy(),
                "png",
                MediaType.IMAGE_PNG,
                qrCodes.png(codes.textOf(place.id(), wanted.copy()), size));
    }

    ResponseEntity<byte[]> svg(Wanted wanted) {
        Place place = place(wanted);
        String picture = qrCodes.svg(codes.textOf(place.id(), wanted.copy()));
        return file(place, wanted.copy(), "svg", SVG, picture.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> poster(Wanted wanted) {
        Place place = place(wanted);
        return file(place, wanted.copy(), "pdf", MediaType.APPLICATION_PDF, printing.a4(place, wanted.copy()));
    }

    VenueCodeAnswer issueCopy(String checkpointId, @Nullable String unitId, String personId) {
        CheckpointProblems.valueOf(
                changing.issueCopy(
                        CheckpointProblems.idIn(checkpointId),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        personId),
                CheckpointProblems.NOT_OWNER);
        Place place = find(checkpointId, unitId, personId);
        return answers.code(place, place.copiesIssuedAt().size());
    }

    private Place place(Wanted wanted) {
        Place place = find(wanted.checkpointId(), wanted.unitId(), wanted.personId());
        if (wanted.copy() < 1 || wanted.copy() > place.copiesIssuedAt().size()) {
            throw ProblemException.invalid("?copy", "Bản này chưa được cấp · this copy has not been issued");
        }
        return place;
    }

    private Place find(String checkpointId, @Nullable String unitId, String personId) {
        return CheckpointProblems.valueOf(
                finding.placeToPrint(
                        CheckpointProblems.idIn(checkpointId),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        personId),
                CheckpointProblems.NOT_STAFF);
    }

    private static ResponseEntity<byte[]> file(Place place, int copy, String ending, MediaType type, byte[] bytes) {
        String name = "tokhai-" + place.id() + "-" + copy + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
