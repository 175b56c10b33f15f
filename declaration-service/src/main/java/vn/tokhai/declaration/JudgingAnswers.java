package vn.tokhai.declaration;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** Finds what answers amount to. Without anybody who assesses risk, what the form marks for attention decides. */
@Service
public class JudgingAnswers {

    private final Optional<RiskAssessments> risks;
    private final MandatoryGroups rules;

    public JudgingAnswers(Optional<RiskAssessments> risks, MandatoryGroups rules) {
        this.risks = risks;
        this.rules = rules;
    }

    /** @param risk empty when nobody assesses it */
    record Judged(Findings findings, Optional<RiskAssessment> risk) {

        /** What the local health unit has to be told of. */
        Optional<PersonEvent> riskFound(Declaration declaration, Instant at) {
            return risk.filter(RiskAssessment::concernsHealthUnit)
                    .map(found -> new PersonEvent.RiskFound(
                            declaration.personId(),
                            declaration.id(),
                            declaration.answers().area(),
                            found,
                            at));
        }
    }

    Judged judge(Form form, Answers answers, Instant at) {
        Optional<RiskAssessment> risk = risks.map(assess -> assess.assess(form.key(), answers.values(), at));
        boolean reportsRisk = form.reportsRisk(answers);
        Set<String> groups = rules.groups().stream()
                .filter(group -> group.joinedBy(form.key(), answers))
                .map(MandatoryGroup::key)
                .collect(Collectors.toSet());
        boolean atRisk = risk.map(RiskAssessment::concernsHealthUnit).orElse(reportsRisk);
        return new Judged(new Findings(reportsRisk, atRisk, groups, risk.orElse(null)), risk);
    }
}
