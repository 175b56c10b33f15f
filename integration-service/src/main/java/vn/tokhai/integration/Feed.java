package vn.tokhai.integration;

/**
 * What one province may read.
 *
 * @param structure version of the administrative structure, {@code 2021} or {@code 2025}
 * @param province two digits
 */
public record Feed(String structure, String province) {

    private static final String FORM = "province\\.[0-9]{2}\\.feed\\.v1";

    /** A code means something only with its structure; the topic carries both structures of a code. */
    public String topic() {
        return "province." + province + ".feed.v1";
    }

    public static boolean isTopic(String name) {
        return name.matches(FORM);
    }

    /** @param topic a name for which {@link #isTopic} holds */
    public static String provinceOf(String topic) {
        return topic.substring("province.".length(), topic.indexOf(".feed"));
    }
}
