package vn.tokhai.checkpoint.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.tokhai.checkpoint.FormerAddress;
import vn.tokhai.checkpoint.Suspension;
import vn.tokhai.checkpoint.TooLarge;

/** Parts of the answer that tell of the life of a place and of its size. */
final class LifeCycleAnswer {

    /** @param decisionNumber of the authority; absent when the owner did it */
    @Schema(name = "Suspension")
    record SuspensionAnswer(
            @Schema(example = "123/QĐ-UBND") @Nullable String decisionNumber,
            @Schema(example = "Khử khuẩn") @Nullable String reason,
            Instant at) {

        static @Nullable SuspensionAnswer of(@Nullable Suspension suspension) {
            return suspension == null
                    ? null
                    : new SuspensionAnswer(suspension.decisionNumber(), suspension.reason(), suspension.at());
        }
    }

    @Schema(name = "FormerAddress")
    record FormerAddressAnswer(
            AreaForm area,
            @Schema(example = "Cổng chính") @Nullable String position,
            @Schema(example = "Thôn Thái An") String address,
            Instant until) {

        static List<FormerAddressAnswer> all(List<FormerAddress> addresses) {
            return addresses.stream()
                    .map(former -> new FormerAddressAnswer(
                            AreaForm.of(former.area()), former.position(), former.address(), former.until()))
                    .toList();
        }
    }

    /** @param unitId absent when the place itself is too large and has no units */
    @Schema(name = "Warning")
    record WarningAnswer(
            @Schema(example = "unit-too-large") String code,
            @Schema(example = "1Z2Y3X4W5V6T7") @Nullable String unitId,

            @Schema(example = "Chứa 300 người; trên 100 người thì khó truy vết. Hãy chia nhỏ, mỗi nơi một mã.")
            String vi,

            @Schema(example = "Holds 300 people; above 100 it is hard to trace. Divide it, with a code for each part.")
            String en) {

        static WarningAnswer of(TooLarge found) {
            return new WarningAnswer(
                    "unit-too-large",
                    found.unit() == null ? null : found.unit().id().toString(),
                    "Chứa " + found.capacity() + " người; trên " + found.largest()
                            + " người thì khó truy vết. Hãy chia nhỏ, mỗi nơi một mã.",
                    "Holds " + found.capacity() + " people; above " + found.largest()
                            + " it is hard to trace. Divide it, with a code for each part.");
        }
    }

    private LifeCycleAnswer() {}
}
