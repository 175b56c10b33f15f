package vn.tokhai.checkpoint;

class FakeCheckpointsTests extends CheckpointsContract {

    private final Checkpoints checkpoints = new FakeCheckpoints();

    @Override
    protected Checkpoints checkpoints() {
        return checkpoints;
    }
}
