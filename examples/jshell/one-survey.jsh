// One survey from file to recommendations: the invented organisation that comes with the quickstart.

Responses answers = synthetic();
CultureProfile latest = profile(answers.wave("2025"), ShippedSurvey.organisation("2025"));

System.out.println("\nScores of the organisation and its divisions\n");
show(latest, "organisation", "division");

System.out.println("What to do first\n");
recommend(latest);
