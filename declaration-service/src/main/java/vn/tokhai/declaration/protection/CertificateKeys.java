package vn.tokhai.declaration.protection;

import java.util.List;

import vn.tokhai.declaration.CodeKeys;

/** Signs certificates of erasure as compact JWS (Ed25519, RFC 8037), to be verified by strangers. */
public interface CertificateKeys {

    String sign(Certificate certificate);

    /** The current key first, then those whose certificates are still to be verified. */
    List<CodeKeys.PublicKey> published();
}
