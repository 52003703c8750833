//! What is measured of ours.

use std::hint::black_box;

use tongbao_crypto::{
    BlockAlgorithm, BlockCipher, BlockMode, BlockOptions, BlockPadding, Encryptor, Iv, RsaSigner, RsaVerifier, Signer,
    Sm2Options, Sm2Signer, Sm2Verifier, Verifier, keys::PrivateKey, sm3,
};

use super::Operation;

/// One row of the table.
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) operation: Operation,
    pub(crate) run: Box<dyn Fn()>,
}

/// The same for both sides.
pub(crate) struct Inputs {
    pub(crate) rsa: PrivateKey,
    pub(crate) sm2: PrivateKey,
    pub(crate) message: [u8; 1024],
}

impl Inputs {
    pub(crate) fn new() -> Self {
        let message = std::array::from_fn(|at| u8::try_from(at % 251).unwrap());
        Self { rsa: PrivateKey::generate_rsa(2048).unwrap(), sm2: PrivateKey::generate_sm2().unwrap(), message }
    }
}

pub(crate) fn cases(inputs: &Inputs) -> Vec<Case> {
    let Inputs { rsa, sm2, message } = inputs;
    let message = *message;
    let rsa_sha256 = RsaSigner::sha256(rsa).unwrap();
    let sm2_signer = Sm2Signer::new(sm2, Sm2Options::default()).unwrap();
    let sm2_verifier = || Sm2Verifier::new(&sm2.public_key(), Sm2Options::default()).unwrap();
    let rsa_signature = rsa_sha256.sign(&message).unwrap();
    let sm2_signature = sm2_signer.sign(&message).unwrap();
    vec![
        sign("RSA-2048 SHA-256 sign", Operation::RsaSignSha256, message, rsa_sha256),
        verify(
            "RSA-2048 SHA-256 verify",
            Operation::RsaVerifySha256,
            message,
            rsa_signature,
            RsaVerifier::sha256(&rsa.public_key()).unwrap(),
        ),
        sign("RSA-2048 SHA-1 sign", Operation::RsaSignSha1, message, RsaSigner::sha1(rsa).unwrap()),
        sign("SM2 sign", Operation::Sm2Sign, message, sm2_signer),
        verify("SM2 verify, any key", Operation::Sm2Verify, message, sm2_signature.clone(), sm2_verifier()),
        verify("SM2 verify, with table", Operation::Sm2Verify, message, sm2_signature, sm2_verifier().with_table()),
        case("SM3, 1 KB", Operation::Sm3, move || {
            black_box(sm3(black_box(&message)));
        }),
        encrypt("SM4-ECB, 1 KB", Operation::Sm4Ecb, message, BlockAlgorithm::Sm4, BlockMode::Ecb),
        encrypt("SM4-CBC, 1 KB", Operation::Sm4Cbc, message, BlockAlgorithm::Sm4, BlockMode::Cbc(Iv::fixed(&IV))),
        encrypt("AES-128-ECB, 1 KB", Operation::Aes128Ecb, message, BlockAlgorithm::Aes128, BlockMode::Ecb),
        encrypt(
            "AES-128-CBC, 1 KB",
            Operation::Aes128Cbc,
            message,
            BlockAlgorithm::Aes128,
            BlockMode::Cbc(Iv::fixed(&IV)),
        ),
    ]
}

fn sign(name: &'static str, operation: Operation, message: [u8; 1024], signer: impl Signer + 'static) -> Case {
    case(name, operation, move || {
        black_box(signer.sign(black_box(&message)).unwrap());
    })
}

fn verify(
    name: &'static str,
    operation: Operation,
    message: [u8; 1024],
    signature: Vec<u8>,
    verifier: impl Verifier + 'static,
) -> Case {
    case(name, operation, move || verifier.verify(black_box(&message), black_box(&signature)).unwrap())
}

/// The key schedule is made once, as it is for a client that keeps its cipher.
fn encrypt(
    name: &'static str,
    operation: Operation,
    message: [u8; 1024],
    algorithm: BlockAlgorithm,
    mode: BlockMode,
) -> Case {
    let cipher = BlockCipher::new(algorithm, &KEY, BlockOptions { mode, padding: BlockPadding::Pkcs7 }).unwrap();
    case(name, operation, move || {
        black_box(cipher.encrypt(black_box(&message)).unwrap());
    })
}

fn case(name: &'static str, operation: Operation, run: impl Fn() + 'static) -> Case {
    Case { name, operation, run: Box::new(run) }
}

pub(crate) const KEY: [u8; 16] = [0x11; 16];
pub(crate) const IV: [u8; 16] = [0x22; 16];
