package vn.tokhai.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * How devices and people come to act for a place.
 *
 * @param devices oldest first; revoked ones for 30 days too
 * @param links handed out and not forgotten yet
 * @param usedConsents so that none is taken twice
 */
public record Access(List<Device> devices, List<OneTimeLink> links, List<UsedConsent> usedConsents) {

    public static final Access NONE = new Access(List.of(), List.of(), List.of());

    static final int MOST_DEVICES = 200;
    static final int MOST_LINKS = 50;

    /** What a device signed before it was revoked may come in late; afterwards nobody needs to know its key. */
    private static final Duration REVOKED_KEPT = Duration.ofDays(30);

    /** Consents are read for a while after they expire, for clocks differ. */
    private static final Duration CONSENT_KEPT = Duration.ofHours(1);

    /** @param id of the consent */
    public record UsedConsent(String id, Instant expiresAt) {}

    public Access {
        devices = List.copyOf(devices);
        links = List.copyOf(links);
        usedConsents = List.copyOf(usedConsents);
    }

    public Optional<Device> device(UUID id) {
        return devices.stream().filter(device -> device.id().equals(id)).findFirst();
    }

    public Optional<OneTimeLink> link(UUID id) {
        return links.stream().filter(link -> link.id().equals(id)).findFirst();
    }

    public boolean isOffered(UUID linkId, OneTimeLink.Purpose purpose, String secret, Instant now) {
        return link(linkId).filter(link -> link.isGoodFor(purpose, secret, now)).isPresent();
    }

    /** A place has one open offer of ownership: a newer one takes the place of it. */
    public Outcome<Access> offer(OneTimeLink link, Instant now) {
        Access tidy = tidied(now);
        List<OneTimeLink> others = tidy.links.stream()
                .filter(each -> link.purpose() != OneTimeLink.Purpose.OWNERSHIP || each.purpose() != link.purpose())
                .toList();
        return others.size() >= MOST_LINKS
                ? new Outcome.Contradicted<>(Contradiction.TOO_MANY_LINKS)
                : new Outcome.Done<>(tidy.with(tidy.devices, Checkpoint.plus(others, link)));
    }

    public Outcome<Access> withdraw(UUID linkId) {
        return new Outcome.Done<>(with(
                devices,
                links.stream().filter(link -> !link.id().equals(linkId)).toList()));
    }

    /** The key that took a ticket may take it again; nothing changes then. Another one finds nothing. */
    public Outcome<Access> enrol(UUID linkId, String secret, String publicKey, Instant now) {
        if (!isOffered(linkId, OneTimeLink.Purpose.DEVICE, secret, now)) {
            return new Outcome.Unknown<>();
        }
        OneTimeLink link = link(linkId).orElseThrow();
        if (link.takenBy() != null) {
            return link.takenBy().equals(publicKey) ? new Outcome.Done<>(this) : new Outcome.Unknown<>();
        }
        if (devices.stream().filter(device -> !device.isRevoked()).count() >= MOST_DEVICES) {
            return new Outcome.Contradicted<>(Contradiction.TOO_MANY_DEVICES);
        }
        if (devices.stream().anyMatch(device -> device.publicKey().equals(publicKey))) {
            return new Outcome.Contradicted<>(Contradiction.DEVICE_KNOWN);
        }
        Access tidy = tidied(now);
        Device device = new Device(UUID.randomUUID(), publicKey, link.name(), link.units(), now, null);
        return new Outcome.Done<>(
                tidy.with(Checkpoint.plus(tidy.devices, device), tidy.taken(link.takenBy(publicKey))));
    }

    public Outcome<Access> rename(UUID deviceId, String name) {
        return change(deviceId, device -> device.named(name));
    }

    public Outcome<Access> revoke(UUID deviceId, Instant at) {
        return change(deviceId, device -> device.revoked(at));
    }

    boolean knows(ProvenConsent consent) {
        return usedConsents.stream().anyMatch(used -> used.id().equals(consent.id()));
    }

    /** Takes a consent, once. */
    public Outcome<Access> using(ProvenConsent consent, Instant now) {
        if (knows(consent)) {
            return new Outcome.Contradicted<>(Contradiction.CONSENT_USED);
        }
        Access tidy = tidied(now);
        return new Outcome.Done<>(new Access(
                tidy.devices,
                tidy.links,
                Checkpoint.plus(tidy.usedConsents, new UsedConsent(consent.id(), consent.expiresAt()))));
    }

    /** Everything that the former owner may hold in a pocket is void. */
    Outcome<Access> handedOver(UUID linkId, String newOwnerId, Instant at) {
        Access empty = voided(at);
        return link(linkId)
                .filter(link -> link.takenBy() == null)
                .<Outcome<Access>>map(
                        link -> new Outcome.Done<>(empty.with(empty.devices, List.of(link.takenBy(newOwnerId)))))
                .orElseGet(Outcome.Unknown::new);
    }

    Access voided(Instant at) {
        return with(devices.stream().map(device -> device.revoked(at)).toList(), List.of());
    }

    /** What can still be used, without what lies behind. */
    private Access tidied(Instant now) {
        return new Access(
                devices.stream()
                        .filter(device -> device.revokedAt() == null
                                || device.revokedAt().plus(REVOKED_KEPT).isAfter(now))
                        .toList(),
                links.stream().filter(link -> now.isBefore(link.expiresAt())).toList(),
                usedConsents.stream()
                        .filter(used -> used.expiresAt().plus(CONSENT_KEPT).isAfter(now))
                        .toList());
    }

    private Outcome<Access> change(UUID deviceId, UnaryOperator<Device> change) {
        return device(deviceId).isEmpty()
                ? new Outcome.Unknown<>()
                : new Outcome.Done<>(with(
                        devices.stream()
                                .map(device -> device.id().equals(deviceId) ? change.apply(device) : device)
                                .toList(),
                        links));
    }

    private List<OneTimeLink> taken(OneTimeLink link) {
        return links.stream()
                .map(each -> each.id().equals(link.id()) ? link : each)
                .toList();
    }

    private Access with(List<Device> newDevices, List<OneTimeLink> newLinks) {
        return new Access(newDevices, newLinks, usedConsents);
    }
}
