//! Laws of tables, and the edges of their limits.

use std::io::{Read, Write};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use proptest::prelude::*;
use tongbao_core::schema::Charset;

use super::{Archive, Bill, Head, Options, Orders, RowFault, Summary, Table, TableError, column, write_row};
use crate::charset::encode;

/// Every row that can be read, every error in words, and whether the file may have been cut.
fn read(bytes: &[u8], options: Options) -> (Vec<Vec<String>>, Vec<String>, bool) {
    let mut table = match Table::open(bytes, options) {
        Ok(table) => table,
        Err(error) => return (Vec::new(), vec![error.to_string()], false),
    };
    let (mut rows, mut errors) = (vec![table.headings().to_vec()], Vec::new());
    loop {
        match table.next_row() {
            Ok(None) => return (rows, errors, table.unended()),
            Ok(Some(row)) => match (0..row.len()).map(|column| Ok(row.text(column)?.into_owned())).collect() {
                Ok(cells) => rows.push(cells),
                Err(error) => errors.push(TableError::to_string(&error)),
            },
            Err(error) => errors.push(error.to_string()),
        }
    }
}

fn written(rows: &[Vec<String>], charset: Charset) -> Vec<u8> {
    let mut text = String::new();
    for row in rows {
        write_row(row.iter().map(String::as_str), &mut text);
    }
    encode(&text, charset).unwrap().into_owned()
}

/// A file with these rows, headings first; cells of every kind.
fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    let cell = prop_oneof!["[a-z0-9.]{0,6}", "[\",\r\n 汉字交易a]{0,5}"];
    (1_usize..5).prop_flat_map(move |columns| {
        let headings = proptest::collection::vec("[a-z汉]{1,4}", columns);
        let rows = proptest::collection::vec(proptest::collection::vec(cell.clone(), columns), 0..6);
        (headings, rows).prop_map(|(headings, mut rows)| {
            rows.insert(0, headings);
            rows
        })
    })
}

/// Bytes of which many mean something.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let special = prop::sample::select(b",\"\n\r".as_slice());
    proptest::collection::vec(prop_oneof![special, any::<u8>()], 0..200)
}

proptest! {
    #[test]
    fn rows_are_read_as_they_were_written(rows in rows()) {
        for charset in [Charset::Utf8, Charset::Gbk, Charset::Gb18030] {
            let read = read(&written(&rows, charset), Options::default().charset(charset));
            prop_assert_eq!(read, (rows.clone(), vec![], false));
        }
    }

    #[test]
    fn a_file_that_is_cut_anywhere_gives_fewer_rows_and_is_known_to_be_cut(rows in rows(), at in any::<prop::sample::Index>()) {
        let bytes = written(&rows, Charset::Utf8);
        let at = at.index(bytes.len() + 1);
        let (found, errors, unended) = read(&bytes[..at], Options::default().charset(Charset::Utf8));
        let whole = found.len().saturating_sub(usize::from(unended));
        prop_assert!(found.len() <= rows.len());
        prop_assert_eq!(&found[..whole], &rows[..whole], "what ended is as it was written");
        let at_an_end = (0..=rows.len()).any(|count| written(&rows[..count], Charset::Utf8).len() == at);
        prop_assert!(at_an_end || unended || !errors.is_empty(), "cut within a row without a word");
    }

    #[test]
    fn no_bytes_make_it_panic_or_go_on_for_ever(bytes in bytes()) {
        let (rows, errors, _) = read(&bytes, Options::default());
        prop_assert!(rows.len() + errors.len() <= bytes.len() + 1);
    }
}

#[test]
fn the_charset_is_found_at_the_first_row_that_tells() {
    let charset = |bytes: &[u8]| {
        let mut table = Table::open(bytes, Options::default()).unwrap();
        while let Ok(Some(_)) = table.next_row() {}
        (table.charset(), table.byte_order_mark())
    };
    assert_eq!(charset(b"a,b\n1,2\n"), (None, false));
    assert_eq!(charset("a,b\n1,交\n".as_bytes()), (Some(Charset::Utf8), false));
    assert_eq!(charset("\u{FEFF}a,b\n".as_bytes()), (Some(Charset::Utf8), true));
    assert_eq!(charset(&encode("交易金额\n1\n", Charset::Gbk).unwrap()), (Some(Charset::Gb18030), false));
}

#[test]
fn a_row_that_is_wrong_is_said_with_its_line_and_the_next_one_is_read() {
    let file = "a,b\n\"1\"x,2\n\n3,4,5\n\"6\n6\",7\n8,9\r9\n10,11\n";
    let (rows, errors, _) = read(file.as_bytes(), Options::default());
    assert_eq!(rows[1..], [["6\n6", "7"], ["10", "11"]]);
    assert_eq!(
        errors,
        [
            "line 2: column 1: text after the closing quote; a quote within quotes is written twice",
            "line 4: 3 columns, 2 allowed, as in the headings",
            "line 7: column 2: a carriage return without a line feed",
        ]
    );
}

