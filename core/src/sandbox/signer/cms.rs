//! A throw-away identity, and its detached CMS signatures (RFC 5652; PAdES baseline B: EN 319 142-1).

use ring::digest::{SHA256, digest};
use ring::error::Unspecified;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair};

use super::der::{
    BIT_STRING, CONTEXT_0, CONTEXT_3, INTEGER, OCTET_STRING, SEQUENCE, SET, UTC_TIME, UTF8_STRING, oid,
    set_of, tlv,
};

pub(super) struct Identity {
    key: EcdsaKeyPair,
    random: SystemRandom,
    certificate: Vec<u8>,
    /// Issuer and serial number: how a signature names its certificate.
    names: Vec<u8>,
}

impl Identity {
    /// A new P-256 key and a self-signed certificate, for signing only.
    pub(super) fn generate(common_name: &str) -> Result<Self, Unspecified> {
        let random = SystemRandom::new();
        let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random)?;
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &random)
            .map_err(|_| Unspecified)?;
        let mut serial = [0; 9];
        random.fill(&mut serial)?;
        // Positive, and as long as its bytes.
        serial[0] = 0x5a;
        let serial = tlv(INTEGER, &[&serial]);
        let name = tlv(
            SEQUENCE,
            &[&tlv(
                SET,
                &[&tlv(SEQUENCE, &[oid::COMMON_NAME, &tlv(UTF8_STRING, &[common_name.as_bytes()])])],
            )],
        );
        let algorithm = tlv(SEQUENCE, &[oid::ECDSA_SHA256]);
        let public_key = tlv(
            SEQUENCE,
            &[
                &tlv(SEQUENCE, &[oid::EC_PUBLIC_KEY, oid::P256]),
                &tlv(BIT_STRING, &[&[0], key.public_key().as_ref()]),
            ],
        );
        // digitalSignature and nonRepudiation, critical.
        let usage = tlv(BIT_STRING, &[&[6, 0b1100_0000]]);
        let usage = tlv(SEQUENCE, &[oid::KEY_USAGE, &[0x01, 0x01, 0xff], &tlv(OCTET_STRING, &[&usage])]);
        let to_be_signed = tlv(
            SEQUENCE,
            &[
                &tlv(CONTEXT_0, &[&tlv(INTEGER, &[&[2]])]),
                &serial,
                &algorithm,
                &name,
                // Wide: the sandbox has a virtual clock.
                &tlv(SEQUENCE, &[&tlv(UTC_TIME, &[b"200101000000Z"]), &tlv(UTC_TIME, &[b"491231235959Z"])]),
                &name,
                &public_key,
                &tlv(CONTEXT_3, &[&tlv(SEQUENCE, &[&usage])]),
            ],
        );
        let signature = key.sign(&random, &to_be_signed)?;
        let certificate =
            tlv(SEQUENCE, &[&to_be_signed, &algorithm, &tlv(BIT_STRING, &[&[0], signature.as_ref()])]);
        Ok(Self { key, random, certificate, names: tlv(SEQUENCE, &[&name, &serial]) })
    }

    pub(super) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// A detached `SignedData` over content whose SHA-256 is `content_digest`.
    pub(super) fn sign(&self, content_digest: &[u8]) -> Result<Vec<u8>, Unspecified> {
        let attribute = |oid: &[u8], value: &[u8]| tlv(SEQUENCE, &[oid, &tlv(SET, &[value])]);
        let certificate_digest = digest(&SHA256, &self.certificate);
        let certificate_id = tlv(SEQUENCE, &[&tlv(OCTET_STRING, &[certificate_digest.as_ref()])]);
        let attributes = vec![
            attribute(oid::CONTENT_TYPE, oid::DATA),
            attribute(oid::MESSAGE_DIGEST, &tlv(OCTET_STRING, &[content_digest])),
            attribute(oid::SIGNING_CERTIFICATE_V2, &tlv(SEQUENCE, &[&tlv(SEQUENCE, &[&certificate_id])])),
        ];
        // Signed as a SET, sent as [0] (RFC 5652, 5.4).
        let signature = self.key.sign(&self.random, &set_of(SET, attributes.clone()))?;
        let sha256 = tlv(SEQUENCE, &[oid::SHA256]);
        let signer = tlv(
            SEQUENCE,
            &[
                &tlv(INTEGER, &[&[1]]),
                &self.names,
                &sha256,
                &set_of(CONTEXT_0, attributes),
                &tlv(SEQUENCE, &[oid::ECDSA_SHA256]),
                &tlv(OCTET_STRING, &[signature.as_ref()]),
            ],
        );
        let signed_data = tlv(
            SEQUENCE,
            &[
                &tlv(INTEGER, &[&[1]]),
                &tlv(SET, &[&sha256]),
                &tlv(SEQUENCE, &[oid::DATA]),
                &tlv(CONTEXT_0, &[&self.certificate]),
                &tlv(SET, &[&signer]),
            ],
        );
        Ok(tlv(SEQUENCE, &[oid::SIGNED_DATA, &tlv(CONTEXT_0, &[&signed_data])]))
    }
}
