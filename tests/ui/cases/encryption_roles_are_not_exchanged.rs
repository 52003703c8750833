//! What encrypts, decrypts, signs and verifies are four things, and a shared secret is none of them by itself.

use tongbao_crypto::keys::{KeyError, PrivateKey, PublicKey};
use tongbao_crypto::{
    BlockAlgorithm, BlockCipher, BlockOptions, GatewayEncryptionKey, GatewayVerifyingKey, OurDecryptionKey,
    OurSigningKey, SharedSecret,
};

struct Access {
    encryption: GatewayEncryptionKey,
    decryption: OurDecryptionKey,
}

fn of_signatures(ours: OurSigningKey, theirs: GatewayVerifyingKey) -> Access {
    Access { encryption: theirs, decryption: ours }
}

fn swapped(ours: OurDecryptionKey, theirs: GatewayEncryptionKey) -> Access {
    Access { encryption: ours, decryption: theirs }
}

fn files(ours: &PrivateKey, theirs: &PublicKey, secret: &SharedSecret, cbc: BlockOptions) -> Result<(), KeyError> {
    GatewayEncryptionKey::rsa(ours)?;
    OurDecryptionKey::rsa(theirs)?;
    BlockCipher::new(BlockAlgorithm::Aes128, secret, cbc)?;
    Ok(())
}

fn main() {}
