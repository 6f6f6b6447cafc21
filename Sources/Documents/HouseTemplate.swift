/// The looks of documents: what pandoc takes its styles from, made of the files under `Resources/`.
///
/// Margins, sizes and faces are those of GB/T 9704-2012: A4, 37 mm above, 28 mm left; title 小标宋 of
/// 22 pt, text 仿宋 of 16 pt, headings 黑体 and 楷体, page numbers between dashes. A face that a machine
/// does not have is replaced by the alternatives that `fontTable.xml` names.
enum HouseTemplate {
  /// The reference file for DOCX.
  static var document: [UInt8] {
    var archive = StoredArchive()
    archive.add("[Content_Types].xml", PackageResources.content_types_xml)
    archive.add("_rels/.rels", PackageResources.package_rels)
    archive.add("word/document.xml", PackageResources.document_xml)
    archive.add("word/_rels/document.xml.rels", PackageResources.document_xml_rels)
    archive.add("word/styles.xml", PackageResources.styles_xml)
    archive.add("word/fontTable.xml", PackageResources.fontTable_xml)
    archive.add("word/footer1.xml", PackageResources.footer_xml)
    return archive.bytes
  }

  /// The reference file for PPTX: faces and colours; the layouts are pandoc's own.
  static var slides: [UInt8] {
    var archive = StoredArchive()
    archive.add("ppt/theme/theme1.xml", PackageResources.theme_xml)
    return archive.bytes
  }

  /// The style sheet of a document as a page.
  static var pageStyle: String { String(decoding: PackageResources.page_css, as: UTF8.self) }
}
