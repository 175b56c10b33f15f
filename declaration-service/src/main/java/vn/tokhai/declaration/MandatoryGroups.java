package vn.tokhai.declaration;

import java.util.List;
import java.util.Map;

/**
 * The rules in force on who must declare.
 *
 * @param source the documents that order it, keyed by language
 * @param note what of it is the project's own choice, keyed by language
 */
public record MandatoryGroups(
        int version, Map<String, String> source, Map<String, String> note, List<MandatoryGroup> groups) {}
