package vn.tokhai.declaration.risk;

/** The list of epidemic areas, every version of it. */
public interface EpidemicLists {

    /** @return {@link EpidemicAreas#NONE} before the first */
    EpidemicAreas newest();

    /**
     * Writes the list and its event in one write.
     *
     * @return false when the version is taken; nothing was written then
     */
    boolean add(EpidemicAreas next);
}
