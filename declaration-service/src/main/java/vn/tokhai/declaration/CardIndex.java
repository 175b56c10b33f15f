package vn.tokhai.declaration;

/** Finds a card without keeping its number: the same card always has the same index, the index tells nothing. */
public interface CardIndex {

    String of(CardNumber card);
}
