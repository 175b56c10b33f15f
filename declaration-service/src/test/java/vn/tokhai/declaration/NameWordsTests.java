package vn.tokhai.declaration;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Trần Thị Mẫu,tran thi mau",
        "ĐẶNG Đình Thử,dang dinh thu",
        "Hoà,hoa",
        "Hòa,hoa",
        "H'Hen Niê,h hen nie",
        "José Ñandú-O’Brien,jose nandu o brien",
        "毛澤東,毛澤東",
        "Nguyễn  Nguyễn,nguyen"
    })
    void forgetsMarksAndCase(String name, String words) {
        assertThat(String.join(" ", NameWords.of(name))).isEqualTo(words);
        assertThat(NameWords.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(NameWords.of(name));
    }

    @Test
    void listsByTellingWordsAndByTheWholeNameWhenThereAreNone() {
        assertThat(NameWords.tellingOf("Nguyễn Văn Thử")).containsExactly("thu");
        assertThat(NameWords.tellingOf("Lê Văn Trần")).containsExactly("=le van tran");
        assertThat(NameWords.tellingOf("\u202E !?")).isEmpty();
    }

    @Test
    void boundsTheWordsOfALongName() {
        assertThat(NameWords.of("a b c d e f g h i j k l m n o p q r s")).hasSize(12);
    }
}
