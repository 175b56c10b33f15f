package vn.tokhai.declaration;

import java.util.Set;

/** Knows of circumstances that oblige a person to declare; there may be several who know. */
public interface Circumstances {

    /** Has to be quick: it is asked whenever a standing is. */
    Set<Circumstance> of(Person person);
}
