package vn.tokhai.checkpoint.reports;

class FakePosterReportsTests extends PosterReportsContract {

    private final PosterReports reports = new FakePosterReports();

    @Override
    protected PosterReports reports() {
        return reports;
    }
}
