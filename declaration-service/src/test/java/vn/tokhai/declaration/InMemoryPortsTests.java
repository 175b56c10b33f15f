package vn.tokhai.declaration;

import java.time.Clock;

class InMemoryPortsTests extends PortsContract {

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryDeclarations declarations = new InMemoryDeclarations();
    private final InMemoryDeclarationLists lists = new InMemoryDeclarationLists();
    private final InMemoryPhoneOwners phoneOwners = new InMemoryPhoneOwners();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final InMemoryDataReadings readings = new InMemoryDataReadings();

    @Override
    protected People people() {
        return people;
    }

    @Override
    protected Declarations declarations() {
        return declarations;
    }

    @Override
    protected DeclarationLists lists() {
        return lists;
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
    protected CardHolders cardHolders() {
        return new InMemoryCardHolders(people, cardIndex());
    }

    @Override
    protected CardIndex cardIndex() {
        return card -> card.kind() + card.value();
    }

    @Override
    protected DataReadings readings() {
        return readings;
    }

    @Override
    protected Allowances allowances(Clock clock) {
        return new InMemoryAllowances(clock);
    }
}
