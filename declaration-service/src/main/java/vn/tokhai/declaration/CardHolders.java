package vn.tokhai.declaration;

import java.util.List;

/**
 * Who told of a card, by its blind index. Several people may: a card typed by somebody else takes nobody over, and who comes
 * later never takes the place of who was first.
 */
public interface CardHolders {

    /** In the order in which they told of it. Whether they still say so stands with the person. */
    List<PersonId> of(String cardIndex);
}
