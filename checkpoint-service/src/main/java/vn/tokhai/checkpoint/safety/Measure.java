package vn.tokhai.checkpoint.safety;

/** What an inspector orders. */
public enum Measure {
    NONE("Không", "None"),
    REMIND("Nhắc nhở", "Reminder"),
    IMPROVE("Yêu cầu khắc phục", "Has to improve"),
    FINE("Xử phạt vi phạm hành chính", "Administrative fine"),
    STOP("Tạm dừng hoạt động", "Has to stop operating");

    private final Words label;

    Measure(String vi, String en) {
        label = new Words(vi, en);
    }

    public Words label() {
        return label;
    }
}
