//! Rows out.

/// Writes a row with CRLF after it. A cell is put in quotes where it must be.
///
/// Encode the text with [`charset::encode`](crate::charset::encode) if the file is not UTF-8.
pub fn write_row<'c>(cells: impl IntoIterator<Item = &'c str>, out: &mut String) {
    let begin = out.len();
    let mut first = true;
    for cell in cells {
        if !std::mem::replace(&mut first, false) {
            out.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    if out.len() == begin {
        // One empty cell would be an empty line, which is no row.
        out.push_str("\"\"");
    }
    out.push_str("\r\n");
}
