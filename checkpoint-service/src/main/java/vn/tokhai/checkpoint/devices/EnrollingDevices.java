package vn.tokhai.checkpoint.devices;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import vn.tokhai.checkpoint.Access;
import vn.tokhai.checkpoint.Checkpoint;
import vn.tokhai.checkpoint.CheckpointChanges;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.Device;
import vn.tokhai.checkpoint.Ed25519;
import vn.tokhai.checkpoint.Faults;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Fingerprint;
import vn.tokhai.checkpoint.OneTimeLink;
import vn.tokhai.checkpoint.Outcome;
import vn.tokhai.checkpoint.PlaceId;
import vn.tokhai.checkpoint.UnitLimits;

/** From the owner's code to a device that may scan, and back. */
@Service
public class EnrollingDevices {

    /** Long enough to walk to the device, too short for a picture of it to be of use. */
    static final Duration TICKET_LIFE = Duration.ofMinutes(15);

    private final CheckpointChanges changes;
    private final FindingPlaces finding;
    private final String base;

    EnrollingDevices(CheckpointChanges changes, FindingPlaces finding, CheckpointSettings settings) {
        this.changes = changes;
        this.finding = finding;
        this.base = settings.codeBaseUrl().toUpperCase(Locale.ROOT);
    }

    /** @param text of the code to show; told once */
    public record Ticket(UUID enrolmentId, String text, Instant expiresAt) {

        @Override
        public String toString() {
            return "Ticket[enrolmentId=" + enrolmentId + ']';
        }
    }

    /** A device and the place that it scans for. */
    public record Enrolled(Checkpoint checkpoint, Device device) {}

    /** @param units to which the device will be limited; absent for the whole place */
    public Outcome<Ticket> prepare(
            PlaceId id, String ownerId, @Nullable String name, @Nullable List<@Nullable String> units) {
        DeviceTicket ticket = DeviceTicket.forPlace(id);
        return changes.asOwner(id, ownerId, (before, now) -> {
                    Faults faults = new Faults();
                    String checkedName = faults.optionalText("/name", name);
                    List<PlaceId> limits = UnitLimits.check(units, before, faults);
                    return faults.none()
                            ? before.changeAccess(
                                    now,
                                    access -> access.offer(
                                            new OneTimeLink(
                                                    ticket.link(),
                                                    OneTimeLink.Purpose.DEVICE,
                                                    Fingerprint.of(ticket.secret()),
                                                    checkedName,
                                                    limits,
                                                    now.plus(TICKET_LIFE),
                                                    null),
                                            now))
                            : new Outcome.Invalid<>(faults.list());
                })
                .then(after -> new Outcome.Done<>(new Ticket(
                        ticket.link(),
                        base + "/D/" + ticket.token(),
                        after.access().link(ticket.link()).orElseThrow().expiresAt())));
    }

    /** Harmless when repeated; who took it already is not put out by it. */
    public Outcome<Checkpoint> withdraw(PlaceId id, String ownerId, UUID enrolmentId) {
        return changes.asOwnerEvenWhenClosed(
                id, ownerId, null, (before, now) -> before.changeAccess(now, access -> access.withdraw(enrolmentId)));
    }

    /** The same device may ask again with the same key; another one finds that there is nothing. */
    public Outcome<Enrolled> enrol(EnrolmentForm form) {
        Faults faults = new Faults();
        String text = required(faults, "/ticket", form.ticket());
        String publicKey = required(faults, "/publicKey", form.publicKey());
        String proof = required(faults, "/proof", form.proof());
        Optional<byte[]> key = Ed25519.publicKey(publicKey);
        if (key.isEmpty()) {
            faults.add("/publicKey", "Khóa Ed25519, base64url · has to be an Ed25519 key in base64url");
        }
        boolean proven = key.isPresent()
                && Ed25519.bytes(proof)
                        .filter(signature -> Ed25519.isSigned(toBeSigned(text, publicKey), signature, key.get()))
                        .isPresent();
        if (!proven) {
            faults.add("/proof", "Chữ ký không khớp · is no signature of the ticket by this key");
        }
        if (!faults.none()) {
            return new Outcome.Invalid<>(faults.list());
        }
        Optional<DeviceTicket> read = DeviceTicket.parse(text);
        if (read.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        DeviceTicket ticket = read.get();
        return changes.change(
                        ticket.place(),
                        null,
                        (before, now) -> before.changeAccess(
                                now, access -> access.enrol(ticket.link(), ticket.secret(), publicKey, now)))
                .then(after -> device(after.access(), publicKey)
                        .<Outcome<Enrolled>>map(device -> new Outcome.Done<>(new Enrolled(after, device)))
                        .orElseGet(Outcome.Unknown::new));
    }

    /** What a device signs to prove that the key is its own and that it saw this ticket. */
    public static byte[] toBeSigned(String ticket, String publicKey) {
        String token = ticket.strip();
        token = token.substring(token.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return ("tokhai-device-v1\n" + token + "\n" + publicKey).getBytes(StandardCharsets.UTF_8);
    }

    public Outcome<Checkpoint> list(PlaceId id, String ownerId) {
        Optional<Checkpoint> found = finding.checkpoint(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown<>();
        }
        return found.get().isOwnedBy(ownerId) ? new Outcome.Done<>(found.get()) : new Outcome.NotAllowed<>();
    }

    public Outcome<Device> rename(PlaceId id, String ownerId, UUID deviceId, @Nullable String name) {
        Faults faults = new Faults();
        String checked = faults.text("/name", name);
        return changes.asOwner(
                        id,
                        ownerId,
                        (before, now) -> faults.none()
                                ? before.changeAccess(now, access -> access.rename(deviceId, checked))
                                : new Outcome.Invalid<>(faults.list()))
                .then(after ->
                        new Outcome.Done<>(after.access().device(deviceId).orElseThrow()));
    }

    /** Harmless when repeated. */
    public Outcome<Checkpoint> revoke(PlaceId id, String ownerId, UUID deviceId) {
        return changes.asOwnerEvenWhenClosed(
                id, ownerId, null, (before, now) -> before.changeAccess(now, access -> access.revoke(deviceId, now)));
    }

    private static Optional<Device> device(Access access, String publicKey) {
        return access.devices().stream()
                .filter(device -> device.publicKey().equals(publicKey) && !device.isRevoked())
                .findFirst();
    }

    private static String required(Faults faults, String pointer, @Nullable String given) {
        if (given == null || given.isBlank()) {
            faults.add(pointer, Faults.REQUIRED);
            return "";
        }
        return given;
    }
}
