package vn.tokhai.tracing.messaging;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

import vn.tokhai.tracing.Answer;
import vn.tokhai.tracing.Match;

/** JSON form of {@link Answer}; kept apart, so that the domain needs no annotations. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.ItineraryAnswered.class, name = "itinerary.answered"),
    @JsonSubTypes.Type(value = Answer.ExposureAnswered.class, name = "exposure.answered"),
    @JsonSubTypes.Type(value = Match.class, name = "match.found")
})
public interface AnswerForm {

    static JsonMapper taughtTo(JsonMapper json) {
        return json.rebuild().addMixIn(Answer.class, AnswerForm.class).build();
    }
}
