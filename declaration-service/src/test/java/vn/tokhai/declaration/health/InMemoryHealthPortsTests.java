package vn.tokhai.declaration.health;

class InMemoryHealthPortsTests extends HealthPortsContract {

    private final HealthWorld world = new HealthWorld();

    @Override
    protected Supervisions supervisions() {
        return world.supervisions;
    }

    @Override
    protected Directory directory() {
        return world.directory;
    }

    @Override
    protected HealthReports reports() {
        return world.reports;
    }

    @Override
    protected HealthDangers dangers() {
        return world.dangers;
    }

    @Override
    protected Boards boards() {
        return world.boards;
    }

    @Override
    protected Lockdowns lockdowns() {
        return world.lockdowns;
    }

    @Override
    protected Residences residences() {
        return world.residences;
    }

    @Override
    protected Turns turns() {
        return world.turns;
    }
}
