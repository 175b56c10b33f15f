package vn.tokhai.checkpoint;

import java.time.ZoneId;

import org.springframework.stereotype.Service;

/** Puts together what the poster of one copy of a venue code says. */
@Service
public class PrintingPosters {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PlaceNames names;
    private final VenueCodes codes;
    private final QrCodes qrCodes;
    private final CheckpointKinds kinds;
    private final Posters posters;
    private final Hotlines hotlines;

    PrintingPosters(
            PlaceNames names,
            VenueCodes codes,
            QrCodes qrCodes,
            CheckpointKinds kinds,
            Posters posters,
            Hotlines hotlines) {
        this.names = names;
        this.codes = codes;
        this.qrCodes = qrCodes;
        this.kinds = kinds;
        this.posters = posters;
        this.hotlines = hotlines;
    }

    /** @param copy one that was issued */
    public byte[] print(Place place, int copy, PosterSize size) {
        return posters.print(poster(place, copy), size);
    }

    /** @param copy one that was issued */
    public Poster poster(Place place, int copy) {
        Details details = place.checkpoint().details();
        return new Poster(
                details.name(),
                kinds.get(details.kind()),
                place.units().stream().map(Unit::name).toList(),
                details.addressLine(),
                names.areaName(details.area()),
                place.copies().issuedAt().get(copy - 1).atZone(VIETNAM).toLocalDate(),
                copy,
                place.id(),
                qrCodes.matrix(codes.textOf(place.id(), copy)),
                hotlines.of(details.area()));
    }
}
