import Language

/// The queries that come with the program: what is asked of every directory and its contacts.
///
/// A rate of unmet needs leaves out those that are pending or unknown (language.md, section 5): they say nothing of the
/// directory. Distances are straight lines from the middle of a municipality.
package enum Prelude {
  package static let queries: [PreludeQuery] = [
    PreludeQuery(
      LocalizedText("unmet_needs", "besoins_non_comblés"),
      LocalizedText(
        "needs by category; the unmet rate is the unmet ones among those met, partly met or unmet, without the pending and the unknown",
        "besoins par catégorie ; le taux est la part des non comblés parmi les comblés, partiels et non comblés, sans les en attente ni les inconnus"
      ),
      LocalizedText(
        """
        (window: window = last 12 full months) = needs
        | during $window
        | summarize needs = count(), settled = count(where met or partly or unmet), unmet = count(where unmet),
            unmet_rate = share(unmet where met or partly or unmet) by category
        | sort -unmet
        """,
        """
        (période: période = 12 derniers mois complets) = besoins
        | pendant $période
        | résumer besoins = compter(), réglés = compter(quand comblé ou partiel ou non_comblé),
            non_comblés = compter(quand non_comblé),
            taux_non_comblé = part(non_comblé quand comblé ou partiel ou non_comblé) par catégorie
        | trier -non_comblés
        """)),
    PreludeQuery(
      LocalizedText("gaps", "écarts"),
      LocalizedText(
        "unmet needs by region and category beside the services with a site in the region that answer the category or one below it",
        "besoins non comblés par région et catégorie, à côté des services qui ont un point dans la région et répondent à la catégorie ou à une qu’elle contient"
      ),
      LocalizedText(
        """
        (window: window = last 12 full months) = needs
        | during $window
        | summarize unmet = count(where unmet), unmet_rate = share(unmet where met or partly or unmet) by region, category
        | where unmet > 0
        | join (
            services | count by region, answers | select region, category = answers, supply = count
          ) on region, category
        | derive supply = coalesce(supply, 0)
        | sort -unmet, supply
        """,
        """
        (période: période = 12 derniers mois complets) = besoins
        | pendant $période
        | résumer non_comblés = compter(quand non_comblé),
            taux_non_comblé = part(non_comblé quand comblé ou partiel ou non_comblé) par région, catégorie
        | filtrer non_comblés > 0
        | joindre (
            services | compter par région, répond_à | choisir région, catégorie = répond_à, offre = nombre
          ) sur région, catégorie
        | calculer offre = à_défaut(offre, 0)
        | trier -non_comblés, offre
        """)),
    PreludeQuery(
      LocalizedText("deserts", "déserts"),
      LocalizedText(
        "people who live farther than the distance from a service of the kind, as a share of the population of the region's municipalities",
        "personnes qui vivent plus loin que la distance d’un service du genre, en part de la population des municipalités de la région"
      ),
      LocalizedText(
        """
        (need: category, distance: distance = 15 km) = places
        | nearest (services | need $need) as service
        | summarize population = sum(population), far = sum(population where not service.distance <= $distance)
            by region
        | derive share = far / population
        | sort -share
        """,
        """
        (besoin: catégorie, distance: distance = 15 km) = municipalités
        | proches (services | besoin $besoin) comme service
        | résumer population = somme(population),
            loin = somme(population quand non service.distance <= $distance) par région
        | calculer part = loin / population
        | trier -part
        """)),
    PreludeQuery(
      LocalizedText("coverage", "couverture"),
      LocalizedText(
        "the share of the region's population that lives within the distance of a service of each of the four priority groups",
        "la part de la population de la région qui vit à moins de la distance d’un service de chacun des quatre groupes prioritaires"
      ),
      LocalizedText(
        """
        (distance: distance = 15 km) = places
        | nearest (services | where priority_groups has food-material) as food
        | nearest (services | where priority_groups has housing-jobs) as housing
        | nearest (services | where priority_groups has mental-health) as health
        | nearest (services | where priority_groups has government) as government
        | summarize population = sum(population),
            food_material = sum(population where food.distance <= $distance) / sum(population),
            housing_jobs = sum(population where housing.distance <= $distance) / sum(population),
            mental_health = sum(population where health.distance <= $distance) / sum(population),
            government_services = sum(population where government.distance <= $distance) / sum(population)
            by region
        """,
        """
        (distance: distance = 15 km) = municipalités
        | proches (services | filtrer groupes_prioritaires comprend food-material) comme aliments
        | proches (services | filtrer groupes_prioritaires comprend housing-jobs) comme toit
        | proches (services | filtrer groupes_prioritaires comprend mental-health) comme esprit
        | proches (services | filtrer groupes_prioritaires comprend government) comme état
        | résumer population = somme(population),
            aide_alimentaire_matérielle = somme(population quand aliments.distance <= $distance) / somme(population),
            logement_emploi = somme(population quand toit.distance <= $distance) / somme(population),
            santé_mentale = somme(population quand esprit.distance <= $distance) / somme(population),
            services_gouvernementaux = somme(population quand état.distance <= $distance) / somme(population)
            par région
        """)),
    PreludeQuery(
      LocalizedText("language_demand", "demande_linguistique"),
      LocalizedText(
        "contacts by language, the share of them with an interpreter where that was noted, and the services given in the language",
        "contacts par langue, la part de ceux qui ont eu un interprète là où c’est noté, et les services donnés dans la langue"
      ),
      LocalizedText(
        """
        (window: window = last 12 full months) = contacts
        | during $window
        | summarize contacts = count(), interpreter_share = share(interpreter where interpreter is present) by language
        | join (
            services | where languages is present | count by languages | select language = languages, services = count
          ) on language
        | derive services = coalesce(services, 0)
        | sort -contacts
        """,
        """
        (période: période = 12 derniers mois complets) = contacts
        | pendant $période
        | résumer contacts = compter(), part_interprète = part(interprète quand interprète présent) par langue
        | joindre (
            services | filtrer langues présent | compter par langues | choisir langue = langues, services = nombre
          ) sur langue
        | calculer services = à_défaut(services, 0)
        | trier -contacts
        """)),
    PreludeQuery(
      LocalizedText("referral_outcomes", "suites_des_références"),
      LocalizedText(
        "referrals by category of need; the share is of those whose follow-up says what came of it",
        "références par catégorie de besoin ; la part est prise parmi celles dont le suivi dit ce qu’il en est advenu"
      ),
      LocalizedText(
        """
        (window: window = last 12 full months) = referrals
        | during $window
        | summarize referrals = count(), followed = count(where status is present and status != unknown),
            obtained_share = share(status = obtained where status is present and status != unknown) by need.category
        | sort -referrals
        """,
        """
        (période: période = 12 derniers mois complets) = références
        | pendant $période
        | résumer références = compter(), suivies = compter(quand statut présent et statut != inconnu),
            part_obtenue = part(statut = "Service obtenu" quand statut présent et statut != inconnu) par besoin.catégorie
        | trier -références
        """)),
    PreludeQuery(
      LocalizedText("trends", "tendances"),
      LocalizedText(
        "needs by category beside those of the period before; a change is a share of the earlier figure",
        "besoins par catégorie à côté de ceux de la période précédente ; une variation est une part du chiffre antérieur"
      ),
      LocalizedText(
        """
        (window: window = last 12 full months) = needs
        | during $window
        | summarize needs = count(), unmet = count(where unmet) by category
        | compare to previous
        | sort -needs
        """,
        """
        (période: période = 12 derniers mois complets) = besoins
        | pendant $période
        | résumer besoins = compter(), non_comblés = compter(quand non_comblé) par catégorie
        | comparer à la période précédente
        | trier -besoins
        """)),
  ]
}
