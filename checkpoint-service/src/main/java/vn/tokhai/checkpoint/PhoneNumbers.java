package vn.tokhai.checkpoint;

import java.util.Optional;

/** Understands how people write telephone numbers. */
public interface PhoneNumbers {

    /**
     * Reads mobile and fixed numbers, service numbers (1800, 1900) and foreign numbers with their country code. Mobile
     * numbers from before the conversion of 2018 become the new ones.
     *
     * @return the number in E.164, empty when there is no such number
     */
    Optional<String> read(String written);
}
