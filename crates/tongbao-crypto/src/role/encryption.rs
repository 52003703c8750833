//! Keys for hiding fields and messages.

use std::{fmt, sync::Arc};

use zeroize::Zeroizing;

use crate::{
    Cipher, DecryptError, Decryptor, EncryptError, Encryptor, RsaDecryptor, RsaEncryptor, Sm2Decryptor, Sm2Encryptor,
    Sm2Layout,
    keys::{KeyError, PrivateKey, PublicKey},
};

/// 平台加密公钥: what we encrypt fields with, so that only the gateway can read them. Cheap to clone.
///
/// It verifies nothing, even where the gateway gives out one key for both: make the two roles from it.
#[derive(Clone)]
pub struct GatewayEncryptionKey(Arc<dyn Encryptor>);

impl GatewayEncryptionKey {
    /// The gateway's RSA key, with PKCS#1 v1.5 padding.
    ///
    /// # Errors
    ///
    /// As [`RsaEncryptor::new`].
    pub fn rsa(key: &PublicKey) -> Result<Self, KeyError> {
        Ok(Self(Arc::new(RsaEncryptor::new(key)?)))
    }

    /// The gateway's SM2 key, and how its ciphertexts are laid out.
    ///
    /// # Errors
    ///
    /// As [`Sm2Encryptor::new`].
    pub fn sm2(key: &PublicKey, layout: Sm2Layout) -> Result<Self, KeyError> {
        Ok(Self(Arc::new(Sm2Encryptor::new(key, layout)?)))
    }

    /// Any encryptor for the gateway to read, such as a [`BlockCipher`](crate::BlockCipher) with the key that both sides
    /// have.
    #[must_use]
    pub fn from_encryptor(encryptor: Arc<dyn Encryptor>) -> Self {
        Self(encryptor)
    }
}

impl Encryptor for GatewayEncryptionKey {
    fn encrypt(&self, plain: &[u8]) -> Result<Vec<u8>, EncryptError> {
        self.0.encrypt(plain)
    }

    fn cipher(&self) -> Cipher {
        self.0.cipher()
    }
}

impl fmt::Debug for GatewayEncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GatewayEncryptionKey({:?})", self.0)
    }
}

/// 商户解密私钥: what we read with that the gateway encrypted for us. Cheap to clone.
#[derive(Clone)]
pub struct OurDecryptionKey(Arc<dyn Decryptor>);

impl OurDecryptionKey {
    /// Our RSA key, with PKCS#1 v1.5 padding.
    ///
    /// # Errors
    ///
    /// As [`RsaDecryptor::new`].
    pub fn rsa(key: &PrivateKey) -> Result<Self, KeyError> {
        Ok(Self(Arc::new(RsaDecryptor::new(key)?)))
    }

    /// Our SM2 key, and how the gateway's ciphertexts are laid out.
    ///
    /// # Errors
    ///
    /// As [`Sm2Decryptor::new`].
    pub fn sm2(key: &PrivateKey, layout: Sm2Layout) -> Result<Self, KeyError> {
        Ok(Self(Arc::new(Sm2Decryptor::new(key, layout)?)))
    }

    /// Any decryptor of what the gateway sends us.
    #[must_use]
    pub fn from_decryptor(decryptor: Arc<dyn Decryptor>) -> Self {
        Self(decryptor)
    }
}

impl Decryptor for OurDecryptionKey {
    fn decrypt(&self, encrypted: &[u8]) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        self.0.decrypt(encrypted)
    }

    fn cipher(&self) -> Cipher {
        self.0.cipher()
    }
}

impl fmt::Debug for OurDecryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OurDecryptionKey({:?})", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding,
        testing::{other_rsa_2048, rsa_2048, sm2_key},
    };

    fn check(theirs: &GatewayEncryptionKey, ours: &OurDecryptionKey) {
        let encrypted = theirs.encrypt(b"6222020000000000").unwrap();
        assert_eq!(**ours.decrypt(&encrypted).unwrap(), *b"6222020000000000");
        assert_eq!(theirs.cipher(), ours.cipher());
    }

    #[test]
    fn a_pair_of_roles_reads_what_it_writes() {
        let rsa = GatewayEncryptionKey::rsa(&rsa_2048().public_key()).unwrap();
        check(&rsa, &OurDecryptionKey::rsa(rsa_2048()).unwrap());
        let sm2 = GatewayEncryptionKey::sm2(&sm2_key().public_key(), Sm2Layout::C1C3C2).unwrap();
        check(&sm2, &OurDecryptionKey::sm2(sm2_key(), Sm2Layout::C1C3C2).unwrap());
        let options = BlockOptions { mode: BlockMode::Ecb, padding: BlockPadding::Pkcs7 };
        let aes = BlockCipher::new(BlockAlgorithm::Aes128, b"0123456789abcdef", options).unwrap();
        check(
            &GatewayEncryptionKey::from_encryptor(Arc::new(aes.clone())),
            &OurDecryptionKey::from_decryptor(Arc::new(aes)),
        );
    }

    #[test]
    fn another_key_reads_nothing() {
        let rsa = GatewayEncryptionKey::rsa(&rsa_2048().public_key()).unwrap();
        let encrypted = rsa.encrypt(b"6222020000000000").unwrap();
        let other = OurDecryptionKey::rsa(other_rsa_2048()).unwrap().decrypt(&encrypted);
        assert!(other.is_err() || **other.unwrap() != *b"6222020000000000");
    }

    #[test]
    fn a_key_of_another_kind_is_refused() {
        assert!(GatewayEncryptionKey::rsa(&sm2_key().public_key()).is_err());
        assert!(GatewayEncryptionKey::sm2(&rsa_2048().public_key(), Sm2Layout::Der).is_err());
        assert!(OurDecryptionKey::rsa(sm2_key()).is_err());
        assert!(OurDecryptionKey::sm2(rsa_2048(), Sm2Layout::Der).is_err());
    }
}
