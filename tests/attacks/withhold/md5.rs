//! MD5 that goes on where another MD5 ended (RFC 1321), which no library offers: only an attacker needs it.

/// The bytes that MD5 puts behind a message of this length.
pub(super) fn padding(length: usize) -> Vec<u8> {
    let zeros = (119 - length % 64) % 64;
    let mut bytes = vec![0x80];
    bytes.resize(1 + zeros, 0);
    bytes.extend_from_slice(&(length as u64 * 8).to_le_bytes());
    bytes
}

/// The digest of a message that nobody showed us, its padding, and `more`: from the message's digest and length alone.
pub(super) fn extend(digest: [u8; 16], length: usize, more: &[u8]) -> [u8; 16] {
    let mut state = [0_u32; 4];
    for (word, bytes) in state.iter_mut().zip(digest.chunks_exact(4)) {
        *word = u32::from_le_bytes(bytes.try_into().expect("four bytes"));
    }
    let seen = length + padding(length).len();
    let mut rest = more.to_vec();
    rest.extend(padding(seen + more.len()));
    assert_eq!(rest.len() % 64, 0);
    rest.chunks_exact(64).for_each(|block| compress(&mut state, block));
    let mut result = [0; 16];
    result.chunks_exact_mut(4).zip(state).for_each(|(bytes, word)| bytes.copy_from_slice(&word.to_le_bytes()));
    result
}

fn compress(state: &mut [u32; 4], block: &[u8]) {
    const SHIFTS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];
    let words: Vec<u32> =
        block.chunks_exact(4).map(|word| u32::from_le_bytes(word.try_into().expect("four bytes"))).collect();
    let [mut a, mut b, mut c, mut d] = *state;
    for step in 0..64_usize {
        let (mixed, word) = match step / 16 {
            0 => ((b & c) | (!b & d), step),
            1 => ((d & b) | (!d & c), 5 * step + 1),
            2 => (b ^ c ^ d, 3 * step + 5),
            _ => (c ^ (b | !d), 7 * step),
        };
        let sum = a.wrapping_add(mixed).wrapping_add(SINES[step]).wrapping_add(words[word % 16]);
        (a, d, c) = (d, c, b);
        b = b.wrapping_add(sum.rotate_left(SHIFTS[step / 16][step % 4]));
    }
    for (word, more) in state.iter_mut().zip([a, b, c, d]) {
        *word = word.wrapping_add(more);
    }
}

/// 2³² · |sin n| for n from 1 to 64.
#[rustfmt::skip]
const SINES: [u32; 64] = [
    0xd76a_a478, 0xe8c7_b756, 0x2420_70db, 0xc1bd_ceee,
    0xf57c_0faf, 0x4787_c62a, 0xa830_4613, 0xfd46_9501,
    0x6980_98d8, 0x8b44_f7af, 0xffff_5bb1, 0x895c_d7be,
    0x6b90_1122, 0xfd98_7193, 0xa679_438e, 0x49b4_0821,
    0xf61e_2562, 0xc040_b340, 0x265e_5a51, 0xe9b6_c7aa,
    0xd62f_105d, 0x0244_1453, 0xd8a1_e681, 0xe7d3_fbc8,
    0x21e1_cde6, 0xc337_07d6, 0xf4d5_0d87, 0x455a_14ed,
    0xa9e3_e905, 0xfcef_a3f8, 0x676f_02d9, 0x8d2a_4c8a,
    0xfffa_3942, 0x8771_f681, 0x6d9d_6122, 0xfde5_380c,
    0xa4be_ea44, 0x4bde_cfa9, 0xf6bb_4b60, 0xbebf_bc70,
    0x289b_7ec6, 0xeaa1_27fa, 0xd4ef_3085, 0x0488_1d05,
    0xd9d4_d039, 0xe6db_99e5, 0x1fa2_7cf8, 0xc4ac_5665,
    0xf429_2244, 0x432a_ff97, 0xab94_23a7, 0xfc93_a039,
    0x655b_59c3, 0x8f0c_cc92, 0xffef_f47d, 0x8584_5dd1,
    0x6fa8_7e4f, 0xfe2c_e6e0, 0xa301_4314, 0x4e08_11a1,
    0xf753_7e82, 0xbd3a_f235, 0x2ad7_d2bb, 0xeb86_d391,
];

#[test]
fn the_extension_is_what_md5_gives() {
    for length in 0..200 {
        let secret: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).expect("a byte")).collect();
        for more in [&b""[..], b"more", &[7; 64], &[9; 100]] {
            let whole = [&secret, &padding(length), more].concat();
            let expected = tongbao_crypto::md5(&whole);
            assert_eq!(extend(tongbao_crypto::md5(&secret), length, more), expected, "{length} and {}", more.len());
        }
    }
}
