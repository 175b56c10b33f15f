package vn.tokhai.checkpoint.planted.mongo;

import vn.tokhai.contracts.checkpoint.CheckpointState;

public class StoreThatKnowsContracts {
    CheckpointState.Status status = CheckpointState.Status.ACTIVE;
}