#[test]
fn a_cell_that_is_no_text_is_said_with_its_heading_and_not_shown() {
    let (_, errors, _) = read(b"name,no\n\xFF\xFE6222,1\n", Options::default().charset(Charset::Utf8));
    assert_eq!(errors, ["line 2: name: 6 bytes that are not text in utf-8"]);
}

#[test]
fn a_row_has_an_end_within_the_limit_or_reading_ends() {
    let options = Options { row_limit: 8, ..Options::default() };
    assert_eq!(read(b"a,b\n1234,5678\n", options).1, Vec::<String>::new());
    let (_, errors, _) = read(b"a,b\n1234,56789\n1,2\n", options);
    assert_eq!(errors, ["line 2: a row of more than 8 bytes; is a quote left open, or is it no CSV file?"]);
    let options = Options { column_limit: 3, ..Options::default() };
    assert_eq!(read(b"a,b,c\n", options).1, Vec::<String>::new());
    assert_eq!(read(b"a,b,c,d\n", options).1, ["line 1: more than 3 columns; is it a CSV file?"]);
}

#[test]
fn an_endless_row_takes_no_memory() {
    let mut table = Table::open("a\n\"".as_bytes().chain(std::io::repeat(b'x')), Options::default()).unwrap();
    assert!(matches!(table.next_row(), Err(TableError::TooLong { line: 2, limit: 65_536 })));
    assert!(table.next_row().unwrap().is_none());
    let mut table = Table::open("a\n".as_bytes().chain(std::io::repeat(b',')), Options::default()).unwrap();
    assert!(matches!(table.next_row(), Err(TableError::TooWide { .. })));
}

#[test]
fn what_is_no_csv_file_is_called_by_its_name() {
    let error = |bytes: &[u8]| Table::open(bytes, Options::default()).unwrap_err().to_string();
    assert!(error(b"PK\x03\x04....").contains("a ZIP archive or an Excel file"));
    assert!(error(b"\xFF\xFEa\0").contains("UTF-16"));
    assert!(error(b"").contains("empty"));
    assert!(error(b"\n\r\n").contains("empty"));
}

#[test]
fn a_file_that_ends_within_quotes_was_cut() {
    let mut table = Table::open("a\n\"1".as_bytes(), Options::default()).unwrap();
    let Err(TableError::Row { fault, .. }) = table.next_row() else { panic!("it was read") };
    assert_eq!(fault, RowFault::OpenQuote { column: 1 });
    assert!(table.unended());
    assert!(table.next_row().unwrap().is_none());
}

/// An archive with these files, packed in the way that streams are: checksum and sizes behind, if asked for.
fn archive(files: &[(&str, &[u8])], behind: bool) -> Vec<u8> {
    let mut out = Vec::new();
    for (name, content) in files {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
        packer.write_all(content).unwrap();
        let packed = packer.finish().unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(content);
        let sums = [crc.sum(), u32::try_from(packed.len()).unwrap(), u32::try_from(content.len()).unwrap()];
        out.extend_from_slice(b"PK\x03\x04\x14\0");
        out.extend_from_slice(if behind { b"\x08\0\x08\0" } else { b"\0\0\x08\0" });
        out.extend_from_slice(&[0; 4]);
        out.extend(sums.iter().flat_map(|sum| if behind { [0; 4] } else { sum.to_le_bytes() }));
        out.extend_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
        out.extend_from_slice(&[0; 2]);
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(&packed);
        if behind {
            out.extend_from_slice(b"PK\x07\x08");
            out.extend(sums.iter().flat_map(|sum| sum.to_le_bytes()));
        }
    }
    out.extend_from_slice(b"PK\x01\x02");
    out
}

fn unpack(bytes: &[u8]) -> std::io::Result<Vec<(String, String)>> {
    let (mut archive, mut files) = (Archive::new(bytes), Vec::new());
    while let Some(mut file) = archive.next_file()? {
        let (name, mut text) = (file.name().to_owned(), String::new());
        file.read_to_string(&mut text)?;
        files.push((name, text));
    }
    Ok(files)
}

#[test]
fn every_file_of_an_archive_is_unpacked_one_after_the_other() {
    let long = "a,b\n1,2\n".repeat(5_000);
    for behind in [false, true] {
        let files = unpack(&archive(&[("a.csv", b"a\n1\n"), ("b.csv", long.as_bytes()), ("c", b"")], behind)).unwrap();
        let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["a.csv", "b.csv", "c"]);
        assert_eq!(files[1].1, long);
    }
}

#[test]
fn an_archive_that_was_cut_or_changed_is_an_error() {
    for behind in [false, true] {
        let whole = archive(&[("a.csv", b"a,b\n1,2.50\n1,2.50\n")], behind);
        for length in 0..whole.len() {
            assert!(unpack(&whole[..length]).is_err(), "{length}");
        }
    }
    let mut changed = archive(&[("a.csv", b"a,b\n1,2\n")], false);
    changed[14] ^= 1;
    assert!(unpack(&changed).unwrap_err().to_string().contains("checksum"));
}

