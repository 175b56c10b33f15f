package vn.tokhai.declaration.protection.mongo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.tokhai.declaration.Allowances;
import vn.tokhai.declaration.Area;
import vn.tokhai.declaration.AreaScope;
import vn.tokhai.declaration.DataReadings;
import vn.tokhai.declaration.Declaration;
import vn.tokhai.declaration.DeclarationFixtures;
import vn.tokhai.declaration.NameDirectory;
import vn.tokhai.declaration.People;
import vn.tokhai.declaration.ProtectionSettings;
import vn.tokhai.declaration.Reader;
import vn.tokhai.declaration.SearchingNames;
import vn.tokhai.declaration.SearchingNames.Answer;
import vn.tokhai.declaration.SearchingNames.Question;
import vn.tokhai.declaration.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Not a test: {@code benchmarks/people-search} runs it against a store that is started. Prints figures, asserts counts. */
@EnabledIfSystemProperty(named = "tokhai.benchmark.store", matches = "mongodb://.+")
class NameSearchBenchmark {

    private static final int PEOPLE = Integer.getInteger("tokhai.benchmark.people", 20_000);
    private static final int RUNS = 60;
    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Đức", "Ngọc", "Minh", "Thanh", "Hữu", "Kim");
    private static final List<String> GIVEN = IntStream.range(0, 200)
            .mapToObj(i -> List.of("Anh", "Hương", "Hùng", "Lan", "Tuấn").get(i % 5)
                    + (i < 40 ? "" : Character.toString('a' + i % 26) + (char) ('a' + i / 26)))
            .toList();

    @Test
    void measuresTheFirstPage() throws Exception {
        String store = System.getProperty("tokhai.benchmark.store");
        try (var service = new ProtectedService(store)) {
            long began = System.nanoTime();
            settle(service.get(People.class));
            double seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("people %d, entered at %.0f people/s%n", PEOPLE, PEOPLE / seconds);
            Map<String, Question> questions = new LinkedHashMap<>();
            questions.put("rare given name, province", question("2021:58", "tuanzc"));
            questions.put("frequent given name, province", question("2021:58", "huong"));
            questions.put("frequent given name, ward", question("2021:58/586/22846", "huong"));
            questions.put("frequent given name, district", question("2021:58/586", "huong"));
            questions.put("full name, province", question("2021:58", "nguyen van anh"));
            questions.put("two frequent words that never meet", question("2021:58", "duc kim"));
            questions.put("nobody", question("2021:58", "zzz"));
            for (var asked : questions.entrySet()) {
                measure(service, asked.getKey(), asked.getValue());
            }
            service.get(MongoTemplate.class).getDb().drop();
        }
    }

    private static Question question(String scope, String name) {
        return new Question(List.of(new AreaScope(scope)), name, null);
    }

    private static void settle(People people) throws Exception {
        Random random = new Random(1);
        List<Area> wards = IntStream.range(0, 60)
                .mapToObj(i -> new Area("2021", "58", i % 6 == 0 ? "586" : "58" + i % 6, Integer.toString(22846 + i)))
                .toList();
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            // given names are as uneven as in life
            String given = GIVEN.get((int) (GIVEN.size() * Math.pow(random.nextDouble(), 3)));
            String name = FAMILY.get(random.nextInt(8)) + " " + MIDDLE.get(random.nextInt(8)) + " " + given;
            Declaration declaration = DeclarationFixtures.named(i, name, wards.get(random.nextInt(60)));
            int number = i;
            work.add(() -> people.addIfAbsent(
                    DeclarationFixtures.declaredBy(DeclarationFixtures.registered(number), declaration)
                            .person()));
        }
        try (var workers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> calls = new ArrayList<>();
            work.forEach(one -> calls.add(workers.submit(one)));
            for (Future<?> call : calls) {
                call.get();
            }
        }
    }

    private static void measure(ProtectedService service, String what, Question question) {
        Allowances unlimited = (a, b, c, d) -> Optional.empty();
        var searching = new SearchingNames(
                service.get(NameDirectory.class),
                service.get(People.class),
                service.get(DataReadings.class),
                unlimited,
                service.get(ProtectionSettings.class),
                service.get(TestClock.class));
        var reader = new Reader("officer.benchmark", area -> true);
        List<Long> micros = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < RUNS; i++) {
            long began = System.nanoTime();
            Answer answer = searching.search(reader, question, DeclarationFixtures.WHY, null, 20);
            micros.add(Duration.ofNanos(System.nanoTime() - began).toNanos() / 1000);
            assertThat(answer).isInstanceOf(Answer.Found.class);
            found = ((Answer.Found) answer).people().size();
        }
        long first = micros.getFirst();
        Collections.sort(micros);
        System.out.printf(
                "%-36s %2d people, first call %.1f ms, p50 %.1f ms, p95 %.1f ms%n",
                what, found, first / 1e3, micros.get(RUNS / 2) / 1e3, micros.get(RUNS * 95 / 100) / 1e3);
    }
}
