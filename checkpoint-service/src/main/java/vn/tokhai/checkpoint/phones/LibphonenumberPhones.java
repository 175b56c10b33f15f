package vn.tokhai.checkpoint.phones;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.springframework.stereotype.Component;

import vn.tokhai.checkpoint.PhoneNumbers;

/**
 * Numbers by Google's metadata. Mobile numbers of eleven digits were converted between 15/9/2018 and 30/6/2019; area codes
 * of fixed lines changed in 2017, but an old one cannot be told from a mobile prefix of today (058), so those are refused
 * or read as what they are now.
 */
@Component
class LibphonenumberPhones implements PhoneNumbers {

    private static final String VIETNAM = "VN";
    private static final int LONGEST = 40;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 .()/-]+");
    private static final Pattern OLD_MOBILE = Pattern.compile("(?:\\+84|0084|84|0)(1[0-9]{2})([0-9]{7})");
    private static final Map<String, String> CONVERTED = Map.ofEntries(
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
    public Optional<String> read(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        if (plain.length() > LONGEST || !WRITTEN.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(converted(plain.replaceAll("[ .()/-]", "")), VIETNAM);
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String converted(String digits) {
        Matcher old = OLD_MOBILE.matcher(digits);
        if (!old.matches()) {
            return digits;
        }
        String prefix = CONVERTED.get(old.group(1));
        return prefix == null ? digits : "+84" + prefix + old.group(2);
    }
}
