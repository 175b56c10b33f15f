package vn.tokhai.otp.libphonenumber;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import org.springframework.stereotype.Component;

import vn.tokhai.otp.MobileNumbers;
import vn.tokhai.otp.PhoneNumber;

/** Numbers as Vietnamese people write them, the 11-digit ones from before the change of 2018 included. */
@Component
class VietnameseNumbers implements MobileNumbers {

    private static final String VIETNAM = "VN";
    private static final Pattern DECORATION = Pattern.compile("[\\s.()\\p{Pd}]");
    /** +84…, 84…, 0084…, each with or without the trunk zero, or 0…; group 1 is the national number. */
    private static final Pattern VIETNAMESE = Pattern.compile("(?:(?:\\+|00)?840?|0)([1-9][0-9]{7,9})");

    private static final Pattern FOREIGN = Pattern.compile("(?:\\+|00)[1-9][0-9]{4,14}");

    /** Ministry of Information and Communications, 15 September 2018: old prefix to new, the last seven digits stay. */
    private static final Map<String, String> PREFIXES_OF_2018 = Map.ofEntries(
            Map.entry("120", "70"),
            Map.entry("121", "79"),
            Map.entry("122", "77"),
            Map.entry("126", "76"),
            Map.entry("128", "78"),
            Map.entry("123", "83"),
            Map.entry("124", "84"),
            Map.entry("125", "85"),
            Map.entry("127", "81"),
            Map.entry("129", "82"),
            Map.entry("162", "32"),
            Map.entry("163", "33"),
            Map.entry("164", "34"),
            Map.entry("165", "35"),
            Map.entry("166", "36"),
            Map.entry("167", "37"),
            Map.entry("168", "38"),
            Map.entry("169", "39"),
            Map.entry("186", "56"),
            Map.entry("188", "58"),
            Map.entry("199", "59"));

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Reading read(String text) {
        // NFKC turns full-width digits and signs into ASCII ones.
        String plain = DECORATION
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        Matcher vietnamese = VIETNAMESE.matcher(plain);
        if (vietnamese.matches()) {
            return judge("+84" + converted(vietnamese.group(1)));
        }
        boolean abroad = FOREIGN.matcher(plain).matches() && !plain.matches("(?:\\+|00)84.*");
        return new Unfit(abroad ? Reason.FOREIGN : Reason.UNREADABLE);
    }

    private Reading judge(String e164) {
        Optional<Phonenumber.PhoneNumber> parsed = parsed(e164);
        if (parsed.isEmpty() || !numbers.isValidNumberForRegion(parsed.get(), VIETNAM)) {
            return new Unfit(Reason.UNREADABLE);
        }
        return numbers.getNumberType(parsed.get()) == PhoneNumberType.MOBILE
                ? new Mobile(new PhoneNumber(e164))
                : new Unfit(Reason.NOT_MOBILE);
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String e164) {
        try {
            return Optional.of(numbers.parse(e164, VIETNAM));
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }

    private static String converted(String national) {
        if (national.length() == 10) {
            String prefix = PREFIXES_OF_2018.get(national.substring(0, 3));
            if (prefix != null) {
                return prefix + national.substring(3);
            }
        }
        return national;
    }
}
