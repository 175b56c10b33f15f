package vn.tokhai.declaration.families.web;

import org.springframework.security.core.Authentication;

import vn.tokhai.declaration.PersonId;
import vn.tokhai.declaration.families.CaringForFamilies;
import vn.tokhai.declaration.families.CaringForFamilies.Relative;
import vn.tokhai.declaration.web.Caller;
import vn.tokhai.platform.problem.ProblemException;
import vn.tokhai.platform.problem.ProblemType;

/** The problems of families. */
final class FamilyProblems {

    static final ProblemType FULL = new ProblemType("family-full", 409, "The family has as many members as it may");

    /** The same for strangers and for nobody. */
    static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND, "Không có trong gia đình bạn / nobody of your family");
    }

    static ProblemException personUnknown() {
        return new ProblemException(
                new ProblemType("person-unknown", 404, "Nobody is registered under this log-in"),
                "Hãy đăng nhập bằng số điện thoại trước / log in with a phone number first");
    }

    static PersonId idOf(String typed) {
        return PersonId.parse(typed).orElseThrow(FamilyProblems::notFound);
    }

    static Relative relative(CaringForFamilies families, Authentication authentication, String typed) {
        return families.find(Caller.person(authentication), idOf(typed)).orElseThrow(FamilyProblems::notFound);
    }

    private FamilyProblems() {}
}
