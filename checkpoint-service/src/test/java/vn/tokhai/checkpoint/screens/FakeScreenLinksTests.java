package vn.tokhai.checkpoint.screens;

class FakeScreenLinksTests extends ScreenLinksContract {

    private final ScreenLinks links = new FakeScreenLinks();

    @Override
    protected ScreenLinks links() {
        return links;
    }
}
