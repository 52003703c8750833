//! The ciphers themselves, behind one object-safe trait.

use std::sync::Arc;

use aes::cipher::{
    Block, BlockCipherDecrypt, BlockCipherEncrypt, BlockModeDecrypt, BlockModeEncrypt, InnerIvInit, KeyInit,
    common::InnerInit,
};

use super::BlockAlgorithm;

/// A key schedule. It works on whole blocks in place; callers give no other lengths.
pub(super) trait Blocks: Send + Sync {
    fn encrypt_ecb(&self, text: &mut [u8]);
    fn decrypt_ecb(&self, text: &mut [u8]);
    fn encrypt_cbc(&self, iv: &[u8], text: &mut [u8]);
    fn decrypt_cbc(&self, iv: &[u8], text: &mut [u8]);
}

/// `None` if the key has the wrong length.
pub(super) fn schedule(algorithm: BlockAlgorithm, key: &[u8]) -> Option<Arc<dyn Blocks>> {
    Some(match algorithm {
        BlockAlgorithm::Aes128 => Arc::new(aes::Aes128::new_from_slice(key).ok()?),
        BlockAlgorithm::Aes192 => Arc::new(aes::Aes192::new_from_slice(key).ok()?),
        BlockAlgorithm::Aes256 => Arc::new(aes::Aes256::new_from_slice(key).ok()?),
        BlockAlgorithm::Sm4 => Arc::new(sm4::Sm4::new_from_slice(key).ok()?),
        BlockAlgorithm::Des => Arc::new(des::Des::new_from_slice(key).ok()?),
    })
}

impl<C> Blocks for C
where
    C: BlockCipherEncrypt + BlockCipherDecrypt + Send + Sync,
{
    fn encrypt_ecb(&self, text: &mut [u8]) {
        ecb::Encryptor::inner_init(self).encrypt_blocks(Block::<C>::slice_as_chunks_mut(text).0);
    }

    fn decrypt_ecb(&self, text: &mut [u8]) {
        ecb::Decryptor::inner_init(self).decrypt_blocks(Block::<C>::slice_as_chunks_mut(text).0);
    }

    fn encrypt_cbc(&self, iv: &[u8], text: &mut [u8]) {
        let mut chain = cbc::Encryptor::inner_iv_init(self, &first::<C>(iv));
        chain.encrypt_blocks(Block::<C>::slice_as_chunks_mut(text).0);
    }

    fn decrypt_cbc(&self, iv: &[u8], text: &mut [u8]) {
        let mut chain = cbc::Decryptor::inner_iv_init(self, &first::<C>(iv));
        chain.decrypt_blocks(Block::<C>::slice_as_chunks_mut(text).0);
    }
}

fn first<C: BlockCipherEncrypt>(iv: &[u8]) -> Block<C> {
    let mut block = Block::<C>::default();
    for (to, from) in block.iter_mut().zip(iv) {
        *to = *from;
    }
    block
}
