package vn.tokhai.declaration.phones;

import java.util.Map;

import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Eleven-digit Vietnamese mobile numbers lost a digit between 15 September 2018 and 30 June 2019; the last seven digits
 * stayed. People still type the old ones, and old lists still hold them.
 */
final class Renumbering2018 {

    private static final int VIETNAM = 84;
    private static final long SUBSCRIBERS = 10_000_000;

    /** Prefixes without the leading zero: 0120 became 070. */
    private static final Map<Long, Long> PREFIXES = Map.ofEntries(
            Map.entry(120L, 70L),
            Map.entry(121L, 79L),
            Map.entry(122L, 77L),
            Map.entry(126L, 76L),
            Map.entry(128L, 78L),
            Map.entry(123L, 83L),
            Map.entry(124L, 84L),
            Map.entry(125L, 85L),
            Map.entry(127L, 81L),
            Map.entry(129L, 82L),
            Map.entry(162L, 32L),
            Map.entry(163L, 33L),
            Map.entry(164L, 34L),
            Map.entry(165L, 35L),
            Map.entry(166L, 36L),
            Map.entry(167L, 37L),
            Map.entry(168L, 38L),
            Map.entry(169L, 39L),
            Map.entry(186L, 56L),
            Map.entry(188L, 58L),
            Map.entry(199L, 59L));

    static Phonenumber.PhoneNumber apply(Phonenumber.PhoneNumber number) {
        Long renewed = PREFIXES.get(number.getNationalNumber() / SUBSCRIBERS);
        if (number.getCountryCode() != VIETNAM || renewed == null) {
            return number;
        }
        return new Phonenumber.PhoneNumber()
                .mergeFrom(number)
                .setNationalNumber(renewed * SUBSCRIBERS + number.getNationalNumber() % SUBSCRIBERS);
    }

    private Renumbering2018() {}
}
