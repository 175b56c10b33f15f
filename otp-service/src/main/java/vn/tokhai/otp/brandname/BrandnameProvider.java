package vn.tokhai.otp.brandname;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import vn.tokhai.otp.Sms;
import vn.tokhai.otp.SmsProvider;

/** One HTTP gateway. The request id, where there is one, keeps it from sending the same message twice. */
final class BrandnameProvider implements SmsProvider {

    private static final String TAKEN = "100";
    private static final String TAKEN_BEFORE = "124";

    /** Blocked phone, phone not in form, phone of a telco that the brand name is not registered with. */
    private static final Set<String> NEVER = Set.of("99", "108", "177");

    /** Account, prices, balance, brand name, address of ours: the next message would fare no better. */
    private static final Set<String> LOCKED = Set.of("101", "102", "103", "104", "140");

    private final BrandnameSettings.Gateway gateway;
    private final CallbackAddress callback;
    private final RestClient http;

    BrandnameProvider(BrandnameSettings.Gateway gateway, CallbackAddress callback, RestClient.Builder builder) {
        this.gateway = gateway;
        this.callback = callback;
        var factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(gateway.connectTimeout())
                .build());
        factory.setReadTimeout(gateway.answerTimeout());
        this.http = builder.clone().requestFactory(factory).build();
    }

    /** Names as the gateway spells them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            @JsonProperty("ApiKey") String apiKey,
            @JsonProperty("SecretKey") String secretKey,
            @JsonProperty("Phone") String phone,
            @JsonProperty("Content") String content,
            @JsonProperty("Brandname") String brandname,
            @JsonProperty("SmsType") String smsType,
            @JsonProperty("IsUnicode") String isUnicode,
            @JsonProperty("RequestId") @Nullable String requestId,
            @JsonProperty("CallbackUrl") @Nullable String callbackUrl) {

        @Override
        public String toString() {
            return "Question[redacted]";
        }
    }

    record Answer(
            @JsonProperty("CodeResult") @Nullable String codeResult,
            @JsonProperty("SMSID") @Nullable String smsId) {}

    @Override
    public String name() {
        return gateway.name();
    }

    @Override
    public Handover send(Sms sms) {
        try {
            return read(
                    http.post()
                            .uri(gateway.uri())
                            .contentType(MediaType.APPLICATION_JSON)
                            .accept(MediaType.APPLICATION_JSON)
                            .body(question(sms))
                            .retrieve()
                            .body(Answer.class),
                    sms);
        } catch (RestClientResponseException e) {
            return e.getStatusCode().value() == 429
                    ? new Failed("status 429")
                    : new Down("status " + e.getStatusCode().value());
        } catch (RestClientException | HttpMessageConversionException e) {
            // The message of the exception may quote the answer; its kind says enough.
            return new Down("no answer that can be read: " + e.getClass().getSimpleName());
        }
    }

    private Question question(Sms sms) {
        boolean unicode = !StandardCharsets.US_ASCII.newEncoder().canEncode(sms.text());
        return new Question(
                gateway.apiKey(),
                gateway.secretKey(),
                "0" + sms.to().e164().substring("+84".length()),
                sms.text(),
                sms.sender(),
                "2",
                unicode ? "1" : "0",
                sms.requestId(),
                sms.requestId() == null ? null : callback.uri());
    }

    private static Handover read(@Nullable Answer answer, Sms sms) {
        String code = answer == null || answer.codeResult() == null ? "none" : answer.codeResult();
        String reason = "result code " + code;
        if (code.equals(TAKEN) || code.equals(TAKEN_BEFORE)) {
            return new Accepted(sms.requestId() == null || answer == null ? null : answer.smsId());
        }
        if (NEVER.contains(code)) {
            return new Refused(reason);
        }
        return LOCKED.contains(code) ? new Down(reason) : new Failed(reason);
    }
}
