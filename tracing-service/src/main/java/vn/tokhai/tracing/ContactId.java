package vn.tokhai.tracing;

/** Who is a contact of which case, in which generation. */
public record ContactId(String caseId, int generation, String personId) {

    /** Such that the contacts of a case, and of a generation of it, are one range of text. */
    public String text() {
        return prefix(caseId, generation) + personId;
    }

    public static String prefix(String caseId, int generation) {
        return caseId + ":" + generation + ":";
    }
}
