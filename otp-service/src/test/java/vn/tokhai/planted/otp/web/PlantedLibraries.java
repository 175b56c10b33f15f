package vn.tokhai.planted.otp.web;

import java.util.List;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.nimbusds.jwt.SignedJWT;
import org.jsmpp.session.SMPPSession;
import org.springframework.data.mongodb.core.MongoOperations;

/** Knows every library that belongs to one adapter alone. */
public final class PlantedLibraries {

    public List<Class<?>> known() {
        return List.of(PhoneNumberUtil.class, SignedJWT.class, SMPPSession.class, MongoOperations.class);
    }
}
