import Language

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system says of an error by its number (`errno`), in the words of both languages.
package enum SystemError {
  package static func words(_ number: Int32) -> LocalizedText {
    let english = String(cString: strerror(number))
    return LocalizedText(english, french[number] ?? english)
  }

  /// What can come of a path that somebody typed; the rest is rare enough to stay as the system says it.
  private static let french: [Int32: String] = [
    ENOENT: "aucun fichier ni dossier de ce nom", EACCES: "accès refusé", EPERM: "opération non permise",
    EISDIR: "c’est un dossier", ENOTDIR: "ce n’est pas un dossier",
    EROFS: "système de fichiers en lecture seule",
    ENOSPC: "il n’y a plus de place sur le disque", EDQUOT: "le quota du disque est atteint",
    EEXIST: "ce fichier existe déjà", ENAMETOOLONG: "le nom est trop long",
    EIO: "erreur d’entrée ou de sortie",
    ELOOP: "trop de liens symboliques", EBUSY: "occupé par autre chose", EMFILE: "trop de fichiers ouverts",
    ENFILE: "trop de fichiers ouverts", ENXIO: "aucun appareil de ce nom", EFBIG: "le fichier est trop gros",
    ETXTBSY: "le programme est en cours d’exécution",
  ]
}
