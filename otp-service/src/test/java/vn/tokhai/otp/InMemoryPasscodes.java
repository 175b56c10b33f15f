package vn.tokhai.otp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Same contract as the store, see {@link PasscodesContract}. */
public final class InMemoryPasscodes implements Passcodes {

    private final Map<PhoneKey, PhonePasscodes> all = new ConcurrentHashMap<>();

    @Override
    public PhonePasscodes of(PhoneKey phone) {
        return Optional.ofNullable(all.get(phone)).orElseGet(() -> PhonePasscodes.none(phone));
    }

    @Override
    public boolean save(PhonePasscodes changed) {
        var next = new PhonePasscodes(changed.phone(), changed.version() + 1, changed.sendings(), changed.live());
        var stored = all.compute(
                changed.phone(), (key, held) -> (held == null ? 0 : held.version()) == changed.version() ? next : held);
        return stored == next;
    }
}
