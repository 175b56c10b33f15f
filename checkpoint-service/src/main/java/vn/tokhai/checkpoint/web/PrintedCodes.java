package vn.tokhai.checkpoint.web;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.Copies;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Place;
import vn.tokhai.checkpoint.PosterSize;
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
     * @param copy absent for the first one that is valid
     */
    record Wanted(
            String checkpointId,
            @Nullable String unitId,
            @Nullable Integer copy,
            String personId) {}

    private record Chosen(Place place, int copy) {}

    VenueCodeAnswer text(Wanted wanted) {
        Chosen chosen = choose(wanted);
        return answers.code(chosen.place(), chosen.copy());
    }

    ResponseEntity<byte[]> png(Wanted wanted, int size) {
        Chosen chosen = choose(wanted);
        return file(
                chosen,
                "png",
                MediaType.IMAGE_PNG,
                qrCodes.png(codes.textOf(chosen.place().id(), chosen.copy()), size));
    }

    ResponseEntity<byte[]> svg(Wanted wanted) {
        Chosen chosen = choose(wanted);
        String picture = qrCodes.svg(codes.textOf(chosen.place().id(), chosen.copy()));
        return file(chosen, "svg", SVG, picture.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> poster(Wanted wanted, PosterSize size) {
        Chosen chosen = choose(wanted);
        return file(chosen, "pdf", MediaType.APPLICATION_PDF, printing.print(chosen.place(), chosen.copy(), size));
    }

    VenueCodeAnswer issueCopy(String checkpointId, @Nullable String unitId, String personId) {
        CheckpointProblems.valueOf(
                changing.issueCopy(
                        CheckpointProblems.idIn(checkpointId),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        personId),
                CheckpointProblems.NOT_OWNER);
        Place place = find(checkpointId, unitId, personId);
        return answers.code(place, place.copies().last());
    }

    CopiesAnswer copies(String checkpointId, @Nullable String unitId, String personId) {
        return CopiesAnswer.of(find(checkpointId, unitId, personId).copies());
    }

    CopiesAnswer.CopyAnswer revoke(Wanted wanted, @Nullable String reason) {
        String unitId = wanted.unitId();
        int copy = Objects.requireNonNullElse(wanted.copy(), 0);
        CheckpointProblems.valueOf(
                changing.revokeCopy(
                        CheckpointProblems.idIn(wanted.checkpointId()),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        copy,
                        reason,
                        wanted.personId()),
                CheckpointProblems.NOT_OWNER);
        return CopiesAnswer.copy(
                find(wanted.checkpointId(), unitId, wanted.personId()).copies(), copy);
    }

    private Chosen choose(Wanted wanted) {
        Place place = find(wanted.checkpointId(), wanted.unitId(), wanted.personId());
        Copies copies = place.copies();
        if (wanted.copy() == null) {
            return new Chosen(
                    place,
                    copies.firstValid()
                            .orElseThrow(
                                    () -> new ProblemException(
                                            CheckpointProblems.COPY_REVOKED,
                                            "Mọi bản đã bị thu hồi, hãy cấp bản mới · all copies were revoked, issue a new one")));
        }
        if (!copies.wasIssued(wanted.copy())) {
            throw ProblemException.invalid("?copy", "Bản này chưa được cấp · this copy has not been issued");
        }
        if (copies.revocationOf(wanted.copy()).isPresent()) {
            throw new ProblemException(
                    CheckpointProblems.COPY_REVOKED, "Bản này đã bị thu hồi · this copy was revoked");
        }
        return new Chosen(place, wanted.copy());
    }

    private Place find(String checkpointId, @Nullable String unitId, String personId) {
        return CheckpointProblems.valueOf(
                finding.placeToPrint(
                        CheckpointProblems.idIn(checkpointId),
                        unitId == null ? null : CheckpointProblems.idIn(unitId),
                        personId),
                CheckpointProblems.NOT_STAFF);
    }

    private static ResponseEntity<byte[]> file(Chosen chosen, String ending, MediaType type, byte[] bytes) {
        String name = "tokhai-" + chosen.place().id() + "-" + chosen.copy() + "." + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }
}
