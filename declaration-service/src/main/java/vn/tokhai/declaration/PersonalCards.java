package vn.tokhai.declaration;

import java.util.List;

/** Lays out personal cards for printing. */
public interface PersonalCards {

    /**
     * @param name in full, since the card stays with its holder
     * @param number as people read it out
     * @param code text of the QR
     */
    record Card(String name, String number, String code) {
        @Override
        public String toString() {
            return "Card[redacted]";
        }
    }

    /** @return PDF of A4 sheets with cards of 85.6 × 54 mm (ISO/IEC 7810 ID-1) and cut marks, in the order given */
    byte[] sheets(List<Card> cards);
}
