package vn.tokhai.declaration.web;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class DeclarationFormsWebTests extends DeclarationWeb {

    @Test
    void listsTheFormsForEverybody() throws Exception {
        mvc.perform(get("/api/v1/declaration-forms"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=600, public"))
                .andExpect(jsonPath("$.forms", hasSize(6)))
                .andExpect(jsonPath("$.forms[0].key").value("citizen"))
                .andExpect(jsonPath("$.forms[0].validity").value("PT72H"));
    }

    @Test
    void showsAFormWithItsSchemaAndHowToAsk() throws Exception {
        mvc.perform(get("/api/v1/declaration-forms/citizen"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.title.vi").value("Khai báo toàn dân"))
                .andExpect(jsonPath("$.schema.required", hasItem("fullName")))
                .andExpect(jsonPath("$.schema.properties.birthYear.minimum").value(1900))
                .andExpect(jsonPath("$.fields[0].field").value("/fullName"))
                .andExpect(jsonPath("$.fields[0].label.en").value("Full name"))
                .andExpect(jsonPath("$.fields[0].shownWhen").doesNotExist())
                .andExpect(jsonPath("$.fields[?(@.field == '/places')].shownWhen.field")
                        .value(hasItem("/travelledIn14Days")));
    }

    @Test
    void showsAVersionAskedForAndNoOther() throws Exception {
        mvc.perform(get("/api/v1/declaration-forms/entry").param("version", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.key").value("entry"));
        problem(get("/api/v1/declaration-forms/entry").param("version", "77"), 404, "not-found");
        problem(get("/api/v1/declaration-forms/tax"), 404, "not-found");
        problem(get("/api/v1/declaration-forms/entry").param("version", "x"), 400, "validation-failed");
    }
}
