package vn.tokhai.otp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A provider that keeps what it is given, or fails when told to. */
public final class RecordingSms implements SmsProvider, SmsProviders {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    private final String name;
    private final List<Sms> sent = new CopyOnWriteArrayList<>();
    private volatile boolean down;
    private volatile boolean refusing;
    private volatile boolean gone;
    private volatile int asked;
    private volatile Runnable whileSending = () -> {};

    public RecordingSms(String name) {
        this.name = name;
    }

    public void isDown(boolean isDown) {
        this.down = isDown;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<SmsProvider> inOrder() {
        return List.of(this);
    }

    /** As a telco that finds the message unfit. */
    public void refuses(boolean all) {
        this.refusing = all;
    }

    /** As a line that is lost. */
    public void isGone(boolean lost) {
        this.gone = lost;
    }

    /** Something that happens while the message is with the telco. */
    public void meanwhile(Runnable event) {
        this.whileSending = event;
    }

    @Override
    public Handover send(Sms sms) {
        asked++;
        if (gone) {
            return new Down("gone");
        }
        if (refusing) {
            return new Refused("unfit");
        }
        if (down) {
            return new Failed("down");
        }
        sent.add(sms);
        whileSending.run();
        return new Accepted(sms.requestId() == null ? null : name + "-" + sms.requestId());
    }

    public int asked() {
        return asked;
    }

    public List<Sms> sent() {
        return List.copyOf(sent);
    }

    /** The code of the newest message. */
    public Passcode lastCode() {
        Matcher matcher = CODE.matcher(sent.getLast().text());
        if (!matcher.find()) {
            throw new AssertionError("The message carries no code");
        }
        return new Passcode(matcher.group());
    }
}
