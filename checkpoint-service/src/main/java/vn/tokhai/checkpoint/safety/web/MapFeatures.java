package vn.tokhai.checkpoint.safety.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.safety.AreaRisk;
import vn.tokhai.checkpoint.safety.ProvinceShapes;
import vn.tokhai.checkpoint.safety.ReadingTheMap.Cluster;
import vn.tokhai.checkpoint.safety.ReadingTheMap.Part;
import vn.tokhai.checkpoint.safety.ReadingTheMap.PublicPlace;
import vn.tokhai.checkpoint.safety.SafetyLevel;
import vn.tokhai.checkpoint.safety.Tally;
import vn.tokhai.checkpoint.safety.web.GeoJson.Feature;

/** What the map shows of a place, of many together, and of an area. */
@Component
class MapFeatures {

    Feature place(PublicPlace place) {
        SafetyLevel level = place.pin().level();
        Coordinates at = place.shown().coordinates();
        return Feature.of(
                place.id(),
                at == null ? null : GeoJson.point(at),
                GeoJson.properties(
                        "type", "place",
                        "name", place.shown().name(),
                        "kind", place.shown().kind(),
                        "level", level == null ? "UNRATED" : level.name(),
                        "vi", level == null ? "Chưa đánh giá" : level.label().vi(),
                        "en", level == null ? "Not rated" : level.label().en(),
                        "closed", place.pin().closed(),
                        "overdue", place.pin().overdue(),
                        "ratedOn", place.shown().ratedOn()));
    }

    /** Nothing but its cell tells how few there are. */
    Feature cluster(Cluster cluster) {
        Tally tally = cluster.tally();
        Integer places = PublicFigures.rounded(tally.all());
        return Feature.of(
                cluster.zoom() + "/" + cluster.middle().longitude() + "/"
                        + cluster.middle().latitude(),
                GeoJson.point(cluster.middle()),
                GeoJson.properties(
                        "type",
                        "cluster",
                        "zoom",
                        cluster.zoom(),
                        "places",
                        places,
                        "fewerThan",
                        places == null ? 10 : null,
                        "byLevel",
                        PublicFigures.rounded(tally).byLevel()));
    }

    Feature area(Part part, @Nullable String outline) {
        AreaRisk risk =
                PublicFigures.enough(part.figures().tally()) ? part.figures().risk() : null;
        PublicFigures figures = PublicFigures.rounded(part.figures().tally());
        return Feature.of(
                part.unit().code(),
                outline,
                GeoJson.properties(
                        "type",
                        "area",
                        "code",
                        part.unit().code(),
                        "name",
                        part.unit().name(),
                        "level",
                        risk == null ? null : risk.name(),
                        "vi",
                        risk == null ? null : risk.label().vi(),
                        "en",
                        risk == null ? null : risk.label().en(),
                        "rated",
                        figures.rated(),
                        "byLevel",
                        figures.byLevel()));
    }

    Feature label(ProvinceShapes.Label label) {
        return Feature.of(label.text(), label.geometry(), GeoJson.properties("type", "label", "name", label.text()));
    }
}
