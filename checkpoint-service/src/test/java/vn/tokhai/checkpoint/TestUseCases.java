package vn.tokhai.checkpoint;

import vn.tokhai.checkpoint.catalogue.TestCatalogue;

/** Use cases over the given registry, for tests of adapters. */
public final class TestUseCases {

    public static RegisteringCheckpoints registering(Checkpoints checkpoints) {
        return new RegisteringCheckpoints(checking(), checkpoints, CheckpointFixtures.clock());
    }

    public static ChangingCheckpoints changing(Checkpoints checkpoints) {
        return new ChangingCheckpoints(checking(), changes(checkpoints));
    }

    public static CheckpointChanges changes(Checkpoints checkpoints) {
        return new CheckpointChanges(checkpoints, CheckpointFixtures.clock());
    }

    public static ChangingUnits units(Checkpoints checkpoints) {
        return new ChangingUnits(changes(checkpoints));
    }

    public static ChangingLifeCycle lifeCycle(Checkpoints checkpoints) {
        return new ChangingLifeCycle(changes(checkpoints), checking(), checkpoints);
    }

    public static StaffingCheckpoints staffing(Checkpoints checkpoints, ProvenPhones phones) {
        return new StaffingCheckpoints(changes(checkpoints), phones);
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

    public static CheckingSubmissions checking() {
        return new CheckingSubmissions(TestCatalogue.UNITS, TestCatalogue.KINDS, CheckpointFixtures.phones());
    }

    private TestUseCases() {}
}
