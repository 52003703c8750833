//! x
pub mod names;
mod model;
pub use model::*;
#[cfg(test)]
mod t { 
fn dump(t:&toml::de::DeTable, src:&str, d:usize){ for (k,v) in t { println!("{}{:?} key={:?} val={:?} {:?}", " ".repeat(d*2), k.get_ref(), k.span(), v.span(), &src[v.span()]); match v.get_ref(){ toml::de::DeValue::Table(t)=>dump(t,src,d+1), toml::de::DeValue::Array(a)=> for i in a.iter(){ println!("   item {:?}", &src[i.span()]); if let toml::de::DeValue::Table(t)=i.get_ref(){dump(t,src,d+2)}}, _=>{} }} }
#[test] fn x(){
 let src="format = 1\nid = \"a\n\n[enums.txn.values]\nS = { rust = \"X\", zh = \"交易\" }\n[enums.txn]\nzh=\"b\"\n[[request.rules]]\nat = [\"x\", 3]\n[[request.rules]]\nb=1\nb=2\n[request.fields]\na = { x = 1, }\n a = {y = }\n\"a\\\"b\" = 'c'\n";
 let (t,e)=toml::de::DeTable::parse_recoverable(src);
 dump(t.get_ref(),src,0);
 for e in e { println!("ERR {:?} {:?}", e.message(), e.span()); }
 use annotate_snippets::*;
 let s="[a]\nauthCode   = { need = \"C\", zh = \"付款码\", x = 1 }\nb=1\n";
 let at=s.find("x =").unwrap();
 let g=Level::ERROR.primary_title("hello").element(Snippet::source(s).path("specs/a.toml").annotation(AnnotationKind::Primary.span(4..12).label("add this"))).element(Level::HELP.message("did you\nmean"));
 println!("{}", Renderer::plain().render(&[g]));
 let g=Level::ERROR.primary_title("hello").element(Snippet::source(s).path("specs/a.toml").annotation(AnnotationKind::Primary.span(at..at+1).label("add this")));
 println!("{}", Renderer::plain().render(&[g]));
 let g=Level::ERROR.primary_title("hello").element(Origin::path("specs/a"));
 println!("{}", Renderer::plain().render(&[g]));
}}
