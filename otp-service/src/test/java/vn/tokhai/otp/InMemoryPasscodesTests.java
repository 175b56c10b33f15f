package vn.tokhai.otp;

class InMemoryPasscodesTests extends PasscodesContract {

    private final InMemoryPasscodes passcodes = new InMemoryPasscodes();

    @Override
    protected Passcodes passcodes() {
        return passcodes;
    }
}
