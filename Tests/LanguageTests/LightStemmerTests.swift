import Testing

@testable import Language

struct LightStemmerTests {
  /// Worked by hand: each line is one word in its forms, which must meet.
  @Test(arguments: [
    ["aine", "aines"], ["aidant", "aidants"], ["journal", "journaux"], ["bureau", "bureaux"],
    ["hopital", "hopitaux"], ["travail", "travaux"], ["jeu", "jeux"], ["bijou", "bijoux"],
    ["maladie", "maladies"], ["garderie", "garderies"], ["family", "families"],
    ["charity", "charities"],
    ["box", "boxes"], ["church", "churches"], ["class", "classe", "classes"], ["taxe", "taxes"],
    ["address", "addresses"], ["adresse", "adresses"],
    ["recherche", "recherches"], ["dish", "dishes"], ["woman", "women"], ["child", "children"],
    ["lit", "lits"], ["soie", "soies"], ["vie", "vies"], ["detenu", "detenus"], ["eau", "eaux"],
  ])
  func formsMeet(forms: [String]) {
    #expect(Set(forms.map(LightStemmer.stem)).count == 1, "\(forms.map(LightStemmer.stem))")
  }

  @Test(arguments: [
    ("aines", "aine"), ("journaux", "journal"), ("maladies", "malady"), ("stress", "stress"),
    ("ans", "ans"), ("os", "os"), ("h2s1s", "h2s1s"), ("2024s", "2024s"), ("croix", "croix"),
    ("домам", "домам"), ("", ""),
  ])
  func stems(word: String, stem: String) {
    #expect(LightStemmer.stem(word) == stem)
  }

  @Test func differentWordsStayApart() {
    let words = [
      "logement", "loge", "aide", "aidant", "sante", "saine", "repas", "transport", "travail",
    ]
    #expect(Set(words.map(LightStemmer.stem)).count == words.count)
  }
}
