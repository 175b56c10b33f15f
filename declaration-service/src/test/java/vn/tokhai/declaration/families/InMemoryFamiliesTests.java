package vn.tokhai.declaration.families;

import vn.tokhai.declaration.InMemoryPeople;
import vn.tokhai.declaration.People;

class InMemoryFamiliesTests extends FamiliesContract {

    private final InMemoryFamilies families = new InMemoryFamilies();
    private final InMemoryPeople people = new InMemoryPeople();

    @Override
    protected Families families() {
        return families;
    }

    @Override
    protected People people() {
        return people;
    }
}
