import Domain
import Language
