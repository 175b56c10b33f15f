package vn.tokhai.checkpoint.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;

import vn.tokhai.checkpoint.AdministrativeUnits;
import vn.tokhai.checkpoint.ChangingCheckpoints;
import vn.tokhai.checkpoint.ChangingLifeCycle;
import vn.tokhai.checkpoint.ChangingUnits;
import vn.tokhai.checkpoint.CheckpointFixtures;
import vn.tokhai.checkpoint.CheckpointKinds;
import vn.tokhai.checkpoint.CheckpointSettings;
import vn.tokhai.checkpoint.FakeBulkCheckpoints;
import vn.tokhai.checkpoint.FakeCheckpoints;
import vn.tokhai.checkpoint.FakePhones;
import vn.tokhai.checkpoint.FakeVenueKeys;
import vn.tokhai.checkpoint.FindingPlaces;
import vn.tokhai.checkpoint.Hotlines;
import vn.tokhai.checkpoint.PlaceNames;
import vn.tokhai.checkpoint.PrintingPosters;
import vn.tokhai.checkpoint.QrCodes;
import vn.tokhai.checkpoint.RegisteringCheckpoints;
import vn.tokhai.checkpoint.StaffingCheckpoints;
import vn.tokhai.checkpoint.TestUseCases;
import vn.tokhai.checkpoint.UnitMapping;
import vn.tokhai.checkpoint.VenueCodes;
import vn.tokhai.checkpoint.VenueKey;
import vn.tokhai.checkpoint.areas.DirectoryState;
import vn.tokhai.checkpoint.areas.ListingPlaces;
import vn.tokhai.checkpoint.areas.PlaceDirectory;
import vn.tokhai.checkpoint.catalogue.TestCatalogue;
import vn.tokhai.checkpoint.devices.EnrollingDevices;
import vn.tokhai.checkpoint.devices.TestDevices;
import vn.tokhai.checkpoint.jobs.FakeJobFiles;
import vn.tokhai.checkpoint.jobs.FakeJobs;
import vn.tokhai.checkpoint.jobs.StartingJobs;
import vn.tokhai.checkpoint.jobs.Tables;
import vn.tokhai.checkpoint.jobs.TestJobs;
import vn.tokhai.checkpoint.jobs.tables.TestTables;
import vn.tokhai.checkpoint.pdf.TestPosters;
import vn.tokhai.checkpoint.reports.FakePosterReports;
import vn.tokhai.checkpoint.reports.ReportingPosters;
import vn.tokhai.checkpoint.reports.TestReports;
import vn.tokhai.checkpoint.safety.web.SafetyWebBeans;
import vn.tokhai.checkpoint.screens.ShowingCodes;
import vn.tokhai.checkpoint.screens.TestScreens;
import vn.tokhai.checkpoint.tink.TestKeys;
import vn.tokhai.checkpoint.transfers.TestTransfers;
import vn.tokhai.checkpoint.transfers.TransferringOwnership;
import vn.tokhai.checkpoint.trips.FakeTrips;
import vn.tokhai.checkpoint.trips.RunningTrips;
import vn.tokhai.checkpoint.trips.TestTrips;
import vn.tokhai.checkpoint.zxing.TestQrCodes;

