//! Files in a ZIP archive, unpacked while they are read.
//!
//! Only what bills need: one file after the other from the beginning, stored or deflated. Each one's checksum is compared when it has been
//! read to its end: a cut archive is an error.

use std::io::{self, BufRead, BufReader, Error, ErrorKind, Read};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

/// An archive that is read once, from its beginning.
#[derive(Debug)]
pub struct Archive<R: Read>(BufReader<R>);

impl<R: Read> Archive<R> {
    /// Whether a file that begins with these bytes is an archive with something in it.
    #[must_use]
    pub fn is_one(begin: &[u8]) -> bool {
        begin.starts_with(&FILE)
    }

    /// An archive.
    pub fn new(source: R) -> Self {
        Self(BufReader::new(source))
    }

    /// The next file. Read the one before to its end first: only then its checksum has been compared, and the next one can be found.
    ///
    /// # Errors
    ///
    /// What follows is no file of an archive; it is encrypted or packed otherwise than by deflate; it belongs to an Excel file, which is an
    /// archive too.
    pub fn next_file(&mut self) -> io::Result<Option<Packed<'_, R>>> {
        loop {
            let mut mark = [0; 4];
            self.0.read_exact(&mut mark)?;
            match mark {
                FILE => {}
                DIRECTORY | END => return Ok(None),
                _ => return Err(invalid("it is no ZIP archive, or a file in it was not read to its end")),
            }
            let header = Header::read(&mut self.0)?;
            // A folder.
            if !(header.name.ends_with('/') && header.packed == 0) {
                return Packed::open(&mut self.0, header).map(Some);
            }
        }
    }
}

/// What stands before a file.
struct Header {
    name: String,
    flags: u16,
    method: u16,
    crc: u32,
    packed: u32,
    size: u32,
}

impl Header {
    fn read(source: &mut impl Read) -> io::Result<Self> {
        let (_version, flags, method, _time) = (short(source)?, short(source)?, short(source)?, long(source)?);
        let (crc, packed, size) = (long(source)?, long(source)?, long(source)?);
        let (name, extra) = (short(source)?, short(source)?);
        let mut text = vec![0; usize::from(name)];
        source.read_exact(&mut text)?;
        source.read_exact(&mut vec![0; usize::from(extra)])?;
        Ok(Self { name: String::from_utf8_lossy(&text).into_owned(), flags, method, crc, packed, size })
    }
}

/// A file in an archive.
#[derive(Debug)]
pub struct Packed<'a, R: Read> {
    name: String,
    body: Option<Body<'a, R>>,
    crc: Crc,
    /// Checksum and size. `None` if they stand behind the file.
    said: Option<(u32, u32)>,
}

#[derive(Debug)]
enum Body<'a, R: Read> {
    Stored(io::Take<&'a mut BufReader<R>>),
    Deflated(Box<DeflateDecoder<&'a mut BufReader<R>>>),
}

impl<'a, R: Read> Packed<'a, R> {
    fn open(source: &'a mut BufReader<R>, header: Header) -> io::Result<Self> {
        let Header { name, flags, method, crc, packed, size } = header;
        if name == "[Content_Types].xml" || name.starts_with("xl/") {
            return Err(invalid("it is an Excel file (xlsx), which is not read: save it as CSV"));
        }
        if flags & ENCRYPTED != 0 {
            return Err(invalid("the file in the archive is encrypted; unpack it first"));
        }
        let said = (flags & BEHIND == 0).then_some((crc, size));
        let body = match (method, said) {
            (DEFLATED, _) => Body::Deflated(Box::new(DeflateDecoder::new(source))),
            (STORED, Some(_)) => Body::Stored(source.take(u64::from(packed))),
            (STORED, None) => return Err(invalid("the archive does not say how long its file is; unpack it first")),
            (_, _) => return Err(invalid("the archive is packed otherwise than by deflate; unpack it first")),
        };
        Ok(Self { name, body: Some(body), crc: Crc::new(), said })
    }

    /// Its name in the archive.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Compares what was unpacked with what the archive says.
    fn finish(&mut self) -> io::Result<()> {
        let source = match self.body.take() {
            Some(Body::Stored(body)) => body.into_inner(),
            Some(Body::Deflated(body)) => body.into_inner(),
            None => return Ok(()),
        };
        let (crc, size) = self.said.map_or_else(|| behind(source), Ok)?;
        if crc != self.crc.sum() || size != self.crc.amount() {
            return Err(invalid("what was unpacked is not what was packed: length or checksum differ"));
        }
        Ok(())
    }
}

impl<R: Read> Read for Packed<'_, R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.body {
            Some(Body::Stored(body)) => body.read(out)?,
            Some(Body::Deflated(body)) => body.read(out)?,
            None => 0,
        };
        if read == 0 && !out.is_empty() {
            self.finish()?;
        }
        self.crc.update(out.get(..read).unwrap_or_default());
        Ok(read)
    }
}

/// Checksum and size behind a file, with or without a mark before them. Files of 4 GiB and more are not read.
fn behind(source: &mut impl BufRead) -> io::Result<(u32, u32)> {
    let first = long(source)?;
    let crc = if first == u32::from_le_bytes(*b"PK\x07\x08") { long(source)? } else { first };
    let _packed = long(source)?;
    Ok((crc, long(source)?))
}

fn short(source: &mut impl Read) -> io::Result<u16> {
    let mut bytes = [0; 2];
    source.read_exact(&mut bytes)?;
    Ok(u16::from_le_bytes(bytes))
}

fn long(source: &mut impl Read) -> io::Result<u32> {
    let mut bytes = [0; 4];
    source.read_exact(&mut bytes)?;
    Ok(u32::from_le_bytes(bytes))
}

fn invalid(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidData, what)
}

const FILE: [u8; 4] = *b"PK\x03\x04";
const DIRECTORY: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const ENCRYPTED: u16 = 1;
/// Checksum and sizes stand behind the file.
const BEHIND: u16 = 1 << 3;
