package vn.tokhai.declaration.protection;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

import vn.tokhai.declaration.Leases;
import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.PersonalKeys;
import vn.tokhai.declaration.protection.WrappedKeys.WrappedKey;

/**
 * Wraps every data key by the active master key, in small steps. The data keys stay the same, so nothing that they sealed
 * changes, and people keep being read and written meanwhile. A step that is repeated does nothing.
 */
@Service
public class RotatingKeys {

    private static final Logger log = LoggerFactory.getLogger(RotatingKeys.class);
    private static final String JOB = "key-rotation";
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int PAGE = 500;
    private static final int TRIES = 20;

    private final KeyRotations rotations;
    private final WrappedKeys wrapped;
    private final PersonalKeys keys;
    private final Leases leases;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();

    public RotatingKeys(KeyRotations rotations, WrappedKeys wrapped, PersonalKeys keys, Leases leases, Clock clock) {
        this.rotations = rotations;
        this.wrapped = wrapped;
        this.keys = keys;
        this.leases = leases;
        this.clock = clock;
    }

    /** Begins a pass towards the active master key; while one is under way this changes nothing. */
    public KeyRotation start(String by) {
        int active = keys.activeMasterKey();
        Optional<KeyRotation> known = rotations.find(active);
        if (known.isPresent() && !known.get().complete()) {
            return known.get();
        }
        int pass = known.map(KeyRotation::pass).orElse(0) + 1;
        KeyRotation next = KeyRotation.start(active, pass, by, clock.instant());
        if (known.isPresent()) {
            rotations.save(next);
        } else if (!rotations.add(next)) {
            return rotations.find(active).orElseThrow();
        }
        log.info("Data keys are to be wrapped by master key {}, pass {}", active, pass);
        return next;
    }

    public Optional<KeyRotation> find(int masterKey) {
        return rotations.find(masterKey);
    }

    /**
     * One page of people.
     *
     * @return whether there is more to do for this instance
     */
    public boolean step() {
        Optional<KeyRotation> current = rotations.find(keys.activeMasterKey()).filter(rotation -> !rotation.complete());
        if (current.isEmpty() || !leases.take(JOB, holder, LEASE)) {
            return false;
        }
        // read again under the lease: another instance may have gone on in between
        KeyRotation rotation = rotations.find(keys.activeMasterKey()).orElseThrow();
        if (rotation.complete()) {
            return false;
        }
        var page = wrapped.page(rotation.cursor(), PAGE);
        PersonId last = page.last();
        if (last == null) {
            KeyRotation done = rotation.completed(clock.instant());
            rotations.save(done);
            leases.release(JOB, holder);
            log.info(
                    "Master key {}: {} data keys checked, {} wrapped anew, {} unreadable",
                    done.masterKey(),
                    done.checked(),
                    done.rewrapped(),
                    done.unreadable());
            return false;
        }
        int done = 0;
        int failed = 0;
        for (WrappedKey key : page.keys()) {
            switch (rewrap(key)) {
                case CURRENT -> {}
                case REWRAPPED -> done++;
                case UNREADABLE -> failed++;
            }
        }
        rotations.save(rotation.advanced(last, page.looked(), done, failed));
        return true;
    }

    private enum Outcome {
        CURRENT,
        REWRAPPED,
        UNREADABLE
    }

    private Outcome rewrap(WrappedKey first) {
        Optional<WrappedKey> read = Optional.of(first);
        for (int i = 0; i < TRIES && read.isPresent(); i++) {
            WrappedKey key = read.get();
            if (keys.isCurrent(key.key())) {
                return Outcome.CURRENT;
            }
            byte[] anew;
            try {
                anew = keys.rewrap(key.personId(), key.key());
            } catch (IllegalStateException e) {
                log.error("The data key of person {} cannot be wrapped anew: {}", key.personId(), e.getMessage());
                return Outcome.UNREADABLE;
            }
            if (wrapped.replace(key, anew)) {
                return Outcome.REWRAPPED;
            }
            read = wrapped.find(key.personId());
        }
        // erased in between, or changed so often that the next pass has to meet it
        return read.isEmpty() ? Outcome.CURRENT : Outcome.UNREADABLE;
    }
}