/** Everything behind the controllers: real use cases over a registry in memory. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "vn.tokhai.checkpoint.screens.web",
            "vn.tokhai.checkpoint.reports.web",
            "vn.tokhai.checkpoint.devices.web"
        },
        excludeFilters = @ComponentScan.Filter(RestController.class))
@Import({SafetyWebBeans.class, WebConfiguration.class, CheckpointAnswers.class, PrintedCodes.class, LandingPage.class})
class WebBeans {

    private static final FakeJobFiles JOB_FILES = new FakeJobFiles();

    @Bean
    CheckpointSettings checkpointSettings() {
        return CheckpointFixtures.settings();
    }

    @Bean
    FakeCheckpoints fakeCheckpoints() {
        return new FakeCheckpoints();
    }

    @Bean
    FakeVenueKeys fakeVenueKeys() {
        var keys = new FakeVenueKeys();
        keys.publish(new VenueKey(1, TestKeys.signing().publicKey(), CheckpointFixtures.NOW));
        return keys;
    }

    @Bean
    AdministrativeUnits administrativeUnits() {
        return TestCatalogue.UNITS;
    }

    @Bean
    UnitMapping unitMapping() {
        return TestCatalogue.MAPPING;
    }

    @Bean
    DirectoryState directoryState() {
        return () -> true;
    }

    @Bean
    ListingPlaces listingPlaces() {
        return new ListingPlaces(
                new PlaceDirectory(TestCatalogue.MAPPING), TestCatalogue.MAPPING, CheckpointFixtures.clock());
    }

    @Bean
    CheckpointKinds checkpointKinds() {
        return TestCatalogue.KINDS;
    }

    @Bean
    Hotlines hotlines() {
        return TestCatalogue.HOTLINES;
    }

    @Bean
    PlaceNames placeNames() {
        return new PlaceNames(TestCatalogue.UNITS);
    }

    @Bean
    VenueCodes venueCodes(FakeVenueKeys keys) {
        return new VenueCodes(CheckpointFixtures.settings(), TestKeys.signing(), keys);
    }

    @Bean
    QrCodes qrCodes() {
        return TestQrCodes.create();
    }

    @Bean
    FindingPlaces findingPlaces(FakeCheckpoints checkpoints) {
        return new FindingPlaces(checkpoints);
    }

    @Bean
    RegisteringCheckpoints registeringCheckpoints(FakeCheckpoints checkpoints) {
        return TestUseCases.registering(checkpoints);
    }

    @Bean
    ChangingCheckpoints changingCheckpoints(FakeCheckpoints checkpoints) {
        return TestUseCases.changing(checkpoints);
    }

    @Bean
    ChangingUnits changingUnits(FakeCheckpoints checkpoints) {
        return TestUseCases.units(checkpoints);
    }

    @Bean
    ChangingLifeCycle changingLifeCycle(FakeCheckpoints checkpoints) {
        return TestUseCases.lifeCycle(checkpoints);
    }

    @Bean
    FakePhones fakePhones() {
        return new FakePhones();
    }

    @Bean
    StaffingCheckpoints staffingCheckpoints(FakeCheckpoints checkpoints, FakePhones phones) {
        return TestUseCases.staffing(checkpoints, phones);
    }

    @Bean
    TransferringOwnership transferringOwnership(FakeCheckpoints checkpoints, FakePhones phones) {
        return TestTransfers.transferring(checkpoints, phones);
    }

    @Bean
    EnrollingDevices enrollingDevices(FakeCheckpoints checkpoints) {
        return TestDevices.enrolling(checkpoints);
    }

    @Bean
    FakeTrips fakeTrips() {
        return new FakeTrips();
    }

    @Bean
    RunningTrips runningTrips(FakeCheckpoints checkpoints, FakeTrips trips) {
        return TestTrips.running(checkpoints, trips);
    }

    @Bean
    PrintingPosters printingPosters(VenueCodes codes, QrCodes qrCodes) {
        return TestUseCases.printing(codes, qrCodes, TestPosters.create());
    }

    @Bean
    ShowingCodes showingCodes(FakeCheckpoints checkpoints, VenueCodes codes) {
        return TestScreens.showing(new FindingPlaces(checkpoints), codes, CheckpointFixtures.clock());
    }

    @Bean
    FakePosterReports fakePosterReports() {
        return new FakePosterReports();
    }

    @Bean
    ReportingPosters reportingPosters(FakeCheckpoints checkpoints, VenueCodes codes, FakePosterReports reports) {
        return TestReports.reporting(codes, new FindingPlaces(checkpoints), reports, CheckpointFixtures.clock());
    }

    @Bean
    Tables tables() {
        return TestTables.over(JOB_FILES);
    }

    @Bean
    StartingJobs startingJobs(FakeCheckpoints checkpoints, Tables tables, PrintingPosters printing) {
        var jobs = new FakeJobs();
        var bulk = new FakeBulkCheckpoints(checkpoints);
        var running = TestJobs.running(
                jobs, JOB_FILES, tables, bulk, printing, TestPosters.create(), CheckpointFixtures.clock());
        return TestJobs.starting(jobs, JOB_FILES, running, CheckpointFixtures.clock());
    }
}
