package vn.tokhai.checkpoint;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** Use cases over the given registry, for tests of adapters. */
public final class TestUseCases {

    public static RegisteringCheckpoints registering(Checkpoints checkpoints) {
        return new RegisteringCheckpoints(checking(), checkpoints, CheckpointFixtures.clock());
    }

    public static ChangingCheckpoints changing(Checkpoints checkpoints) {
        return new ChangingCheckpoints(checking(), checkpoints, CheckpointFixtures.clock());
    }

    public static PrintingPosters printing(VenueCodes codes, QrCodes qrCodes, Posters posters) {
        return new PrintingPosters(
                new PlaceNames(TestCatalogue.UNITS),
                codes,
                qrCodes,
                TestCatalogue.KINDS,
                posters,
                TestCatalogue.HOTLINES);
    }

    private static CheckingSubmissions checking() {
        return new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, CheckpointFixtures.phones());
    }

    private TestUseCases() {}
}
