package vn.tokhai.checkpoint.areas;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import vn.tokhai.checkpoint.AdministrativeUnit;
import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.Status;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.areas.ListingPlaces.Activity;
import vn.tokhai.checkpoint.areas.ListingPlaces.Filter;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** Heap and answer times of the lists of areas; run by {@code benchmarks/area-lists}. No test. */
public final class AreaListsBenchmark {

    private static final int ROUNDS = 20;

    /** @param arguments number of places, all in one province of 2021 and found under that of 2025 */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        long empty = heap();
        var directory = new PlaceDirectory(TestCatalogue.MAPPING);
        fill(directory, count);
        long bytes = heap() - empty;
        var listing =
                new ListingPlaces(directory, TestCatalogue.MAPPING, Clock.fixed(AreaFixtures.NOW, ZoneOffset.UTC));
        AdministrativeUnit old = unit(Structure.OF_2021, "56");
        AdministrativeUnit now = unit(Structure.OF_2025, "56");

        System.out.printf("places %d, heap %d MB, %d bytes a place%n", count, bytes >> 20, bytes / count);
        report("first page", () -> listing.list(old, new Filter(null, null, null, null, 7), null, 50));
        report("first page under 2025", () -> listing.list(now, new Filter(null, null, null, null, 7), null, 50));
        report(
                "first page of the silent",
                () -> listing.list(old, new Filter(null, null, Activity.SILENT, null, 7), null, 50));
        report(
                "search that finds nothing",
                () -> listing.list(old, new Filter(null, null, null, "khong co", 7), null, 50));
        report("compliance of the province", () -> listing.compliance(old, 7));
        report("compliance under 2025", () -> listing.compliance(now, 7));
    }

    private static void fill(PlaceDirectory directory, int count) {
        List<Area> wards = TestCatalogue.UNITS.children(Structure.OF_2021, "56").stream()
                .flatMap(district -> TestCatalogue.UNITS.children(Structure.OF_2021, district.code()).stream()
                        .map(ward -> new Area(Structure.OF_2021, "56", district.code(), ward.code())))
                .toList();
        Random random = new Random(1);
        LocalDate today = LocalDate.ofInstant(AreaFixtures.NOW, ZoneOffset.ofHours(7));
        for (int i = 0; i < count; i++) {
            String id = "%013d".formatted(i);
            directory.put(AreaFixtures.place(
                    id,
                    "Cửa hàng Mẫu số " + random.nextInt(count),
                    wards.get(random.nextInt(wards.size())),
                    i % 3 == 0 ? "MARKET" : "EATERY",
                    Status.ACTIVE,
                    AreaFixtures.LONG_AGO,
                    1));
            if (i % 9 == 0) {
                directory.count(id, today.minusDays(random.nextInt(30)), random.nextInt(200));
            }
        }
    }

    private static void report(String what, Supplier<?> question) {
        long[] nanos = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            Object unused = question.get();
            if (round >= 0) {
                nanos[round] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-28s p50 %.2f ms, longest %.2f ms%n", what, nanos[ROUNDS / 2] / 1e6, nanos[ROUNDS - 1] / 1e6);
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static AdministrativeUnit unit(Structure structure, String code) {
        return TestCatalogue.UNITS.find(structure, code).orElseThrow();
    }

    private AreaListsBenchmark() {}
}
