package vn.tokhai.declaration;

import org.jspecify.annotations.Nullable;

/** The areas that an officer answers for. */
public interface AreaRights {

    /** @param area null for somebody who has not told where they live: only the nation covers that */
    boolean cover(@Nullable Area area);
}
