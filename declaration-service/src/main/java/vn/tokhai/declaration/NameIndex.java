package vn.tokhai.declaration;

/** Finds a word of a name in one area without keeping the word; the same word has another index in each area. */
public interface NameIndex {

    String of(AreaScope list, String word);
}
