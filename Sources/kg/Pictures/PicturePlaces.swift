import GraphRendering

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The places that pictures had last, in a small file beside the database.
struct PicturePlaces {
  private let path: String
  private let text: String?
  private var file: KeptPlacesFile

  /// Reads the file of a database; no file is no places.
  ///
  /// - Throws: `InputError` where it is there but not as `kg` writes it.
  init(besideDatabase database: String) throws {
    let name = database.hasSuffix(".sqlite") ? String(database.dropLast(7)) : database
    path = name + ".places"
    guard FileManager.default.fileExists(atPath: path) else {
      text = nil
      file = KeptPlacesFile()
      return
    }
    let content = try InputFile.read(path) { (bytes: [UInt8]) throws(RenderingError) in
      String(decoding: bytes, as: UTF8.self)
    }
    do {
      file = try KeptPlacesFile(content)
    } catch {
      throw InputError(path: path, reason: error.description)
    }
    text = content
  }

  /// The places of a picture.
  subscript(key: String) -> KeptPlaces? {
    get { file.pictures[key] }
    set { file.pictures[key] = newValue }
  }

  /// Writes the file where it has changed. A folder that may not be written to is no reason to fail: the pictures are
  /// there all the same.
  func save() {
    let new = file.text
    guard new != text else { return }
    do {
      try OutputFile.write(Array(new.utf8), to: path)
    } catch {
      Terminal.note("kg: \(TerminalText.escaped("\(error)")); the next pictures may be laid out otherwise")
    }
  }
}
