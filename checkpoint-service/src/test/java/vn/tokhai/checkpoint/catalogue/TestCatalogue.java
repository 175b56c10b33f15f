package vn.tokhai.checkpoint.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;

import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.UnitMapping;

/** The real lists, for tests of what uses them. */
public final class TestCatalogue {

    public static final AdministrativeUnits UNITS = ClasspathUnits.load();
    public static final UnitMapping MAPPING = ClasspathUnits.loadMapping(UNITS);
    public static final CheckpointKinds KINDS = kinds();

    public static final Hotlines HOTLINES =
            CatalogueConfiguration.hotlines(CheckpointFixtures.settings().hotlines());

    private static CheckpointKinds kinds() {
        try {
            return CatalogueConfiguration.loadKinds(JsonMapper.shared());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestCatalogue() {}
}
