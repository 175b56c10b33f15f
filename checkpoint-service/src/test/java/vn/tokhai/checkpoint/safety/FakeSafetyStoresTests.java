package vn.tokhai.checkpoint.safety;

class FakeSafetyStoresTests extends SafetyStoresContract {

    private final SafetyWorld world = new SafetyWorld();

    @Override
    protected SafetyRecords records() {
        return world.records;
    }

    @Override
    protected Nodes nodes() {
        return world.nodes;
    }

    @Override
    protected Placements placements() {
        return world.placements;
    }
}
