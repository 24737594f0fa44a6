//! A throw-away identity, and its detached CMS signatures (RFC 5652; PAdES baseline B: EN 319 142-1).

use ring::digest::{Algorithm, SHA256, SHA512, digest};
use ring::error::Unspecified;
use ring::rand::{SecureRandom, SystemRandom};
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair};

use super::der::{
    BIT_STRING, CONTEXT_0, CONTEXT_3, INTEGER, OCTET_STRING, SEQUENCE, SET, UTC_TIME, UTF8_STRING, oid,
    set_of, tlv,
};

pub(super) struct Identity {
    key: Key,
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
        Self::of(Key::P256(key, random), serial, common_name)
    }

    /// The same identity every time, made of its name. An ECDSA signature is never twice the same; one by Ed25519
    /// always is.
    pub(super) fn of_name(common_name: &str) -> Result<Self, Unspecified> {
        let seed = digest(&SHA256, common_name.as_bytes());
        let key = Ed25519KeyPair::from_seed_unchecked(seed.as_ref()).map_err(|_| Unspecified)?;
        Self::of(Key::Ed25519(key), [1; 9], common_name)
    }

    fn of(key: Key, mut serial: [u8; 9], common_name: &str) -> Result<Self, Unspecified> {
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
        let algorithm = tlv(SEQUENCE, &[key.algorithm()]);
        let public_key =
            tlv(SEQUENCE, &[&tlv(SEQUENCE, key.kind()), &tlv(BIT_STRING, &[&[0], key.public_key()])]);
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
        let signature = key.sign(&to_be_signed)?;
        let certificate = tlv(SEQUENCE, &[&to_be_signed, &algorithm, &tlv(BIT_STRING, &[&[0], &signature])]);
        Ok(Self { key, certificate, names: tlv(SEQUENCE, &[&name, &serial]) })
    }

    pub(super) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// What content is hashed with.
    pub(super) fn digest(&self) -> &'static Algorithm {
        self.key.digest().0
    }

    /// A detached `SignedData` over content whose [`digest`](Self::digest) is `content_digest`.
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
        let signature = self.key.sign(&set_of(SET, attributes.clone()))?;
        let hash = tlv(SEQUENCE, &[self.key.digest().1]);
        let signer = tlv(
            SEQUENCE,
            &[
                &tlv(INTEGER, &[&[1]]),
                &self.names,
                &hash,
                &set_of(CONTEXT_0, attributes),
                &tlv(SEQUENCE, &[self.key.algorithm()]),
                &tlv(OCTET_STRING, &[&signature]),
            ],
        );
        let signed_data = tlv(
            SEQUENCE,
            &[
                &tlv(INTEGER, &[&[1]]),
                &tlv(SET, &[&hash]),
                &tlv(SEQUENCE, &[oid::DATA]),
                &tlv(CONTEXT_0, &[&self.certificate]),
                &tlv(SET, &[&signer]),
            ],
        );
        Ok(tlv(SEQUENCE, &[oid::SIGNED_DATA, &tlv(CONTEXT_0, &[&signed_data])]))
    }
}

enum Key {
    P256(EcdsaKeyPair, SystemRandom),
    Ed25519(Ed25519KeyPair),
}

impl Key {
    /// The parts of its `AlgorithmIdentifier` in a certificate.
    fn kind(&self) -> &'static [&'static [u8]] {
        match self {
            Self::P256(..) => &[oid::EC_PUBLIC_KEY, oid::P256],
            Self::Ed25519(_) => &[oid::ED25519],
        }
    }

    fn algorithm(&self) -> &'static [u8] {
        match self {
            Self::P256(..) => oid::ECDSA_SHA256,
            Self::Ed25519(_) => oid::ED25519,
        }
    }

    /// Ed25519 goes with SHA-512 (RFC 8419, 3).
    fn digest(&self) -> (&'static Algorithm, &'static [u8]) {
        match self {
            Self::P256(..) => (&SHA256, oid::SHA256),
            Self::Ed25519(_) => (&SHA512, oid::SHA512),
        }
    }

    fn public_key(&self) -> &[u8] {
        match self {
            Self::P256(key, _) => key.public_key().as_ref(),
            Self::Ed25519(key) => key.public_key().as_ref(),
        }
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Unspecified> {
        Ok(match self {
            Self::P256(key, random) => key.sign(random, message)?.as_ref().to_vec(),
            Self::Ed25519(key) => key.sign(message).as_ref().to_vec(),
        })
    }
}
