package vn.tokhai.declaration;

import java.time.Clock;

class InMemoryProtectionTests extends ProtectionContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryPhoneOwners phoneOwners = new InMemoryPhoneOwners();
    private final InMemoryNumbers numbers = new InMemoryNumbers();

    @Override
    protected People people() {
        return people;
    }

    @Override
    protected PhoneOwners phoneOwners() {
        return phoneOwners;
    }

    @Override
    protected Numbers numbers() {
        return numbers;
    }

    @Override
    protected NameDirectory names() {
        return new InMemoryNameDirectory(people);
    }

    @Override
    protected Leases leases(Clock clock) {
        return new InMemoryLeases(clock);
    }
}
