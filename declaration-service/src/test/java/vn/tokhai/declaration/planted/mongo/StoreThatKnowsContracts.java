package vn.tokhai.declaration.planted.mongo;

import vn.tokhai.contracts.Topics;

public final class StoreThatKnowsContracts {

    public String topic() {
        return Topics.DECLARATIONS.name();
    }
}
