extension FilePhrase {
  /// The phrase in simplified Chinese.
  public var chinese: String {
    switch self {
    case .noFolder(let path): "找不到工作区\(PhraseText.引(path))；应为存放产业链数据的文件夹"
    case .notAFolder(let path): "\(PhraseText.引(path))不是文件夹；工作区应为存放产业链数据的文件夹"
    case .notAWorkspace(let path):
      "\(PhraseText.引(path))不是工作区；其下应有顶层键为 products 的 YAML 文件"
    case .noRegion(let path): "工作区\(PhraseText.引(path))中没有地区；应有一个文件夹内含顶层键为 region 的 YAML 文件"
    case .severalRegions(let ids): "工作区中有多个地区；请指定其中之一：\(PhraseText.列(ids))"
    case .unknownRegion(let id, let known, let suggestion):
      "没有地区\(PhraseText.引(id))；现有地区：\(PhraseText.列(known))\(PhraseText.提示(suggestion))"
    case .unreadable(let reason): "无法读取（\(PhraseText.shown(reason))）；应为可读取的文件或文件夹"
    case .notUTF8: "文件不是 UTF-8 编码；请另存为 UTF-8"
    case .gb18030:
      "文件是 GB18030（GBK）编码；应为 UTF-8，请在 Excel 中另存为“CSV UTF-8”，或用 iconv -f GB18030 -t UTF-8 转换"
    case .utf16: "文件是 UTF-16 编码；应为 UTF-8，请另存为 UTF-8，或用 iconv -f UTF-16 -t UTF-8 转换"
    case .tooLarge(let bytes, let limit): "文件过大（\(bytes) 字节）；不得超过 \(limit) 字节"
    case .lineTooLong(let limit): "行过长；一行不得超过 \(limit) 字节"
    case .foldersTooDeep(let limit): "文件夹嵌套过深；不得超过 \(limit) 层"
    case .linkLoop: "符号链接指回上级文件夹；请删除该链接"
    case .oddName: "名称含控制字符或不是 UTF-8；请改名"
    case .unknownTable(let name, let expected, let suggestion):
      "未知的表\(PhraseText.引(name))；应为 \(PhraseText.列(expected)) 之一\(PhraseText.提示(suggestion))"
    case .tableOutsideRegion(let name): "\(PhraseText.引(name))不在地区文件夹内；应放在含顶层键 region 的文件夹内"
    case .notRead(let name): "未读取文件\(PhraseText.引(name))；工作区只读 .yaml、.yml 与 .csv"
    case .notRegular: "不是普通文件；应为文本文件"
    case .repeatedSection(let key, let first):
      "\(PhraseText.引(key))已见于 \(PhraseText.shown(first))；同一文件夹只应有一处"
    case .empty: "文件为空；应有顶层键"
    }
  }
}
