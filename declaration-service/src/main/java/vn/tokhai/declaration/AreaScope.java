package vn.tokhai.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An area as officers' rights name it: {@code 2021:58}, {@code 2021:58/586/22846}, {@code 2025:56/22846}. Names are listed by
 * province and by the smallest area; anything in between is read from the province's list.
 */
public record AreaScope(String entry) {

    private static final Pattern FORM =
            Pattern.compile("(2021:[0-9]{2}(/[0-9]{3}(/[0-9]{5})?)?)|(2025:[0-9]{2}(/[0-9]{5})?)");
    private static final Pattern PROVINCE = Pattern.compile("[0-9]{4}:[0-9]{2}");
    private static final Pattern WARD = Pattern.compile(".*/[0-9]{5}");

    public static Optional<AreaScope> parse(String entry) {
        return FORM.matcher(entry).matches() ? Optional.of(new AreaScope(entry)) : Optional.empty();
    }

    /** The lists that somebody who lives here is entered in. */
    public static List<AreaScope> listsOf(Area area) {
        AreaScope smallest = of(area);
        return Stream.of(smallest.province(), smallest).distinct().toList();
    }

    /** The list that holds everybody of this area, and maybe more. */
    public AreaScope list() {
        return WARD.matcher(entry).matches() ? this : province();
    }

    public boolean covers(Area area) {
        return (of(area).entry + "/").startsWith(entry + "/");
    }

    private AreaScope province() {
        Matcher province = PROVINCE.matcher(entry);
        return province.lookingAt() ? new AreaScope(province.group()) : this;
    }

    private static AreaScope of(Area area) {
        @Nullable String[] codes = {area.province(), area.district(), area.ward()};
        return new AreaScope(area.structure() + ":"
                + Stream.of(codes).filter(Objects::nonNull).collect(Collectors.joining("/")));
    }
}
