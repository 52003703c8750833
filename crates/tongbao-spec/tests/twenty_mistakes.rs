//! All mistakes of all files are reported in one run.

use std::path::Path;

#[test]
fn a_spec_with_twenty_mistakes_reports_all_twenty_in_one_run() {
    let report = tongbao_spec::load(Path::new("tests/twenty")).expect_err("there are mistakes");
    assert_eq!(report.diagnostics().len(), 20);
    let expected = include_str!("twenty/expected.txt");
    assert_eq!(format!("{report}\n"), expected.replace('\r', ""), "{report}");
}
