package vn.tokhai.declaration.scans;

/** Why a text that begins like a card is none. */
public enum CardFault {
    /** Pieces are missing or too many; most often the picture was read in part. */
    INCOMPLETE,
    NAME,
    BIRTH,
    SEX,
    ADDRESS
}