#[test]
fn an_excel_file_is_refused_by_name() {
    let error = unpack(&archive(&[("[Content_Types].xml", b"<Types/>")], false)).unwrap_err();
    assert!(error.to_string().contains("xlsx"));
}

const KNOWN: [Head; 5] = [
    Head { name: column::ORDER, headings: &["单号"] },
    Head { name: column::KIND, headings: &["类型"] },
    Head { name: column::STATE, headings: &["状态"] },
    Head { name: column::AMOUNT, headings: &["金额"] },
    Head { name: column::TIME, headings: &["时间"] },
];

fn summary(text: &str) -> Summary {
    Summary::of(&mut Bill::open(text.as_bytes(), Options::default(), &KNOWN, &[], &[column::AMOUNT]).unwrap())
}

#[test]
fn a_bill_is_added_up_by_kind_and_state() {
    let sums = summary(
        "时间,类型,状态,金额,备注\n20240102,支付,S,1.10,x\n20240101,退款,S,-0.10,\n20240103,支付,S,2,\n2024,支付,F,9,\n",
    );
    let groups: Vec<_> = sums
        .groups
        .iter()
        .map(|group| (group.kind.as_deref().unwrap(), group.rows, group.amount.to_string(), group.unread))
        .collect();
    assert_eq!(groups, [("支付", 2, "3.10".into(), 0), ("退款", 1, "-0.10".into(), 0), ("支付", 1, "9.00".into(), 1)]);
    let (first, last) = sums.span.unwrap();
    assert_eq!((first.to_string(), last.to_string()), ("2024-01-01".into(), "2024-01-03".into()));
    assert_eq!((sums.rows, sums.lost, sums.fault_count), (4, 0, 1));
    assert_eq!(
        sums.faults[0].to_string().split(';').next(),
        Some("line 5: 时间: 4 characters that are no day or time")
    );
}

#[test]
fn what_is_missing_in_the_sums_is_counted_and_never_shown() {
    let sums = summary("金额\n6222020000000000017.123\n1\n1,2\n");
    assert_eq!((sums.rows, sums.lost, sums.groups[0].unread), (2, 1, 1));
    assert!(!format!("{sums:?}").contains("6222"));
}

#[test]
fn a_bill_keeps_the_columns_that_nobody_knows() {
    let mut bill = Bill::open("金额,备注\n1,早餐\n".as_bytes(), Options::default(), &KNOWN, &[], &[]).unwrap();
    let row = bill.next_row().unwrap().unwrap();
    let others: Vec<_> = row.others().map(|(heading, text)| (heading, text.unwrap())).collect();
    assert_eq!(others, [("备注", "早餐".into())]);
}

#[test]
fn many_kinds_take_no_memory() {
    let mut text = "类型,金额\n".to_owned();
    for number in 0..1_000 {
        text.push_str(&format!("{number},1\n"));
    }
    let sums = summary(&text);
    assert_eq!((sums.groups.len(), sums.rest.map(|rest| rest.rows)), (200, Some(800)));
}

#[test]
fn a_file_without_headings_is_refused_and_not_shown() {
    let error = Table::open("张三,6222020000000000017,1.00\n".as_bytes(), Options::default()).unwrap_err();
    assert_eq!(error.to_string(), "line 1: 2 of 3 columns hold numbers; a line of headings is expected");
}

#[test]
fn differences_between_a_bill_and_our_orders_are_listed() {
    let open = |text: &'static str| Bill::open(text.as_bytes(), Options::default(), &KNOWN, &[], &[]).unwrap();
    let ours = "单号,金额\nA,1.00\nB,2.00\nC,3.00\nD,4.00\nA,1.00\n";
    let theirs = "金额,单号,状态\n1,A,S\n2.01,B,S\n1,A,S\n9,X,S\n3,C,F\n,D,S\n1,D\n";
    let (orders, twice) = Orders::read(&mut open(ours)).unwrap();
    assert_eq!(twice.first, ["A"]);
    let found = orders.compare(&mut open(theirs), &["S".to_owned()]).unwrap();
    assert_eq!((found.same, found.unread, found.other_state, found.is_none()), (1, 2, 1, false));
    assert_eq!(
        (found.only_theirs.first, found.only_ours.first),
        (vec!["X".to_owned()], vec!["C".to_owned(), "D".to_owned()])
    );
    assert_eq!(found.twice.first, ["A"]);
    let mismatch = &found.amount.first[0];
    assert_eq!(
        (&*mismatch.order, mismatch.theirs.to_string(), mismatch.ours.to_string()),
        ("B", "2.01".into(), "2.00".into())
    );
}

#[test]
fn a_list_of_ours_with_holes_is_refused() {
    let mut list = Bill::open("单号,金额\nA,\n".as_bytes(), Options::default(), &KNOWN, &[], &[]).unwrap();
    assert!(Orders::read(&mut list).unwrap_err().to_string().contains("line 2: an order and an amount are needed"));
}
