package vn.tokhai.declaration.phones;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.Predicate;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.PhoneNumber;
import vn.tokhai.declaration.PhoneNumbers;

/** Numbers of any country (R27), Vietnam where no country code is given. */
@Component
final class MobileNumbers implements PhoneNumbers {

    private static final int LONGEST_TYPED = 40;
    private static final String HOME = "VN";

    private final PhoneNumberUtil library = PhoneNumberUtil.getInstance();

    @Override
    public Optional<PhoneNumber> read(String typed) {
        return read(typed, this::isMobile);
    }

    @Override
    public Optional<PhoneNumber> readContact(String typed) {
        return read(typed, library::isValidNumber);
    }

    private Optional<PhoneNumber> read(String typed, Predicate<Phonenumber.PhoneNumber> wanted) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        // full-width digits and signs become ordinary ones
        String clean = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        try {
            Phonenumber.PhoneNumber number = Renumbering2018.apply(library.parse(clean, HOME));
            return number.hasExtension() || !wanted.test(number)
                    ? Optional.empty()
                    : Optional.of(new PhoneNumber(library.format(number, PhoneNumberFormat.E164)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private boolean isMobile(Phonenumber.PhoneNumber number) {
        PhoneNumberType type = library.getNumberType(number);
        // some countries do not tell mobile from fixed numbers
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }
}
