package vn.tokhai.otp.smpp;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.OptionalParameter;

/**
 * A text as SMPP carries it: data coding 0 where GSM 7-bit and ASCII agree on every character, else UCS-2 (data coding 8).
 *
 * @param payload present when the text is too long for the short_message field
 */
record SmppText(DataCoding dataCoding, byte[] shortMessage, OptionalParameter... payload) {

    /** Characters with the same value in GSM 03.38 and in ASCII. */
    private static final Pattern SAME_IN_BOTH = Pattern.compile("[A-Za-z0-9 \\r\\n!\"#%&'()*+,./:;<=>?-]*");

    /** SMPP 3.4, 5.2.22: longer texts go into message_payload. */
    private static final int SHORT_MESSAGE_OCTETS = 254;

    private static final byte[] NONE = {};

    static SmppText of(String text) {
        boolean sevenBit = SAME_IN_BOTH.matcher(text).matches();
        byte[] octets = text.getBytes(sevenBit ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE);
        DataCoding coding = new GeneralDataCoding(sevenBit ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2);
        return octets.length <= SHORT_MESSAGE_OCTETS
                ? new SmppText(coding, octets)
                : new SmppText(coding, NONE, new OptionalParameter.Message_payload(octets));
    }
}
