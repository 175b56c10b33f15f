package vn.tokhai.declaration.health;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;

/** Which quarantines were planned to end on a day; an entry stays when the day moves, so readers check. */
@Service
class EndDates {

    private final Directory directory;

    EndDates(Directory directory) {
        this.directory = directory;
    }

    void enter(LocalDate day, Quarantine quarantine) {
        enter(day, OpeningQuarantines.entryOf(quarantine));
    }

    void enter(LocalDate day, Directory.Entry entry) {
        directory.enter(listOf(day), entry);
    }

    List<Directory.Entry> on(LocalDate day) {
        int pages = directory.pages(List.of(listOf(day))).getOrDefault(listOf(day), 0);
        return directory
                .read(IntStream.range(0, pages)
                        .mapToObj(page -> new Directory.Place(listOf(day), page))
                        .toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static String listOf(LocalDate day) {
        return "ENDS|" + day;
    }
}
