package vn.tokhai.checkpoint.safety;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.Coordinates;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.safety.Node.Branch;
import vn.tokhai.checkpoint.safety.Pin.Shown;

/** Figures of areas and tiles, one or a few stored nodes at a time. */
@Service
public class ReadingTheMap {

    /** Places that one answer shows at most. */
    public static final int MOST_PLACES = 2_000;

    private final Nodes nodes;
    private final AdministrativeUnits units;
    private final AreaRiskRules rules;

    ReadingTheMap(Nodes nodes, AdministrativeUnits units, AreaRiskRules rules) {
        this.nodes = nodes;
        this.units = units;
        this.rules = rules;
    }

    public AreaRiskRules rules() {
        return rules;
    }

    /**
     * @param units the units directly in the area; empty for the smallest ones
     * @param version changes when a figure does
     */
    public record AreaFigures(AdministrativeUnit unit, AreaCode code, Branch figures, List<Part> units, long version) {}

    public record Part(AdministrativeUnit unit, Branch figures) {}

    /** A public place and where it stands. */
    public record PublicPlace(String id, Pin pin, Shown shown) {}

    /**
     * What a tile shows: places where it is near enough, else how many there are in each cell of a grid.
     *
     * @param version changes when anything in it does
     */
    public record TileContent(List<PublicPlace> places, List<Cluster> clusters, String version) {}

    /** @param middle of the cell */
    public record Cluster(Coordinates middle, int zoom, Tally tally) {}

    public Optional<AreaFigures> area(Structure structure, String code) {
        return units.find(structure, code).map(unit -> {
            AreaCode path = NodeIds.codeOf(units, unit);
            Node node = nodes.get(NodeIds.area(path));
            List<Part> parts = units.children(structure, unit.code()).stream()
                    .map(child -> new Part(child, branch(node, child.code())))
                    .toList();
            return new AreaFigures(unit, path, new Branch(node.tally(), node.risk()), parts, node.version());
        });
    }

    public AreaFiguresOfProvinces provinces(Structure structure) {
        Node nation = nodes.get(NodeIds.nation(structure));
        return new AreaFiguresOfProvinces(
                units.children(structure, null).stream()
                        .map(province -> new Part(province, branch(nation, province.code())))
                        .toList(),
                nation.version());
    }

    public record AreaFiguresOfProvinces(List<Part> provinces, long version) {}

    /** Public places of a smallest unit, by name. */
    public TileContent placesOf(AreaFigures area) {
        return places(nodes.all(NodeIds.leaves(area.code())));
    }

    public TileContent tile(Tile tile) {
        String quadkey = tile.quadkey();
        if (tile.zoom() == NodeIds.LEAF_ZOOM) {
            return places(List.of(nodes.get(NodeIds.tile(quadkey))));
        }
        if (tile.zoom() % NodeIds.STEP == 0 && tile.zoom() >= NodeIds.TOP_ZOOM) {
            return clusters(List.of(nodes.get(NodeIds.tile(quadkey))), true);
        }
        int digits = tile.zoom() < NodeIds.TOP_ZOOM ? NodeIds.TOP_ZOOM - tile.zoom() : 1;
        List<Node> below =
                nodes.all(extended(quadkey, digits).stream().map(NodeIds::tile).toList());
        return clusters(below, tile.zoom() + digits < NodeIds.LEAF_ZOOM && tile.zoom() > Tile.FARTHEST);
    }

    private static TileContent places(List<Node> leaves) {
        List<PublicPlace> places = new ArrayList<>();
        for (Node leaf : leaves) {
            leaf.pins().forEach((id, pin) -> {
                Shown shown = pin.shown();
                if (shown != null) {
                    places.add(new PublicPlace(id, pin, shown));
                }
            });
        }
        places.sort(Comparator.comparing((PublicPlace place) -> place.shown().name())
                .thenComparing(PublicPlace::id));
        return new TileContent(
                places.size() > MOST_PLACES ? places.subList(0, MOST_PLACES) : places, List.of(), version(leaves));
    }

    /** @param finer by what is in the nodes rather than by the nodes themselves */
    private static TileContent clusters(List<Node> nodes, boolean finer) {
        List<Cluster> clusters = new ArrayList<>();
        for (Node node : nodes) {
            String quadkey = node.id().substring(NodeIds.tile("").length());
            if (finer) {
                new TreeMap<>(node.branches())
                        .forEach((key, branch) -> clusters.add(cluster(quadkey + key, branch.tally())));
            } else if (node.tally().all() > 0) {
                clusters.add(cluster(quadkey, node.tally()));
            }
        }
        return new TileContent(List.of(), clusters, version(nodes));
    }

    private static Cluster cluster(String quadkey, Tally tally) {
        Tile cell = Tile.ofQuadkey(quadkey);
        return new Cluster(cell.middle(), cell.zoom(), tally);
    }

    private static List<String> extended(String quadkey, int digits) {
        List<String> keys = List.of(quadkey);
        for (int i = 0; i < digits; i++) {
            keys = keys.stream()
                    .flatMap(key -> List.of("0", "1", "2", "3").stream().map(key::concat))
                    .toList();
        }
        return keys;
    }

    /** Of all nodes that are there: their number grows, and each only goes forward. */
    private static String version(List<Node> nodes) {
        return nodes.size() + "-" + nodes.stream().mapToLong(Node::version).sum();
    }

    private static Branch branch(Node node, String key) {
        Branch known = node.branches().get(key);
        return known == null ? new Branch(Tally.NONE, null) : known;
    }
}
