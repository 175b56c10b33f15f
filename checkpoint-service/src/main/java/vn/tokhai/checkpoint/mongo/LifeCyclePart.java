package vn.tokhai.checkpoint.mongo;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Area;
import vn.tokhai.checkpoint.FormerAddress;
import vn.tokhai.checkpoint.LifeCycle;
import vn.tokhai.checkpoint.Structure;
import vn.tokhai.checkpoint.Suspension;

/** What happened to a place, as it is stored; absent where nothing did. */
record LifeCyclePart(
        @Nullable SuspensionPart suspension,
        @Nullable String mergedInto,
        @Nullable String closingDecision,
        @Nullable List<AbsorbedPart> absorbed,
        @Nullable List<AddressPart> formerAddresses) {

    record SuspensionPart(
            @Nullable String decisionNumber, @Nullable String reason, Instant at) {}

    record AbsorbedPart(String place, Instant at) {}

    record AddressPart(
            String structure,
            String province,
            @Nullable String district,
            @Nullable String ward,
            @Nullable String position,
            String address,
            Instant until,
            long leftInVersion) {

        static AddressPart of(FormerAddress former) {
            Area area = former.area();
            return new AddressPart(
                    area.structure().key(),
                    area.province(),
                    area.district(),
                    area.ward(),
                    former.position(),
                    former.address(),
                    former.until(),
                    former.leftInVersion());
        }

        FormerAddress toAddress() {
            return new FormerAddress(
                    new Area(Structure.parse(structure).orElseThrow(), province, district, ward),
                    position,
                    address,
                    until,
                    leftInVersion);
        }
    }

    static @Nullable LifeCyclePart of(LifeCycle life) {
        if (life.equals(LifeCycle.NEW)) {
            return null;
        }
        Suspension suspension = life.suspension();
        return new LifeCyclePart(
                suspension == null
                        ? null
                        : new SuspensionPart(suspension.decisionNumber(), suspension.reason(), suspension.at()),
                life.mergedInto() == null ? null : life.mergedInto().toString(),
                life.closingDecision(),
                life.absorbed().stream()
                        .map(each -> new AbsorbedPart(each.place().toString(), each.at()))
                        .toList(),
                life.formerAddresses().stream().map(AddressPart::of).toList());
    }

    LifeCycle toLifeCycle() {
        return new LifeCycle(
                suspension == null
                        ? null
                        : new Suspension(suspension.decisionNumber(), suspension.reason(), suspension.at()),
                mergedInto == null ? null : CheckpointDocument.id(mergedInto),
                closingDecision,
                CheckpointDocument.orEmpty(absorbed).stream()
                        .map(each -> new LifeCycle.Absorbed(CheckpointDocument.id(each.place()), each.at()))
                        .toList(),
                CheckpointDocument.orEmpty(formerAddresses).stream()
                        .map(AddressPart::toAddress)
                        .toList());
    }
}
