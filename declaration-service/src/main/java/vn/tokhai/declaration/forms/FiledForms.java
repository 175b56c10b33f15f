package vn.tokhai.declaration.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import vn.tokhai.declaration.DeclarationForms;
import vn.tokhai.declaration.Fault;
import vn.tokhai.declaration.Form;

/** Forms from {@code declaration-forms/<key>/<version>.json}, read and compiled once. */
@Component
public final class FiledForms implements DeclarationForms {

    private static final String FILES = "classpath*:declaration-forms/*/*.json";
    /** As they are offered; forms not named here come last. */
    private static final List<String> ORDER =
            List.of("citizen", "domestic-travel", "entry", "health-facility-visit", "workplace", "passenger");

    private record Id(String key, int version) {}

    private final Map<Id, FormSchema> schemas = new HashMap<>();
    private final Map<Id, Form> forms = new HashMap<>();
    private final List<Form> newest;

    public FiledForms() {
        this(fromClassPath());
    }

    FiledForms(Collection<Form> published) {
        for (Form form : published) {
            Id id = new Id(form.key(), form.version());
            if (forms.put(id, form) != null) {
                throw new IllegalStateException("There are two files of form " + id);
            }
            schemas.put(id, new FormSchema(form));
        }
        newest = forms.keySet().stream()
                .map(Id::key)
                .distinct()
                .sorted(Comparator.<String>comparingInt(key -> Math.floorMod(ORDER.indexOf(key), Integer.MAX_VALUE))
                        .thenComparing(Comparator.naturalOrder()))
                .map(key -> find(key).orElseThrow())
                .toList();
    }

    @Override
    public List<Form> newest() {
        return newest;
    }

    @Override
    public Optional<Form> find(String key) {
        return forms.values().stream()
                .filter(form -> form.key().equals(key))
                .max(Comparator.comparingInt(Form::version));
    }

    @Override
    public Optional<Form> find(String key, int version) {
        return Optional.ofNullable(forms.get(new Id(key, version)));
    }

    @Override
    public List<Fault> misfits(Form form, Map<String, Object> answers) {
        FormSchema schema = schemas.get(new Id(form.key(), form.version()));
        if (schema == null) {
            throw new IllegalArgumentException("No published form " + form.key() + " " + form.version());
        }
        return schema.misfits(answers);
    }

    private static List<Form> fromClassPath() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(FiledForms::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Form read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return FormFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
