package vn.tokhai.checkpoint.mongo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.Access;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.OneTimeLink;

/** Devices and what was handed out, as it is stored; absent where there is nothing. */
record AccessPart(
        @Nullable List<DevicePart> devices,
        @Nullable List<LinkPart> links,
        @Nullable List<ConsentPart> usedConsents) {

    record ConsentPart(String consentId, Instant expiresAt) {}

    record DevicePart(
            String deviceId,
            String publicKey,
            @Nullable String name,
            @Nullable List<String> units,
            Instant enrolledAt,
            @Nullable Instant revokedAt) {

        static DevicePart of(Device device) {
            return new DevicePart(
                    device.id().toString(),
                    device.publicKey(),
                    device.name(),
                    CheckpointDocument.ids(device.units()),
                    device.enrolledAt(),
                    device.revokedAt());
        }

        Device toDevice() {
            return new Device(
                    UUID.fromString(deviceId),
                    publicKey,
                    name,
                    CheckpointDocument.places(units),
                    enrolledAt,
                    revokedAt);
        }
    }

    record LinkPart(
            String linkId,
            OneTimeLink.Purpose purpose,
            String secretFingerprint,
            @Nullable String name,
            @Nullable List<String> units,
            Instant expiresAt,
            @Nullable String takenBy) {

        static LinkPart of(OneTimeLink link) {
            return new LinkPart(
                    link.id().toString(),
                    link.purpose(),
                    link.secretFingerprint(),
                    link.name(),
                    CheckpointDocument.ids(link.units()),
                    link.expiresAt(),
                    link.takenBy());
        }

        OneTimeLink toLink() {
            return new OneTimeLink(
                    UUID.fromString(linkId),
                    purpose,
                    secretFingerprint,
                    name,
                    CheckpointDocument.places(units),
                    expiresAt,
                    takenBy);
        }
    }

    static @Nullable AccessPart of(Access access) {
        return access.equals(Access.NONE)
                ? null
                : new AccessPart(
                        access.devices().stream().map(DevicePart::of).toList(),
                        access.links().stream().map(LinkPart::of).toList(),
                        access.usedConsents().stream()
                                .map(used -> new ConsentPart(used.id(), used.expiresAt()))
                                .toList());
    }

    Access toAccess() {
        return new Access(
                CheckpointDocument.orEmpty(devices).stream()
                        .map(DevicePart::toDevice)
                        .toList(),
                CheckpointDocument.orEmpty(links).stream().map(LinkPart::toLink).toList(),
                CheckpointDocument.orEmpty(usedConsents).stream()
                        .map(used -> new Access.UsedConsent(used.consentId(), used.expiresAt()))
                        .toList());
    }
}
