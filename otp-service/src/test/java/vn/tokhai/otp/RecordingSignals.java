package vn.tokhai.otp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class RecordingSignals implements OperatorSignals {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    public List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void passcodeSent(Purpose purpose, String provider) {
        heard.add("sent by " + provider);
    }

    @Override
    public void passcodeRedeemed(Purpose purpose) {
        heard.add("redeemed");
    }

    @Override
    public void wrongTry(Purpose purpose) {
        heard.add("wrong try");
    }

    @Override
    public void limitReached() {
        heard.add("limit reached");
    }

    @Override
    public void providerFailed(String provider, String reason) {
        heard.add(provider + " failed");
    }

    @Override
    public void noProviderLeft() {
        heard.add("no provider left");
    }

    @Override
    public void budgetUsed(long used, long budget, int alarmPercent) {
        heard.add("budget " + used + "/" + budget);
    }

    @Override
    public void budgetSpent(long budget) {
        heard.add("budget spent");
    }

    @Override
    public void providerWorks(String provider, boolean works) {
        heard.add(provider + (works ? " works" : " is down"));
    }

    @Override
    public void messageSent(String purpose, String provider) {
        heard.add(purpose + " message sent by " + provider);
    }

    @Override
    public void messagesWait(String purpose, String reason) {
        heard.add(purpose + " waits for " + reason);
    }

    @Override
    public void messageUnsent(String purpose, String reason) {
        heard.add(purpose + " unsent: " + reason);
    }

    @Override
    public void messageRepeated(String purpose) {
        heard.add(purpose + " repeated");
    }

    @Override
    public void identityUnavailable(String reason) {
        heard.add("identity unavailable");
    }
}
