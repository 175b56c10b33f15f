package vn.tokhai.checkpoint.transfers;

import vn.tokhai.checkpoint.Checkpoints;
import vn.tokhai.checkpoint.ProvenPhones;
import vn.tokhai.checkpoint.TestUseCases;

/** The use case over a given registry, for tests of adapters. */
public final class TestTransfers {

    public static TransferringOwnership transferring(Checkpoints checkpoints, ProvenPhones phones) {
        return new TransferringOwnership(TestUseCases.changes(checkpoints), phones);
    }

    private TestTransfers() {}
}
