package vn.tokhai.declaration.families;

/** What a family member is to the guardian. */
public enum Relation {
    CHILD,
    SPOUSE,
    PARENT,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    OTHER
}
